import CooperationRecords
import Graphviz
import NetworkCore

/// Chooses the form of a map that fits the page, and draws it.
struct MapDrafting {
  let subject: MapSubject
  let style: MapStyle
  let plan: ActivityPlan
  let groups: ConnectedGroups

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
    if subject.records.holdsTies { style.words = style.words.ofTies(unit: subject.unit) }
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
        case .communities:
          if let draft = try groupDraft(communities) { return draft }
        case .countries:
          if let draft = try groupDraft(countries) { return draft }
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
    case .automatic where subject.records.holdsTies, .activities where subject.records.holdsTies:
      return count <= Self.mostMarkedOrganisations ? [.organisations, .communities] : inGroups
    case .activities: return [.activities, .communities]
    case .organisations: return [.organisations, .communities]
    case .communities: return [.communities]
    case .countries: return countries.names.isEmpty ? [.communities] : [.countries, .communities]
    case .automatic:
      let discs = plan.shared.count + plan.bridges.count
      let isSparse =
        plan.linesFrom == 2 && Double(plan.lineCount) <= Self.linesPerDisc * Double(discs)
      if count <= Self.mostMarkedOrganisations, !isSparse {
        return [.organisations, .communities]
      }
      let isSmall =
        count <= Self.mostOrganisations && plan.shared.count <= Self.mostActivities
      return isSmall && plan.linesFrom <= 3 ? [.activities] + inGroups : inGroups
    }
  }

  private var inGroups: [MapStyle.Form] {
    reason.speaksForCountries && countries.areTelling
      ? [.countries, .communities] : [.communities]
  }

  private var communities: OrganisationGroups {
    OrganisationGroups(communities: subject.communities ?? groups.numbers)
  }

  private var countries: OrganisationGroups { OrganisationGroups(countries: subject.countries) }

  /// Why organisations are drawn in groups.
  private var reason: GroupingReason {
    GroupingReason(
      organisations: subject.names.count, communities: communities.sizes(without: plan.alone))
  }

  /// What each activity adds to a tie, where these are ties.
  private var weights: [Int]? { subject.records.holdsTies ? subject.weights : nil }

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
      plan.activities, activityCount: plan.petals.count, weights: weights,
      mostLines: style.mostLines)
    let rule = DrawingRule.organisations(linesFrom: ties.linesFrom)
    for hasIslands in outlining {
      let legend = Legend.organisations(
        plan, ties: ties, of: subject, style: style, hasIslands: hasIslands)
      let caption = Caption(
        rule, in: style, hasIslands: hasIslands, hasAlone: !plan.alone.isEmpty,
        hasWeakerLines: !ties.isWhole, areTiesEqual: ties.areEqual)
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

  private func groupDraft(
    _ groups: OrganisationGroups
  ) throws(GraphvizError) -> Draft? {
    let count = subject.names.count
    for perMark in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 20_000]
    where perMark * Self.mostMarks >= count {
      let communities = CommunityPlan(
        groups.numbers, fewestMembers: max(3, 2 * perMark), alone: plan.alone,
        in: subject.network, weights: weights, mostLines: style.mostLines)
      let rule = groups.rule(
        organisationsPerMark: perMark, smallest: communities.smallest,
        linesFrom: communities.linesFrom)
      let legend = Legend.groups(
        groups.kind, communities, of: subject, organisationsPerMark: perMark, style: style)
      let caption = Caption(
        rule, in: style, hasIslands: false, hasAlone: !plan.alone.isEmpty,
        hasSmallGroups: !communities.rest.isEmpty,
        hasWeakerLines: communities.ties.contains { $0.activities < communities.linesFrom },
        reasons: style.form == .automatic ? reason.sentences(for: groups.kind, style.words) : [])
      let frame = PageFrame(
        legend: legend, caption: caption, records: subject.records, style: style)
      if let map = try CommunityMap(
        subject, style: style, plan: plan, groups: groups, communities: communities,
        perMark: perMark, frame: frame)
      {
        return Draft(
          rule: rule, legend: legend, caption: caption.sentences, drawing: map.drawing)
      }
    }
    return nil
  }
}
