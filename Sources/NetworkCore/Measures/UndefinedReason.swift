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
  /// The network was not made from a two-mode table.
  case noTwoModeTable
  /// The strengths add up to less than 1, and count nothing.
  case strengthsBelowOne
  /// The kind of a node is not known.
  case unknownKind
  /// The kind of no node is known.
  case noNodesOfKnownKind
  /// No tie joins two nodes whose values are known.
  case noTiesOfKnownValue
  /// All nodes that play a part have one value.
  case allOfOneValue
  /// There are not four nodes.
  case fewerThanFourNodes
  /// A ratio has 0 below its line.
  case nothingToDivideBy
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
  /// Walks are weakened by too little for their sum to be finite.
  case attenuationTooLarge
  /// The equations of the scores have no solution, or many.
  case noSingleSolution
  /// A score is larger than any number that can be written.
  case numberTooLarge
  /// The earlier of two networks has no tie.
  case noEarlierTies
  /// The later of two networks has no tie.
  case noLaterTies
  /// Neither of two networks has a tie.
  case noTiesInEither
  /// Nobody who entered is tied to anybody who was there.
  case noEntrantTies
  /// All entrants chose those with the most ties, or those with the fewest.
  case choicesAtOneEnd
  /// Neither the network nor what it is set beside has a triangle.
  case noTriangles
  /// No nodes are more of a core than others.
  case noCore
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
    .noComponentOfThree, .tooManyGroups, .searchTooLong, .noTiesOfKnownKind, .allOfOneKind,
    .allOfOneDegree, .noTiesOfKnownGroup, .oneValueOnly, .allPairsTiedAlike,
    .allPairsOfOneValue, .noTwoModeTable, .strengthsBelowOne, .unknownKind, .noNodesOfKnownKind,
    .noTiesOfKnownValue, .allOfOneValue, .fewerThanFourNodes, .nothingToDivideBy,
    .sharesWithNobody, .noPathsOfThree, .noPathsOfFour, .noExpectation, .noEarlierNetwork,
    .attenuationTooLarge, .noSingleSolution, .numberTooLarge, .noEarlierTies, .noLaterTies,
    .noTiesInEither, .noEntrantTies, .choicesAtOneEnd, .noTriangles, .noCore, .tooLarge,
    .unsaid,
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
    case .noTwoModeTable: "not made from a two-mode table"
    case .strengthsBelowOne: "strengths add up to less than one"
    case .unknownKind: "of unknown kind"
    case .noNodesOfKnownKind: "no nodes of known kind"
    case .noTiesOfKnownValue: "no ties between nodes of known value"
    case .allOfOneValue: "all nodes have one value"
    case .fewerThanFourNodes: "fewer than four nodes"
    case .nothingToDivideBy: "nothing to divide by"
    case .sharesWithNobody: "shares nothing with anybody"
    case .noPathsOfThree: "no paths of three ties"
    case .noPathsOfFour: "no paths of four ties"
    case .noExpectation: "chance has nothing to compare with"
    case .noEarlierNetwork: "no earlier network"
    case .attenuationTooLarge: "alpha is not below one over the largest eigenvalue"
    case .noSingleSolution: "the equations have no single solution"
    case .numberTooLarge: "a score is too large a number"
    case .noEarlierTies: "no ties in the earlier network"
    case .noLaterTies: "no ties in the later network"
    case .noTiesInEither: "no ties in either network"
    case .noEntrantTies: "no ties between entrants and incumbents"
    case .choicesAtOneEnd: "entrants chose only those with the most or the fewest ties"
    case .noTriangles: "no triangles to be set beside"
    case .noCore: "no core stands out"
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
