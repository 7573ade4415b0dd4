import CooperationRecords
import Graphviz
import NetworkCore

/// Chooses the form of a map that fits the page, and draws it.
struct MapDrafting {
  private let subject: MapSubject
  private let style: MapStyle
  private let plan: ActivityPlan
  private let groups: ConnectedGroups

  /// A drawing with what has to be said of it.
  struct Draft {
    var rule: DrawingRule
    var legend: Legend
    var caption: [String]
    var drawing: MapDrawing
  }

  /// What a page may measure, in points.
  private static let widths = 200.0...5_000
  private static let heights = 100.0...5_000
  /// Above one of these, a map of activities is too full for a page.
  private static let mostOrganisations = 1_200
  private static let mostActivities = 250
  /// About how many marks a map of communities may have.
  private static let mostMarks = 700

  init(_ subject: MapSubject, style: MapStyle) {
    var style = style
    style.mostLabels = max(0, style.mostLabels)
    style.mostLines = max(0, style.mostLines)
    self.subject = subject
    self.style = style
    plan = ActivityPlan(subject.network, mostLines: style.mostLines)
    groups = ConnectedGroups(plan)
  }

  func draft() throws(NetworkMapError) -> Draft {
    guard Self.widths.contains(style.size.width), Self.heights.contains(style.size.height) else {
      throw .pageTooSmall(style.size)
    }
    do {
      let isSmall =
        subject.names.count <= Self.mostOrganisations && plan.shared.count <= Self.mostActivities
      let wantsActivities =
        style.form == .activities || (style.form == .automatic && isSmall) || subject.names.isEmpty
      if wantsActivities, let draft = try activityDraft() { return draft }
      if let draft = try communityDraft() { return draft }
    } catch {
      throw .graphviz(error)
    }
    throw .pageTooSmall(style.size)
  }

  private func activityDraft() throws(GraphvizError) -> Draft? {
    let rule = DrawingRule.activities(linesFrom: plan.linesFrom)
    let legend = Legend.activities(plan, of: subject, style: style)
    let caption = Caption(
      rule, in: style, hasIslands: subject.communities != nil, hasAlone: !plan.alone.isEmpty)
    let frame = PageFrame(
      legend: legend, caption: caption, records: subject.records, style: style)
    guard let map = try ActivityMap(subject, style: style, plan: plan, frame: frame) else {
      return nil
    }
    return Draft(
      rule: rule, legend: legend, caption: caption.sentences, drawing: map.drawing)
  }

  private func communityDraft() throws(GraphvizError) -> Draft? {
    let count = subject.names.count
    for perMark in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 20_000]
    where perMark * Self.mostMarks >= count {
      let communities = CommunityPlan(
        subject.communities ?? groups.numbers, fewestMembers: max(3, 2 * perMark),
        alone: plan.alone, in: subject.network, mostLines: style.mostLines)
      let rule = DrawingRule.communities(
        organisationsPerMark: perMark, smallest: communities.smallest,
        linesFrom: communities.linesFrom)
      let legend = Legend.communities(
        communities, of: subject, organisationsPerMark: perMark, style: style)
      let caption = Caption(
        rule, in: style, hasIslands: false, hasAlone: !plan.alone.isEmpty)
      let frame = PageFrame(
        legend: legend, caption: caption, records: subject.records, style: style)
      if let map = try CommunityMap(
        subject, style: style, plan: plan, communities: communities, perMark: perMark,
        frame: frame)
      {
        return Draft(
          rule: rule, legend: legend, caption: caption.sentences, drawing: map.drawing)
      }
    }
    return nil
  }

  func facts(of draft: Draft) -> MapFacts {
    MapFacts(
      organisations: subject.names.count, sharedActivities: plan.shared.count,
      otherActivities: subject.network.events.count - plan.shared.count,
      lines: draft.drawing.lineCount, between: draft.rule.hasBridges ? plan.bridges.count : 0,
      alone: plan.alone.count, connectedGroups: groups.sizes.count,
      largestGroup: groups.sizes.first ?? 0, communities: draft.drawing.communityCount,
      labels: draft.drawing.labelCount,
      smallestLetters: draft.drawing.scene.texts.map(\.fontSize).min() ?? 0)
  }

  func textAlternative(of draft: Draft) -> String {
    let words = style.words
    guard !subject.names.isEmpty else { return words.nothingToDraw }
    var sentences = [
      DrawingWords.filled(
        words.mapOf, words.organisations(subject.names.count),
        words.activities(plan.shared.count))
    ]
    if subject.records.isSynthetic { sentences.insert(words.synthetic + ".", at: 0) }
    if let largest = groups.sizes.first {
      sentences.append(
        DrawingWords.filled(
          words.largestGroup, words.organisations(largest),
          words.organisations(subject.names.count - largest)))
    }
    let leading = subject.ranking(by: plan.activities).prefix(5).filter {
      plan.activities[$0].count > 1
    }
    if style.namesShown, !leading.isEmpty {
      let names = leading.map { "\(subject.calling($0)) (\(plan.activities[$0].count))" }
      sentences.append(DrawingWords.filled(words.mostActive, names.joined(separator: "; ")))
    }
    return sentences.joined(separator: " ")
  }
}

extension DrawingRule {
  fileprivate var hasBridges: Bool {
    if case .activities = self { true } else { false }
  }
}
