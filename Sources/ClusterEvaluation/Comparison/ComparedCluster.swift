public import CooperationRecords

/// What a comparison says of a cluster itself.
public struct ComparedCluster: Hashable, Sendable {
  /// The name of the cluster.
  public let name: String

  /// The span of time; `nil` for all of it.
  public let window: DateWindow?

  /// How many organisations there are.
  public let organisationCount: Int

  /// How many members there are; `nil` where nobody knows, or where a summary withholds it.
  public let memberCount: Int?

  /// How many activities there are.
  public let activityCount: Int
}

extension ComparedCluster {
  /// What there is to say of `cluster`.
  public init(_ cluster: EvaluatedCluster) {
    self.init(
      name: cluster.name, window: cluster.window, organisationCount: cluster.organisationCount,
      memberCount: cluster.memberCount, activityCount: cluster.activityCount)
  }
}
