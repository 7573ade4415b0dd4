import CooperationRecords
import Graphviz
import NetworkAlgorithms
import NetworkCore

extension MapDrafting {
  /// About how many marks a map of groups may have.
  private static let mostMarks = 700

  /// What is true of a picture whether its organisations are named or not.
  private func facts(
    _ reasons: [String], hasIslands: Bool, hasAlone: Bool, naming: Naming
  ) -> Caption.Facts {
    var facts = Caption.Facts(reasons: reasons)
    facts.hasAlone = hasAlone
    facts.islands = hasIslands ? subject.outlined?.kind : nil
    facts.naming = naming
    return facts
  }

  func activityDraft(_ reasons: [String]) throws(GraphvizError) -> Draft? {
    let rule = DrawingRule.activities(linesFrom: plan.linesFrom)
    for (labels, naming) in namings {
      var style = style
      style.labels = labels
      for hasIslands in outlining {
        let subject = hasIslands ? subject : subject.ungrouped
        let legend = Legend.activities(plan, of: subject, style: style, hasIslands: hasIslands)
        let caption = Caption(
          rule, in: style,
          facts(reasons, hasIslands: hasIslands, hasAlone: !plan.alone.isEmpty, naming: naming))
        guard
          let map = try ActivityMap(
            subject, style: style, plan: plan, hasIslands: hasIslands,
            frame: frame(legend, caption))
        else { break }
        if hasIslands, map.drawing.communityCount == 0 { continue }
        guard holds(naming, in: map.drawing) else { break }
        return Draft(
          rule: rule, legend: legend, caption: caption.sentences, drawing: map.drawing)
      }
    }
    return nil
  }

  func organisationDraft(_ reasons: [String]) throws(GraphvizError) -> Draft? {
    guard subject.names.count <= Self.mostMarkedOrganisations else { return nil }
    let ties = TiePlan(
      plan.activities, activityCount: plan.petals.count, weights: weights,
      mostLines: style.mostLines)
    let cast = OrganisationCast(plan, of: subject, words: style.words)
    return try organisationDraft(
      .organisations(linesFrom: ties.linesFrom), ties, cast, hasAlone: !plan.alone.isEmpty, reasons)
  }

  /// The map of the ties that are more than chance; of fewer of them where all do not fit.
  func backboneDraft(
    _ backbone: Backbone<Organisation.ID>, _ reasons: [String]
  ) throws(GraphvizError) -> Draft? {
    for most in [Self.mostMarkedOrganisations, 160, 100, 60, 30] {
      let ties = TiePlan(backbone, mostLines: style.mostLines, mostOrganisations: most)
      guard !ties.drawn.isEmpty else { return nil }
      let cast = OrganisationCast(ties, of: subject, words: style.words)
      let rule = DrawingRule.backbone(
        level: Self.level, lines: ties.drawn.count, ties: backbone.ties.count)
      if let draft = try organisationDraft(rule, ties, cast, hasAlone: false, reasons) {
        return draft
      }
    }
    return nil
  }

  private func organisationDraft(
    _ rule: DrawingRule, _ ties: TiePlan, _ cast: OrganisationCast, hasAlone: Bool,
    _ reasons: [String]
  ) throws(GraphvizError) -> Draft? {
    for (labels, naming) in namings {
      var style = style
      style.labels = labels
      for hasIslands in outlining {
        let subject = hasIslands ? subject : subject.ungrouped
        let legend = Legend.organisations(
          plan, ties: ties, cast: cast, of: subject, style: style, hasIslands: hasIslands)
        var facts = facts(reasons, hasIslands: hasIslands, hasAlone: hasAlone, naming: naming)
        facts.hasWeakerLines = !ties.isWhole
        facts.areTiesEqual = ties.areEqual
        facts.activities = activityCount
        let caption = Caption(rule, in: style, facts)
        guard
          let map = try organisationMap(
            ties, cast, style, hasIslands: hasIslands, legend: legend, caption: caption)
        else { break }
        if hasIslands, map.drawing.communityCount == 0 { continue }
        guard holds(naming, in: map.drawing) else { break }
        return Draft(
          rule: rule, legend: legend, caption: caption.sentences, drawing: map.drawing)
      }
    }
    return nil
  }

  /// How many activities have somebody in them.
  private var activityCount: Int {
    let table = subject.network.incidence
    return subject.network.events.indices.count { !table.rows(ofColumn: $0).isEmpty }
  }

  /// The map with the largest marks that fit.
  private func organisationMap(
    _ ties: TiePlan, _ cast: OrganisationCast, _ style: MapStyle, hasIslands: Bool,
    legend: Legend, caption: Caption
  ) throws(GraphvizError) -> OrganisationMap? {
    let most = max(12, plan.activities.map(\.count).max() ?? 0)
    for scale in [1.2, 1, 0.85, 0.7] {
      let sizes = MarkSize(scale: scale, mostActivities: most)
      if let map = try OrganisationMap(
        subject, style: style, plan: plan, ties: ties, cast: cast, sizes: sizes,
        hasIslands: hasIslands, frame: frame(legend, caption, marks: sizes))
      {
        return map
      }
    }
    return nil
  }

  func groupDraft(
    _ groups: OrganisationGroups, _ reasons: [String]
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
      var facts = facts(
        reasons, hasIslands: false, hasAlone: !plan.alone.isEmpty, naming: groupNaming)
      facts.groups = groups
      facts.hasSmallGroups = !communities.rest.isEmpty
      facts.hasWeakerLines = communities.ties.contains { $0.activities < communities.linesFrom }
      let caption = Caption(rule, in: style, facts)
      if let map = try CommunityMap(
        subject, style: style, plan: plan, groups: groups, communities: communities,
        perMark: perMark, frame: frame(legend, caption))
      {
        return Draft(
          rule: rule, legend: legend, caption: caption.sentences, drawing: map.drawing)
      }
    }
    return nil
  }

  /// Who is named beside the discs of groups.
  private var groupNaming: Naming {
    switch style.namesShown ? style.labels : .none {
    case .none: .nobody
    case .leading: .leading
    case .automatic, .all: .inGroups
    }
  }
}
