public import CooperationRecords

/// What was planted in synthetic records, so that a test can ask whether a measure finds it.
public struct SyntheticTruth: Hashable, Sendable {
  /// One member of one cluster.
  public struct Member: Hashable, Sendable {
    /// Who.
    public let organisation: Organisation.ID
    /// What kind.
    public let kind: OrganisationKind
    /// Of which cluster.
    public let cluster: String
    /// In which working group, from 0; `nil` for the cluster organisation and the authority.
    public let workingGroup: Int?
    /// Whether it was a member for less than two years at the end.
    public let isNewcomer: Bool
    /// Whether it left.
    public let hasLeft: Bool
    /// Whether it was made to take part in nothing.
    public let isSilent: Bool
  }

  /// The members, cluster by cluster, the cluster organisation first.
  public let members: [Member]

  /// The activities that have guests from another cluster.
  public let crossClusterActivities: [Activity.ID]

  init(of world: SyntheticWorld) {
    members = world.clusters.flatMap { drawn in
      drawn.members.map { member in
        Member(
          organisation: member.id, kind: member.kind, cluster: drawn.cluster.name,
          workingGroup: member.group, isNewcomer: member.isNewcomer,
          hasLeft: member.left != nil, isSilent: member.isSilent)
      }
    }
    crossClusterActivities = world.clusters.flatMap { drawn in
      drawn.activities.lazy.filter { !$0.guests.isEmpty }.map(\.id)
    }
  }
}
