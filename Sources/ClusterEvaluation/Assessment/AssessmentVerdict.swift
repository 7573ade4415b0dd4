/// What follows for the use of an indicator.
public enum AssessmentVerdict: String, Hashable, Sendable, CaseIterable {
  /// Nothing speaks against it.
  case use
  /// It can be used under the conditions that its findings say.
  case useWithCare = "use-with-care"
  /// It must not decide on money.
  case doNotUse = "do-not-use"
  /// The records do not carry a verdict.
  case noVerdict = "no-verdict"
}

/// One thing that speaks for or against an indicator, with the number that says so.
public enum AssessmentFinding: Hashable, Sendable {
  /// It has a number in so few clusters.
  case tooFewClusters(Int)
  /// It counts or adds up, and a larger cluster has more of it whatever it does.
  case countsOnly
  /// It changes so much with half the activities.
  case sizeBias(Double)
  /// It changes so much where one in ten participations is lost.
  case lostRecords(Double)
  /// It changes so much where one in ten organisations has two names.
  case secondNames(Double)
  /// It changes so much by the most telling choice of boundary or window.
  case choice(AssessedChoice, Double)
  /// One dummy of two partners moves it by so many standard deviations between clusters.
  case cheapDummy(DummyActivity, Double)
  /// A meeting of all members moves it by so many.
  case meeting(Double)
  /// So much of what sets clusters apart is no chance.
  case discrimination(Double, ClosedRange<Double>)
  /// The clusters differ too little, or are too few, to say whether it tells them apart.
  case cannotTellClustersApart
  /// Halves of the activities agree by so much.
  case reliability(Double)
  /// Halves of the activities give no correlation.
  case noReliability
  /// How it moves with half the activities is not known.
  case noSizeBias
}

/// A finding, and what it does to the verdict.
public struct WeighedFinding: Hashable, Sendable {
  /// What a finding does to the verdict.
  public enum Weight: String, Hashable, Sendable {
    /// It speaks for the indicator.
    case good
    /// It asks for care.
    case care
    /// It rules funding out.
    case against
    /// It keeps a verdict from being given.
    case open
  }

  /// What was found.
  public let finding: AssessmentFinding
  /// What it does.
  public let weight: Weight
}

extension AssessmentVerdict {
  /// The verdict that follows from `findings`: what rules out weighs most, then what is open, then what
  /// asks for care.
  init(from findings: [WeighedFinding]) {
    let weights = Set(findings.map(\.weight))
    self =
      weights.contains(.against)
      ? .doNotUse
      : weights.contains(.open) ? .noVerdict : weights.contains(.care) ? .useWithCare : .use
  }
}
