public import CooperationRecords
public import NetworkCore

/// A number that a cluster programme could ask for.
///
/// An indicator reads the cluster as it is given; the window, the boundary and whether the cluster
/// organisation is there are the cluster's.
public protocol ClusterIndicator: Sendable {
  /// What the indicator is.
  var profile: IndicatorProfile { get }

  /// Whether clusters alike differ in it by which organisations they have, more than by which
  /// activities take place: then activities left out do not tell how far, and no difference is tested.
  var variesWithOrganisations: Bool { get }

  /// Whether it is a number of organisations, or a share of them, so that a summary which withholds
  /// small numbers of organisations withholds it.
  var countsOrganisations: Bool { get }

  /// The cluster without the work of the organisation that runs it.
  func withoutClusterOrganisation(_ cluster: EvaluatedCluster) throws -> EvaluatedCluster

  /// What it says of `cluster`, or why it says nothing.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading
}

extension ClusterIndicator {
  /// It does not, unless an indicator says so.
  public var variesWithOrganisations: Bool { false }

  /// It is not, unless an indicator says so.
  public var countsOrganisations: Bool { false }

  /// The cluster without the organisations that run it, and so without their ties.
  public func withoutClusterOrganisation(
    _ cluster: EvaluatedCluster
  ) throws -> EvaluatedCluster {
    try cluster.withoutRunners
  }
}

/// What an indicator is, in words.
public struct IndicatorProfile: Hashable, Sendable {
  /// What is being counted, and how it is written.
  public enum Scale: String, Hashable, Sendable {
    /// From 0 to 1, written as per cent.
    case share
    /// A whole number.
    case count
    /// A mean of counts.
    case mean
    /// From −1 to 1.
    case index
    /// Money.
    case money
  }

  /// What the null model, which keeps how many activities each organisation has and how many
  /// partners each activity, does to the indicator.
  public enum Null: String, Hashable, Sendable {
    /// It draws other values.
    case drawn
    /// It leaves the value as it is: the indicator counts what the null keeps.
    case fixed
  }

  /// What records must tell.
  public enum Need: String, Hashable, Sendable, CaseIterable {
    /// Who is a member.
    case memberships
    /// When members joined.
    case joiningDates = "joining-dates"
    /// Which organisation runs the cluster.
    case clusterOrganisation = "cluster-organisation"
    /// What kinds of organisation there are.
    case organisationKinds = "organisation-kinds"
    /// What kinds of activity there are.
    case activityKinds = "activity-kinds"
    /// When activities were.
    case dates
    /// Which area or direction of smart specialisation activities belong to.
    case ris3 = "ris3"
    /// What activities are about.
    case themes
    /// Where organisations sit.
    case countries
    /// What activities cost.
    case budgets
    /// Records of several clusters.
    case severalClusters = "several-clusters"
  }

  /// The name on the command line and in tables.
  public let name: String
  /// The name on a page.
  public let title: Sentence
  /// What it tells, in one plain sentence.
  public let tells: Sentence
  /// How it is computed.
  public let formula: String
  /// What to keep an eye on when reading it.
  public let caution: Sentence
  /// What it must not be used for.
  public let misuse: Sentence
  /// What records must tell for it.
  public let needs: [Need]
  /// How it is written.
  public let scale: Scale
  /// What the null model does to it.
  public let null: Null
}
