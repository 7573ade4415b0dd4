/// What chance makes of brokered paths: every arc is there with the density of the network, whatever
/// the others do, and the kinds are as they are.
///
/// A path is there with p = d²(1 − d). Two paths that share one arc, and no other possible arc, go
/// together with d³(1 − d)³; all other pairs are independent.
struct BrokerageChance {
  private let sizes: [Double]
  private let all: Double
  private let density: Double
  private let squares: Double
  private let likePairs: Double
  private let likeTriples: Double

  /// `nil` where fewer than two nodes are of known kind.
  init?(_ paths: BrokeredPaths) {
    sizes = paths.sizes.map(Double.init)
    let all = sizes.reduce(0, +)
    guard all > 1 else { return nil }
    self.all = all
    density = Double(paths.arcCount) / (all * (all - 1))
    squares = sizes.reduce(0) { $0 + $1 * $1 }
    likePairs = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    likeTriples = sizes.reduce(0) { $0 + $1 * ($1 - 1) * ($1 - 2) }
  }

  /// How many pairs of ends a broker of `kind` has in `role`.
  private func pairs(_ role: BrokerageRole, _ kind: Int) -> Double {
    let (own, rest) = (sizes[kind], all - sizes[kind])
    return switch role {
    case .coordinator: (own - 1) * (own - 2)
    case .itinerant: likePairs - own * (own - 1)
    case .representative, .gatekeeper: (own - 1) * rest
    case .liaison: rest * rest - (squares - own * own)
    case .total: (all - 1) * (all - 2)
    }
  }

  /// How many ordered pairs of such pairs share an end.
  private func meetings(_ role: BrokerageRole, _ kind: Int) -> Double {
    let (own, rest) = (sizes[kind], all - sizes[kind])
    return switch role {
    case .coordinator: 2 * (own - 1) * (own - 2) * (own - 3)
    case .itinerant: 2 * (likeTriples - own * (own - 1) * (own - 2))
    case .representative, .gatekeeper:
      (own - 1) * rest * (rest - 1) + rest * (own - 1) * (own - 2)
    case .liaison: 2 * liaisonMeetings(own: own, rest: rest)
    case .total: 2 * (all - 1) * (all - 2) * (all - 3)
    }
  }

  /// Σ n(j) (r − n(j)) (r − n(j) − 1) over the other kinds *j*, for *r* nodes of other kinds.
  private func liaisonMeetings(own: Double, rest: Double) -> Double {
    sizes.reduce(-own * (rest - own) * (rest - own - 1)) {
      $0 + $1 * (rest - $1) * (rest - $1 - 1)
    }
  }

  /// The expected number and its variance for a broker of `kind` in `role`.
  func moments(_ role: BrokerageRole, kind: Int) -> (expected: Double, variance: Double) {
    let chance = density * density * (1 - density)
    let expected = chance * pairs(role, kind)
    let together = density * (1 - density)
    let shared = meetings(role, kind) * together * together * together
    return (expected, max(0, expected * (1 - chance) + shared))
  }
}
