/// What arcs three nodes have among them: one of sixteen types.
///
/// The name holds the numbers of mutual, asymmetric and null pairs, and a letter where these leave
/// several types: D for arcs down from one node, U for arcs up to one, C for a chain or a cycle,
/// T for a transitive triad.
///
/// > P. W. Holland, S. Leinhardt. "A method for detecting structure in sociometric data."
/// > *American Journal of Sociology* 76(3), 1970, 492–513. doi:10.1086/224954
public enum Triad: String, Hashable, Sendable, CaseIterable {
  /// No arc.
  case empty = "003"
  /// One arc.
  case oneArc = "012"
  /// One pair both ways.
  case onePair = "102"
  /// a ← b → c.
  case fromOne = "021D"
  /// a → b ← c.
  case toOne = "021U"
  /// a → b → c.
  case chain = "021C"
  /// a ↔ b ← c.
  case pairPointedAt = "111D"
  /// a ↔ b → c.
  case pairPointing = "111U"
  /// a → b → c, a → c.
  case transitive = "030T"
  /// a → b → c → a.
  case cycle = "030C"
  /// a ↔ b ↔ c.
  case twoPairs = "201"
  /// a ← b → c, a ↔ c.
  case pairFromOne = "120D"
  /// a → b ← c, a ↔ c.
  case pairToOne = "120U"
  /// a → b → c, a ↔ c.
  case pairAndChain = "120C"
  /// a → b ↔ c, a ↔ c.
  case allButOne = "210"
  /// All six arcs.
  case complete = "300"

  /// The type of three nodes by the codes of their pairs: 1 for an arc from the first to the second
  /// node of the pair, 2 for one back, 3 for both.
  ///
  /// The pairs are a and b, a and c, b and c.
  init(ab: UInt8, ac: UInt8, bc: UInt8) {
    let codes = [ab, ac, bc]
    let mutual = codes.count { $0 == 3 }
    let oneWay = codes.count { $0 == 1 || $0 == 2 }
    // How many one-way arcs start and end at each node.
    let starts = [
      (ab == 1 ? 1 : 0) + (ac == 1 ? 1 : 0), (ab == 2 ? 1 : 0) + (bc == 1 ? 1 : 0),
      (ac == 2 ? 1 : 0) + (bc == 2 ? 1 : 0),
    ]
    let ends = [
      (ab == 2 ? 1 : 0) + (ac == 2 ? 1 : 0), (ab == 1 ? 1 : 0) + (bc == 2 ? 1 : 0),
      (ac == 1 ? 1 : 0) + (bc == 1 ? 1 : 0),
    ]
    let (down, up) = (starts.contains(2), ends.contains(2))
    switch (mutual, oneWay) {
    case (0, 0): self = .empty
    case (0, 1): self = .oneArc
    case (0, 2): self = down ? .fromOne : up ? .toOne : .chain
    case (0, _): self = down ? .transitive : .cycle
    case (1, 0): self = .onePair
    case (1, 1):
      // The node that is in no null pair stands in the middle.
      let middle = ab == 0 ? 2 : ac == 0 ? 1 : 0
      self = ends[middle] == 1 ? .pairPointedAt : .pairPointing
    case (1, _): self = down ? .pairFromOne : up ? .pairToOne : .pairAndChain
    case (2, 0): self = .twoPairs
    case (2, _): self = .allButOne
    default: self = .complete
    }
  }
}
