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

  /// In which windows an activity of several years is counted.
  public var windowRule: WindowRule

  /// Which organisations belong to the network.
  public var boundary: Boundary

  /// Which members the boundary means; `nil` for all who are members during the window.
  public var cohort: MembershipCohort?

  /// The date on which cohorts are told apart, a month or year by its last day; `nil` for the end
  /// of the window, or without one for the last date in the records.
  public var asOf: PartialDate?

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
    window: DateWindow? = nil, windowRule: WindowRule = .touching,
    boundary: Boundary = .everything, cohort: MembershipCohort? = nil, asOf: PartialDate? = nil,
    layer: ActivityKind? = nil, without: [Organisation.ID] = [],
    projection: ProjectionRule = .fractional
  ) {
    self.window = window
    self.windowRule = windowRule
    self.boundary = boundary
    self.cohort = cohort
    self.asOf = asOf
    self.layer = layer
    self.without = without
    self.projection = projection
  }
}
