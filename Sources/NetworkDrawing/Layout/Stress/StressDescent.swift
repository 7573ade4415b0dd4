import Graphviz
import NetworkCore

/// Finds places by stochastic gradient descent: every pair in turn is moved towards its distance, less
/// and less.
///
/// Pairs come as in a tournament of shuffled nodes, in which each meets each once a round.
///
/// > J. X. Zheng, S. Pawar, D. F. M. Goodman. "Graph drawing by stochastic gradient descent." *IEEE
/// > Transactions on Visualization and Computer Graphics* 25(9), 2019. doi:10.1109/TVCG.2018.2859997
struct StressDescent {
  let paths: PathTable

  /// How often every pair is moved.
  private static let rounds = 30
  /// Which part of its error the closest pair is moved by in the last round.
  private static let lastShare = 0.05

  /// The places that follow from `seed`.
  ///
  /// - Complexity: O(*n*²) a round.
  func places(seed: Seed, run: RunControl) -> [Point] {
    let count = paths.count
    guard count > 1 else { return [Point](repeating: .zero, count: count) }
    var chance = seed.generator()
    let furthest = paths.furthest
    var places = (0..<count).map { _ in
      Point(x: chance.unit() * furthest, y: chance.unit() * furthest)
    }
    var order = Array(0..<count)
    var gaps = Array(1...max(1, count / 2))
    for step in steps(furthest: furthest) where !run.isCancelled {
      chance.shuffle(&order)
      chance.shuffle(&gaps)
      for gap in gaps {
        // The widest gap of an even number leads from both ends to the same pair.
        move(&places, order, gap: gap, pairs: 2 * gap == count ? gap : count, step: step)
      }
    }
    return places
  }

  /// How far pairs move in each round, as a multiple of the square of their distance: from all of the
  /// error of the furthest pair down to a small part of that of the closest, by equal ratios.
  private func steps(furthest: Double) -> [Double] {
    let closest = Double(paths.lengths.lazy.filter { $0 > 0 }.min() ?? 1)
    let first = furthest * furthest
    let ratio = Self.root(
      Self.lastShare * closest * closest / first, degree: Self.rounds - 1)
    var steps = [first]
    while steps.count < Self.rounds { steps.append(steps[steps.count - 1] * ratio) }
    return steps
  }

  /// The root of a number between 0 and 1, by halving.
  private static func root(_ value: Double, degree: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let power = (0..<degree).reduce(1.0) { product, _ in product * middle }
      if power < value { low = middle } else { high = middle }
    }
    return high
  }

  private func move(
    _ places: inout [Point], _ order: [Int], gap: Int, pairs: Int, step: Double
  ) {
    let (order, lengths) = (order.span, paths.lengths.span)
    var places = places.mutableSpan
    var partner = gap
    for start in 0..<pairs {
      let (first, second) = (order[start], order[partner])
      partner = partner + 1 < paths.count ? partner + 1 : 0
      let wished = Double(lengths[first * paths.count + second])
      guard wished.isFinite else { continue }
      let (dx, dy) = (places[first].x - places[second].x, places[first].y - places[second].y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 1e-9 * wished else {
        places[first].x += 1e-3 * wished
        continue
      }
      let share = min(1, step / (wished * wished)) * (wished - length) / (2 * length)
      places[first].x += share * dx
      places[first].y += share * dy
      places[second].x -= share * dx
      places[second].y -= share * dy
    }
  }
}
