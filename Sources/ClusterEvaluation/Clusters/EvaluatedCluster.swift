public import CooperationRecords
public import NetworkCore

/// One cluster, or another part of records, as indicators see it.
///
///     let clusters = try EvaluatedCluster.all(in: records)
///     try RepeatCooperation().reading(of: clusters[0], run: RunControl()).value
///
/// ## Conventions
///
/// - The organisations are the members during the window and everybody who shares an activity with
///   them; where the records know no memberships, everybody.
/// - The activities are those that the window counts.
/// - The cluster organisations are those members whose kind says so; where there are no
///   memberships, all organisations of that kind.
/// - Two organisations are tied if they share an activity, as strongly as they share activities.
public struct EvaluatedCluster: Sendable {
  /// The name of the cluster.
  public let name: String

  /// The span of time, or `nil` for all of it.
  public let window: DateWindow?

  /// The last day that the records can tell of; `nil` where they have no date.
  public let lastDay: CalendarDay?

  /// Whether the records know who is a member.
  public let knowsMembers: Bool

  /// How many clusters the records know.
  public let clusterCount: Int

  /// Whether it holds the organisations of one country, because the records were divided so.
  let isCountry: Bool

  /// Who takes part in what.
  public let twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>

  /// The organisations, tied as often as they share activities.
  public let network: Network<Organisation.ID>

  /// What is known of each organisation, in the order of the network.
  let roster: [RosterEntry]

  /// What is known of each activity, in the order of the network.
  let activities: [Activity]

  init(
    name: String, window: DateWindow?, lastDay: CalendarDay?, knowsMembers: Bool,
    clusterCount: Int, isCountry: Bool, twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>,
    roster: [RosterEntry], activities: [Activity]
  ) throws(NetworkError<Organisation.ID>) {
    self.name = name
    self.window = window
    self.lastDay = lastDay
    self.knowsMembers = knowsMembers
    self.clusterCount = clusterCount
    self.isCountry = isCountry
    self.twoMode = twoMode
    self.roster = roster
    self.activities = activities
    network = try twoMode.projected(by: .count)
  }
}

extension EvaluatedCluster {
  /// How many organisations there are.
  public var organisationCount: Int { roster.count }

  /// How many activities there are.
  public var activityCount: Int { activities.count }

  /// How many members there are; `nil` where the records know no memberships.
  public var memberCount: Int? { knowsMembers ? roster.count { $0.isMember } : nil }

  /// Whether somebody is known to run the cluster.
  public var hasRunner: Bool { roster.contains { $0.isRunner } }

  /// The places of the organisations that take part in `activity`.
  func partners(inActivity activity: Int) -> [Int] {
    twoMode.incidence.rows(ofColumn: activity).map(Int.init)
  }

  /// The places of the activities of `organisation`.
  func activities(ofOrganisation organisation: Int) -> [Int] {
    twoMode.incidence.columns(ofRow: organisation).map(Int.init)
  }

  /// The ties, each once, in the order of their earlier ends.
  func ties(run: RunControl) throws -> [ClusterTie] {
    let graph = try network.graph(run: run)
    return (0..<graph.nodeCount).flatMap { first in
      graph.row(first).lazy.filter { Int(graph.targets[$0]) > first }.map { slot in
        ClusterTie(
          first: first, second: Int(graph.targets[slot]),
          activityCount: Int(graph.strengths[slot]))
      }
    }
  }
}

/// Two organisations that share activities, by their places in the network.
struct ClusterTie: Hashable, Sendable {
  /// The earlier of the two.
  let first: Int
  /// The later of the two.
  let second: Int
  /// How many activities they share.
  let activityCount: Int
}
