public import NetworkCore

/// From where on an indicator is held against: the one place where it stands, printed in every output.
///
/// They are conventions and not laws; whoever sets others says so, since they are printed.
public struct AssessmentThresholds: Hashable, Sendable {
  /// Below how many activities a cluster is left out.
  public var fewestActivities = 10

  /// In how many clusters an indicator must have a number for a verdict.
  public var fewestClusters = 4

  /// The split-half reliability from which an indicator can be used as it is.
  public var reliability = 0.7

  /// The share of the variance between clusters that is no chance, from which an indicator tells
  /// clusters apart.
  public var discrimination = 0.5

  /// Up to which relative change by half the activities an indicator can be used as it is.
  public var sizeBias = 0.1

  /// Above which relative change by half the activities an indicator is not to be used for funding.
  public var sizeBiasLimit = 0.25

  /// Up to which relative change, where 10 % of the participations are lost or of the organisations
  /// have two names, an indicator can be used as it is.
  public var recordChange = 0.1

  /// Above which such change an indicator is not to be used for funding.
  public var recordChangeLimit = 0.25

  /// Up to which relative change by another boundary or window an indicator can be used as it is.
  public var choiceChange = 0.25

  /// By how many standard deviations between clusters a dummy activity of two partners may move an
  /// indicator that is used as it is.
  public var gaming = 0.25

  /// By how many such a dummy may move an indicator at most.
  public var gamingLimit = 1.0

  /// By how many standard deviations a meeting of all members may move an indicator that is used as
  /// it is.
  public var meetingGaming = 1.0

  /// From which rank correlation on, either way, two indicators say the same.
  public var redundancy = 0.8

  /// Creates the thresholds that hold unless others are set.
  public init() {}
}

/// How much is drawn for an assessment.
public struct AssessmentPlan: Hashable, Sendable {
  /// How many random splits the reliability is found from.
  public var splits: Int

  /// How many draws each thinning, loss of records and doubling of names is found from.
  public var draws: Int

  /// The number from which all chance follows.
  public var seed: Seed

  /// Creates a plan.
  public init(splits: Int = 200, draws: Int = 40, seed: Seed = 1) {
    self.splits = splits
    self.draws = draws
    self.seed = seed
  }
}
