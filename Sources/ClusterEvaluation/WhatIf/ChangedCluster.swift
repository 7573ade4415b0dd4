import CooperationRecords
import NetworkCore

/// A cluster after organisations left it and joint activities were added to it.
struct ChangedCluster {
  /// The cluster after the changes.
  private(set) var cluster: EvaluatedCluster

  /// The activities that were made up.
  private(set) var added: Set<Activity.ID> = []

  /// The ties that were added.
  private(set) var ties: Set<ClusterChange> = []

  /// Whether anything changed.
  private(set) var isChanged = false

  /// `cluster` after those of `changes` that touch it; organisations are those of `records`.
  init(
    _ cluster: EvaluatedCluster, after changes: [ClusterChange], in records: CooperationRecords
  ) throws {
    self.cluster = cluster
    let removed = changes.compactMap { change -> Organisation.ID? in
      guard case .without(let organisation) = change else { return nil }
      return organisation
    }
    if let smaller = try cluster.without(Set(removed)) {
      self.cluster = smaller
      isChanged = true
    }
    for case .tie(let first, let second) in changes {
      guard first != second else { throw ClusterChangeError.tiedToItself(records.label(of: first)) }
      guard !removed.contains(first), !removed.contains(second),
        let one = records.organisation(first), let other = records.organisation(second),
        let met = try self.cluster.meeting(of: one, and: other)
      else { continue }
      self.cluster = met.cluster
      added.insert(met.activity)
      ties.insert(.tie(first, second))
      isChanged = true
    }
  }

  /// Throws if some tie of `changes` is in none of the `changed` clusters.
  static func checkTies(
    _ changes: [ClusterChange], found changed: [ChangedCluster], in records: CooperationRecords
  ) throws(ClusterChangeError) {
    for case .tie(let first, let second) in changes
    where !changed.contains(where: { $0.ties.contains(.tie(first, second)) }) {
      throw .inNoCluster(records.label(of: first), records.label(of: second))
    }
  }
}
