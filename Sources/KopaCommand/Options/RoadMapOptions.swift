public import ArgumentParser
public import Kopa

/// Which cluster a road map is about, on which day, and for whom it is.
struct RoadMapOptions: ParsableArguments {
  @Option(help: "The cluster, by its name, where the member is in several.")
  var cluster: String?

  @Option(help: "The day on which the records end; by default their last date.")
  var asOf: PartialDate?

  @Option(
    help: """
      internal, or public: nobody can be told to be alone, and small counts are not told.
      """)
  var audience: RoadMapAudience = .internal

  /// The cluster of `member`: the one that was asked for, or the only one it has to do with.
  ///
  /// - Throws: `ClusterChoiceError` if that is none or several.
  func cluster(
    of member: Organisation.ID, in records: CooperationRecords
  ) throws -> EvaluatedCluster {
    let known = self.known(records)
    guard !records.clusterNames.isEmpty else { return try whole(known) }
    if cluster != nil { return try evaluated(try named(in: records), in: known) }
    let day = (asOf ?? records.lastDate)?.lastDay
    let current = records.memberships.filter { membership in
      membership.organisation == member && day.map { membership.isOn($0) } ?? true
    }.map(\.cluster)
    let any =
      records.memberships.filter { $0.organisation == member }.map(\.cluster)
      + records.participations.filter { $0.organisation == member }.compactMap(\.cluster)
    let names = Set(current.isEmpty ? any : current).sorted()
    guard let only = names.first, names.count == 1 else {
      if names.isEmpty { return try whole(known) }
      throw ClusterChoiceError(asked: nil, clusters: names)
    }
    return try evaluated(only, in: known)
  }

  /// The clusters whose newcomers are asked for.
  func clusters(in records: CooperationRecords) throws -> [EvaluatedCluster] {
    let known = self.known(records)
    if cluster != nil { return [try evaluated(try named(in: records), in: known)] }
    let names = Set(records.memberships.map(\.cluster)).sorted()
    return try names.map { try evaluated($0, in: known) }
  }

  private func known(_ records: CooperationRecords) -> CooperationRecords {
    asOf.map { records.known(on: $0.lastDay) } ?? records
  }

  /// The name of the cluster that was asked for, capitals aside.
  private func named(in records: CooperationRecords) throws -> String {
    let names = records.clusterNames
    guard let cluster,
      let name = names.first(where: { $0 == cluster })
        ?? names.first(where: { $0.lowercased() == cluster.lowercased() })
    else { throw ClusterChoiceError(asked: cluster, clusters: names) }
    return name
  }

  private func evaluated(
    _ name: String, in records: CooperationRecords
  ) throws -> EvaluatedCluster {
    try EvaluatedCluster.whole(
      records.cluster(name), named: name,
      plan: EvaluatedCluster.Plan(asOf: asOf ?? records.lastDate))
  }

  private func whole(_ records: CooperationRecords) throws -> EvaluatedCluster {
    try EvaluatedCluster.whole(records, plan: EvaluatedCluster.Plan(asOf: asOf))
  }
}

extension RoadMapAudience: ExpressibleByArgument {}

extension Membership {
  /// Whether `day` is a day of it; an unknown start reaches back for ever.
  fileprivate func isOn(_ day: CalendarDay) -> Bool {
    (since.map { $0.firstDay <= day } ?? true) && (until.map { day <= $0.lastDay } ?? true)
  }
}
