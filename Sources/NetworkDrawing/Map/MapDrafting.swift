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
  /// More lines for each disc than this cannot be followed.
  private static let linesPerDisc = 1.8
  /// Up to this number, organisations can have marks with lines between them.
  private static let mostMarkedOrganisations = 240
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
      for form in forms {
        switch form {
        case .automatic: break
        case .activities: if let draft = try activityDraft() { return draft }
        case .organisations: if let draft = try organisationDraft() { return draft }
        case .communities: if let draft = try communityDraft() { return draft }
        }
      }
    } catch {
      throw .graphviz(error)
    }
    throw .pageTooSmall(style.size)
  }

  /// The forms to try, in order.
  private var forms: [MapStyle.Form] {
    let count = subject.names.count
    if count == 0 { return [.activities] }
    switch style.form {
    case .activities: return [.activities, .communities]
    case .organisations: return [.organisations, .communities]
    case .communities: return [.communities]
    case .automatic:
      let discs = plan.shared.count + plan.bridges.count
      let isSparse =
        plan.linesFrom == 2 && Double(plan.lineCount) <= Self.linesPerDisc * Double(discs)
      if count <= Self.mostMarkedOrganisations, !isSparse {
        return [.organisations, .communities]
      }
      let isSmall =
        count <= Self.mostOrganisations && plan.shared.count <= Self.mostActivities
      return isSmall && plan.linesFrom <= 3 ? [.activities, .communities] : [.communities]
    }
  }

  /// Whether to try with outlines of communities; without them where none came of it.
  private var outlining: [Bool] { subject.communities == nil ? [false] : [true, false] }

  private func activityDraft() throws(GraphvizError) -> Draft? {
    let rule = DrawingRule.activities(linesFrom: plan.linesFrom)
    for hasIslands in outlining {
      let legend = Legend.activities(plan, of: subject, style: style, hasIslands: hasIslands)
      let caption = Caption(
        rule, in: style, hasIslands: hasIslands, hasAlone: !plan.alone.isEmpty)
      let frame = PageFrame(
        legend: legend, caption: caption, records: subject.records, style: style)
      guard
        let map = try ActivityMap(
          subject, style: style, plan: plan, hasIslands: hasIslands, frame: frame)
      else { return nil }
      if hasIslands, map.drawing.communityCount == 0 { continue }
      return Draft(
        rule: rule, legend: legend, caption: caption.sentences, drawing: map.drawing)
    }
    return nil
  }

  private func organisationDraft() throws(GraphvizError) -> Draft? {
    guard subject.names.count <= Self.mostMarkedOrganisations else { return nil }
    let ties = TiePlan(
      plan.activities, activityCount: plan.petals.count, mostLines: style.mostLines)
    let rule = DrawingRule.organisations(linesFrom: ties.linesFrom)
    for hasIslands in outlining {
      let legend = Legend.organisations(
        plan, ties: ties, of: subject, style: style, hasIslands: hasIslands)
      let caption = Caption(
        rule, in: style, hasIslands: hasIslands, hasAlone: !plan.alone.isEmpty)
      guard
        let map = try organisationMap(
          ties, hasIslands: hasIslands, legend: legend, caption: caption)
      else { return nil }
      if hasIslands, map.drawing.communityCount == 0 { continue }
      return Draft(
        rule: rule, legend: legend, caption: caption.sentences, drawing: map.drawing)
    }
    return nil
  }

  /// The map with the largest marks that fit.
  private func organisationMap(
    _ ties: TiePlan, hasIslands: Bool, legend: Legend, caption: Caption
  ) throws(GraphvizError) -> OrganisationMap? {
    let most = max(12, plan.activities.map(\.count).max() ?? 0)
    for scale in [1.2, 1, 0.85, 0.7] {
      let sizes = MarkSize(scale: scale, mostActivities: most)
      let frame = PageFrame(
        legend: legend, caption: caption, records: subject.records, style: style, marks: sizes)
      if let map = try OrganisationMap(
        subject, style: style, plan: plan, ties: ties, sizes: sizes, hasIslands: hasIslands,
        frame: frame)
      {
        return map
      }
    }
    return nil
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
        rule, in: style, hasIslands: false, hasAlone: !plan.alone.isEmpty,
        hasSmallCommunities: !communities.rest.isEmpty)
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
      lines: draft.drawing.lineCount,
      between: draft.drawing.elements.count { $0.place == .between },
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
