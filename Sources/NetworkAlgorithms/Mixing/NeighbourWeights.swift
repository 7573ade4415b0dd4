import NetworkCore

/// How much a neighbour counts in an autocorrelation.
///
/// The raw value is the command's spelling.
public enum NeighbourWeights: String, Hashable, Sendable, CaseIterable {
  /// As much as its tie: 1, or its strength.
  case plain
  /// The tie's share of all ties of the node, so that the neighbours of each node count 1 together.
  case rowShares = "row-shares"

  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .plain: "A neighbour counts as much as its tie."
    case .rowShares: "The neighbours of each node count 1 together."
    }
  }
}

/// What is told of an autocorrelation.
///
/// The raw value is the command's spelling.
public enum AutocorrelationValue: String, Hashable, Sendable, CaseIterable {
  /// The coefficient.
  case coefficient
  /// Its mean over all ways to deal the numbers out to the nodes.
  case expected
  /// Its standard deviation over all of them.
  case deviation
  /// How many deviations the coefficient lies above the mean.
  case z
}
