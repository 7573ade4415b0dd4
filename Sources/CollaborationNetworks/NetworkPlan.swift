public import CooperationRecords
public import NetworkCore

/// By which rules a network is made from records.
///
///     let plan = NetworkPlan(window: DateWindow("2014..2020"), projection: .fractional)
///     let network = try records.network(by: plan)
///
/// The plan is written into the network's context, and so into every result.
public struct NetworkPlan: Hashable, Sendable {
  /// Which organisations belong to the network.
  public enum Boundary: String, Hashable, Sendable, CaseIterable {
    /// Everybody in the records.
    case everything
    /// Members of a cluster, during the window.
    case members
    /// Members, and those who share an activity with one.
    case membersAndPartners = "members-and-partners"
  }

  /// The span of time; `nil` for all of it.
  public var window: DateWindow?

  /// Which organisations belong to the network.
  public var boundary: Boundary

  /// The kind of activity that makes ties; `nil` for all of them.
  public var layer: ActivityKind?

  /// Organisations that are left out, such as the one that runs the cluster.
  public var without: [Organisation.ID]

  /// The most steps that making the ties may take: Σ n(k)² for activities with n(k) partners.
  ///
  /// All of Horizon 2020 takes a fiftieth of it, and 4 million participations take a third. Above
  /// it the ties could take more than the 2.4 GB that a small computer has: each step can make one
  /// end of a tie, of twelve bytes.
  public static let largestProjection = 200_000_000

  /// How strongly two organisations are tied.
  public var projection: ProjectionRule

  /// Creates a plan.
  public init(
    window: DateWindow? = nil, boundary: Boundary = .everything, layer: ActivityKind? = nil,
    without: [Organisation.ID] = [], projection: ProjectionRule = .fractional
  ) {
    self.window = window
    self.boundary = boundary
    self.layer = layer
    self.without = without
    self.projection = projection
  }
}
