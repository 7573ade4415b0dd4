/// Why indicators cannot be assessed.
public enum AssessmentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Fewer than two clusters have enough activities.
  case tooFewClusters(large: Int, all: Int, fewestActivities: Int)
  /// No indicator has a number in any cluster.
  case nothingDefined

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .tooFewClusters(let large, let all, let fewest):
      "of \(all) clusters \(large) have \(fewest) activities or more, and an assessment needs two; "
        + "take a longer window or larger clusters."
    case .nothingDefined:
      "none of the indicators has a number in any cluster; “kopa compare” says why."
    }
  }
}
