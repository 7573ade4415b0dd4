/// Why a value is not there.
///
/// The measures of Kopa name their reason by its case. A measure of one's own says it in its own
/// words, as a literal; words that are those of a case mean that case.
public enum UndefinedReason: Hashable, Sendable {
  /// There is no tie.
  case noTies
  /// There is no node.
  case noNodes
  /// There is one node, which has no other to be tied to.
  case noOtherNode
  /// Nobody takes part in anything.
  case noParticipations
  /// The other mode of a two-mode network is empty.
  case nobodyInOtherMode
  /// There are not two nodes to be tied.
  case fewerThanTwoNodes
  /// There are not three nodes.
  case fewerThanThreeNodes
  /// The node has no two neighbours that could be tied.
  case fewerThanTwoNeighbours
  /// No node has two neighbours that could be tied.
  case noNodeWithTwoNeighbours
  /// Of no pair it is known whether it is tied.
  case nobodyAnswered
  /// Some nodes cannot be reached from others.
  case notAllReached
  /// The network has several components.
  case notConnected
  /// Nobody has worked out the largest value over lengths.
  case largestNotKnown
  /// A node has no score.
  case nodeWithoutScore
  /// The shortest paths are too many to be counted.
  case tooManyPaths
  /// No component has three nodes.
  case noComponentOfThree
  /// There are more such groups than are to be counted.
  case tooManyGroups
  /// The search takes more steps than it may.
  case searchTooLong
  /// No tie joins two nodes whose kinds are known.
  case noTiesOfKnownKind
  /// All nodes with a tie are of one kind.
  case allOfOneKind
  /// All nodes with a tie have the same degree.
  case allOfOneDegree
  /// No tie joins two nodes whose groups are known.
  case noTiesOfKnownGroup
  /// The sizes of the groups leave no choice.
  case oneValueOnly
  /// All pairs have ties of one strength, or none.
  case allPairsTiedAlike
  /// All pairs have the same value of a variable.
  case allPairsOfOneValue
  /// The node shares nothing with another of its mode.
  case sharesWithNobody
  /// No path leads along three ties.
  case noPathsOfThree
  /// No path leads along four ties from node to node of one mode.
  case noPathsOfFour
  /// Networks by chance have no such number to compare with.
  case noExpectation
  /// There is no earlier network to hold it against.
  case noEarlierNetwork
  /// The network is larger than the measure can be worked out for.
  case tooLarge
  /// The measure does not say why.
  case unsaid
  /// Another reason, in a few words.
  case other(String)

  /// Creates a reason from a few words, such as “no ties”.
  public init(_ words: String) {
    self = Self.known.first { $0.description == words } ?? .other(words)
  }

  /// All reasons but ``other(_:)``.
  package static let known: [UndefinedReason] = [
    .noTies, .noNodes, .noOtherNode, .noParticipations, .nobodyInOtherMode, .fewerThanTwoNodes,
    .fewerThanThreeNodes, .fewerThanTwoNeighbours, .noNodeWithTwoNeighbours, .nobodyAnswered,
    .notAllReached, .notConnected, .largestNotKnown, .nodeWithoutScore, .tooManyPaths,
    .noComponentOfThree, .tooManyGroups, .searchTooLong,
    .noTiesOfKnownKind, .allOfOneKind, .allOfOneDegree, .noTiesOfKnownGroup, .oneValueOnly,
    .allPairsTiedAlike, .allPairsOfOneValue, .sharesWithNobody, .noPathsOfThree, .noPathsOfFour,
    .noExpectation, .noEarlierNetwork, .tooLarge, .unsaid,
  ]
}

extension UndefinedReason: CustomStringConvertible {
  /// The reason, in a few words: “no ties”.
  public var description: String {
    switch self {
    case .noTies: "no ties"
    case .noNodes: "no nodes"
    case .noOtherNode: "no other node"
    case .noParticipations: "no participations"
    case .nobodyInOtherMode: "nobody in the other mode"
    case .fewerThanTwoNodes: "fewer than two nodes"
    case .fewerThanThreeNodes: "fewer than three nodes"
    case .fewerThanTwoNeighbours: "fewer than two neighbours"
    case .noNodeWithTwoNeighbours: "no node has two neighbours"
    case .nobodyAnswered: "nobody answered"
    case .notAllReached: "not everybody can be reached"
    case .notConnected: "not all nodes are connected"
    case .largestNotKnown: "the most is not known over lengths"
    case .nodeWithoutScore: "not every node has a score"
    case .tooManyPaths: "more shortest paths than can be counted"
    case .noComponentOfThree: "no component has three nodes"
    case .tooManyGroups: "more groups than the limit"
    case .searchTooLong: "a search longer than its limit"
    case .noTiesOfKnownKind: "no ties between nodes of known kind"
    case .allOfOneKind: "all tied nodes are of one kind"
    case .allOfOneDegree: "all tied nodes have the same degree"
    case .noTiesOfKnownGroup: "no ties between nodes of known group"
    case .oneValueOnly: "group sizes allow one value only"
    case .allPairsTiedAlike: "all pairs are tied alike"
    case .allPairsOfOneValue: "all pairs have one value"
    case .sharesWithNobody: "shares nothing with anybody"
    case .noPathsOfThree: "no paths of three ties"
    case .noPathsOfFour: "no paths of four ties"
    case .noExpectation: "chance has nothing to compare with"
    case .noEarlierNetwork: "no earlier network"
    case .tooLarge: "too large a network for this measure"
    case .unsaid: "undefined"
    case .other(let words): words
    }
  }
}

extension UndefinedReason: ExpressibleByStringLiteral {
  /// Creates a reason from a literal.
  public init(stringLiteral words: String) {
    self.init(words)
  }
}
