public import NetworkCore

/// What a measure gives a number to.
public enum MeasureSubject: String, Hashable, Sendable, CaseIterable {
  /// Each node of a network.
  case nodes
  /// Each actor and each event of a two-mode network.
  case modes
  /// Each tie of a network.
  case ties
  /// The network as a whole.
  case network
  /// The network and another.
  case pairOfNetworks = "pair-of-networks"
}

/// A measure from the catalogue, of whatever it measures.
public enum CataloguedMeasure: Sendable {
  /// A measure of nodes.
  case nodes(any NodeMeasure)
  /// A measure of both modes.
  case modes(any TwoModeMeasure)
  /// A measure of ties.
  case ties(any TieMeasure)
  /// A mark on some ties: the score is 1 for those that have it, and 0 for the others.
  case tieMarks(any TieMarking)
  /// A measure of a network.
  case network(any NetworkMeasure)
  /// A measure of a two-mode network.
  case twoModeNetwork(any TwoModeNetworkMeasure)
  /// A measure of nodes that heeds directions.
  case directedNodes(any DirectedNodeMeasure)
  /// A measure of a network that heeds directions.
  case directedNetwork(any DirectedNetworkMeasure)
  /// A number for a network and another.
  case comparison(any NetworkComparison)
  /// A division of nodes: the score is the number of the group, from 1, the largest first.
  case partition(any CommunityDetection)
  /// A mark on some nodes: the score is 1 for those that have it, and 0 for the others.
  case marks(any NodeMarking)

  /// What it gives a number to.
  public var subject: MeasureSubject {
    switch self {
    case .nodes, .directedNodes, .partition, .marks: .nodes
    case .modes: .modes
    case .ties, .tieMarks: .ties
    case .network, .twoModeNetwork, .directedNetwork: .network
    case .comparison: .pairOfNetworks
    }
  }

  /// What is measured.
  public var description: MeasureDescription {
    switch self {
    case .nodes(let measure): measure.description
    case .modes(let measure): measure.description
    case .ties(let measure): measure.description
    case .tieMarks(let marking): marking.description
    case .network(let measure): measure.description
    case .twoModeNetwork(let measure): measure.description
    case .directedNodes(let measure): measure.description
    case .directedNetwork(let measure): measure.description
    case .comparison(let comparison): comparison.description
    case .partition(let detection): detection.description
    case .marks(let marking): marking.description
    }
  }
}

/// A parameter of a measure in the catalogue, as the command spells it.
public struct MeasureParameter: Hashable, Sendable {
  /// The name.
  public let name: String

  /// What it may be set to.
  public let values: Values

  /// What it is unless it is set.
  public let defaultValue: String

  /// What a parameter may be set to.
  public enum Values: Hashable, Sendable, CustomStringConvertible {
    /// One of some words.
    case words([String])
    /// A number in a range that leaves out its upper bound.
    case numbers(Range<Double>)
    /// A whole number in a range.
    case wholeNumbers(ClosedRange<UInt64>)
    /// Any text, such as the name of an attribute.
    case text

    /// The values in words: “pairs or share”.
    public var description: String {
      switch self {
      case .words(let words):
        words.count < 2
          ? words.joined()
          : words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
      case .numbers(let range):
        range.upperBound < .infinity
          ? "a number from \(range.lowerBound) up to, and not including, \(range.upperBound)"
          : "a number from \(range.lowerBound) on"
      case .wholeNumbers(let range):
        range.upperBound < .max
          ? "a whole number from \(range.lowerBound) to \(range.upperBound)"
          : "a whole number from \(range.lowerBound) on"
      case .text: "a name"
      }
    }
  }
}
