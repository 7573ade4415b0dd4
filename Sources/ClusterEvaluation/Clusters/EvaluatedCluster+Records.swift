public import CooperationRecords
public import NetworkCore

extension EvaluatedCluster {
  /// How clusters are cut out of records.
  public struct Plan: Hashable, Sendable {
    /// The span of time; `nil` for all of it.
    public var window: DateWindow?

    /// In which windows an activity of several years is counted.
    public var windowRule: WindowRule

    /// The day on which the records end; `nil` for the end of the window, or without one for the
    /// last date in the records.
    public var asOf: PartialDate?

    /// Creates a plan.
    public init(
      window: DateWindow? = nil, windowRule: WindowRule = .touching, asOf: PartialDate? = nil
    ) {
      self.window = window
      self.windowRule = windowRule
      self.asOf = asOf
    }
  }

  /// The parts of `records` by `grouping`, in the order of their names; by clusters, each with the
  /// partners from outside.
  ///
  /// - Throws: `NetworkError.tooManyTies`.
  public static func all(
    in records: CooperationRecords, by grouping: CooperationRecords.Grouping = .cluster,
    plan: Plan = Plan()
  ) throws(NetworkError<Organisation.ID>) -> [EvaluatedCluster] {
    let parts =
      grouping == .cluster
      ? records.clusterNames.map { (value: $0, records: records.cluster($0)) }
      : records.divided(by: grouping, counting: plan.windowRule, asOf: plan.asOf?.lastDay)
    let clusters = Self.clusters(in: records)
    var evaluated: [EvaluatedCluster] = []
    for part in parts {
      evaluated.append(
        try EvaluatedCluster(
          name: part.value, records: part.records, plan: plan, end: records.lastDate?.lastDay,
          clusters: clusters, clusterCount: records.clusterNames.count,
          isCountry: grouping == .country))
    }
    return evaluated
  }

  /// All of `records` as one cluster; called by their title unless `name` is given.
  ///
  /// - Throws: `NetworkError.tooManyTies`.
  public static func whole(
    _ records: CooperationRecords, named name: String? = nil, plan: Plan = Plan()
  ) throws(NetworkError<Organisation.ID>) -> EvaluatedCluster {
    try EvaluatedCluster(
      name: name ?? records.title, records: records, plan: plan, end: records.lastDate?.lastDay,
      clusters: clusters(in: records), clusterCount: records.clusterNames.count)
  }

  private init(
    name: String, records: CooperationRecords, plan: Plan, end: CalendarDay?,
    clusters: [Organisation.ID: [String]], clusterCount: Int, isCountry: Bool = false
  ) throws(NetworkError<Organisation.ID>) {
    let inWindow = plan.window.map { records.active(in: $0, counting: plan.windowRule) } ?? records
    let members = Set(inWindow.memberships.map(\.organisation))
    let knowsMembers = !records.memberships.isEmpty
    let spells = Dictionary(
      grouping: records.membershipSpells.joined(), by: \.organisation)
    let lastDay = plan.asOf?.lastDay ?? plan.window?.lastDay ?? end
    let services = inWindow.services(of: name, until: lastDay)
    let roster = inWindow.organisations.map { organisation in
      let isMember = members.contains(organisation.id)
      return RosterEntry(
        organisation: organisation, spells: spells[organisation.id] ?? [],
        clusters: clusters[organisation.id] ?? [], isMember: isMember,
        isRunner: organisation.kind == .clusterOrganisation && (isMember || !knowsMembers),
        services: services[organisation.id] ?? [])
    }
    let twoMode = TwoModeNetwork(
      actors: inWindow.organisations.map(\.id), events: inWindow.activities.map(\.id),
      participations: inWindow.participations.map { ($0.organisation, $0.activity) })
    try self.init(
      name: name, window: plan.window, lastDay: lastDay, knowsMembers: knowsMembers,
      clusterCount: clusterCount, isCountry: isCountry, twoMode: twoMode, roster: roster,
      activities: inWindow.activities)
  }

  /// The clusters of which each organisation is or was a member, in the order of their names.
  private static func clusters(in records: CooperationRecords) -> [Organisation.ID: [String]] {
    Dictionary(grouping: records.memberships, by: \.organisation).mapValues { memberships in
      Set(memberships.map(\.cluster)).sorted()
    }
  }
}
