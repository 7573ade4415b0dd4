import ClusterEvaluation
import CooperationRecords
import NetworkCore

/// A cluster, written shortly.
struct Sketch {
  private var mentions = CooperationMentions(title: "sketch")
  private var kinds: [String: OrganisationKind] = [:]
  private var countries: [String: String] = [:]
  private var row = 1

  /// Says of what kind organisations are that are named later.
  init(kinds: [OrganisationKind: [String]] = [:], countries: [String: [String]] = [:]) {
    for (kind, names) in kinds { for name in names { self.kinds[name] = kind } }
    for (country, names) in countries { for name in names { self.countries[name] = country } }
  }

  private mutating func mention(_ name: String) -> OrganisationMention {
    row += 1
    return OrganisationMention(
      origin: RowOrigin(file: "t.csv", row: row), name: name, kind: kinds[name],
      country: countries[name])
  }

  mutating func member(
    _ names: String..., of cluster: String = "K", since: String? = nil, until: String? = nil,
    services: UsedServices = []
  ) {
    for name in names {
      mentions.memberships.append(
        MembershipMention(
          organisation: mention(name), cluster: cluster,
          since: since.flatMap { PartialDate($0) }, until: until.flatMap { PartialDate($0) },
          services: services))
    }
  }

  mutating func activity(
    _ id: String, _ names: String..., on start: String? = nil, kind: ActivityKind? = nil,
    area: String? = nil, themes: [String] = [], budget: Double? = nil, cluster: String? = "K"
  ) {
    for name in names {
      mentions.participations.append(
        ParticipationMention(
          organisation: mention(name),
          activity: Activity(
            id: .init(id), title: id, kind: kind, start: start.flatMap { PartialDate($0) },
            budget: budget, ris3Area: area, themes: themes),
          cluster: cluster))
    }
  }

  var records: CooperationRecords { CooperationRecords(mentions) }

  func cluster(
    _ name: String = "K", window: String? = nil, asOf: String? = nil
  ) throws -> EvaluatedCluster {
    let plan = EvaluatedCluster.Plan(
      window: window.flatMap { DateWindow($0) }, asOf: asOf.flatMap { PartialDate($0) })
    let clusters = try EvaluatedCluster.all(in: records, plan: plan)
    guard let found = clusters.first(where: { $0.name == name }) else { throw Missing() }
    return found
  }

  private struct Missing: Error {}

  func reading(
    _ indicator: some ClusterIndicator, window: String? = nil, asOf: String? = nil
  ) throws -> IndicatorReading {
    try indicator.reading(of: cluster(window: window, asOf: asOf), run: RunControl())
  }
}

extension IndicatorReading {
  /// The value of the part called `label`.
  func part(_ label: String) -> Double? {
    parts.first { $0.label.english == label }?.value
  }
}
