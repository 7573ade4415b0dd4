import NetworkCore
import RealModule

/// How the pairs of a core node and a peripheral one count in the fit of a core.
public enum CoreBlock: String, Hashable, Sendable, CaseIterable {
  /// They are left out.
  case missing
  /// They should be tied: everybody is tied to the core.
  case one
  /// They should not be tied: the core is tied to itself alone.
  case zero
  /// They should be as strong as they are on average.
  case density
}

/// The ties within a core, and between it and the periphery, and how well they fit the ideal.
struct CoreBlocks: Sendable {
  /// The number of nodes, and of the core.
  private let nodeCount: Double
  private(set) var coreSize = 0.0

  /// The strengths of all ties added up, and their squares.
  private let whole: (sum: Double, squares: Double)

  /// The same of the ties within the core, and of those that lead out of it.
  private var inside = (sum: 0.0, squares: 0.0)
  private var between = (sum: 0.0, squares: 0.0)

  private let block: CoreBlock

  init(_ graph: CompressedGraph, of nodeCount: Int, block: CoreBlock) {
    self.nodeCount = Double(nodeCount)
    whole = graph.strengths.reduce(into: (0, 0)) { sums, strength in
      sums.0 += strength / 2
      sums.1 += strength * strength / 2
    }
    self.block = block
  }

  /// What a node has of ties: to the core, and to all.
  struct Ties {
    var core = (sum: 0.0, squares: 0.0)
    var all = (sum: 0.0, squares: 0.0)
  }

  /// The same with a node in the core that was not, or the other way round.
  func moving(_ ties: Ties, intoCore isEntering: Bool) -> CoreBlocks {
    let sign = isEntering ? 1.0 : -1
    var moved = self
    moved.coreSize += sign
    moved.inside.sum += sign * ties.core.sum
    moved.inside.squares += sign * ties.core.squares
    moved.between.sum += sign * (ties.all.sum - 2 * ties.core.sum)
    moved.between.squares += sign * (ties.all.squares - 2 * ties.core.squares)
    return moved
  }

  /// The correlation, over pairs of nodes, of their ties with the ideal; `nil` where one of the two
  /// does not vary.
  var fit: Double? {
    let pairs = nodeCount * (nodeCount - 1) / 2
    let core = coreSize * (coreSize - 1) / 2
    let mixed = coreSize * (nodeCount - coreSize)
    switch block {
    case .missing:
      return correlation(
        pairs: pairs - mixed, ties: (whole.sum - between.sum, whole.squares - between.squares),
        ideal: (core, core), product: inside.sum)
    case .one:
      return correlation(
        pairs: pairs, ties: whole, ideal: (core + mixed, core + mixed),
        product: inside.sum + between.sum)
    case .zero:
      return correlation(pairs: pairs, ties: whole, ideal: (core, core), product: inside.sum)
    case .density:
      let density = mixed > 0 ? between.sum / mixed : 0
      return correlation(
        pairs: pairs, ties: whole,
        ideal: (core + density * mixed, core + density * density * mixed),
        product: inside.sum + density * between.sum)
    }
  }
}

/// Pearson's correlation of two columns of `pairs` rows, of which the sums and squares are known.
func correlation(
  pairs: Double, ties: (sum: Double, squares: Double), ideal: (sum: Double, squares: Double),
  product: Double
) -> Double? {
  guard pairs > 1 else { return nil }
  let spread = ties.squares - ties.sum / pairs * ties.sum
  let idealSpread = ideal.squares - ideal.sum / pairs * ideal.sum
  guard spread > 1e-12 * ties.squares, idealSpread > 1e-12 * ideal.squares else { return nil }
  let shared = product - ties.sum / pairs * ideal.sum
  return min(1, max(-1, shared / (spread * idealSpread).squareRoot()))
}
