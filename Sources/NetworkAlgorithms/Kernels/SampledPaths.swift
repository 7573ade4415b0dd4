import NetworkCore
import RealModule

/// How many of some drawn paths pass through each class of a folded network.
///
/// Each block of paths has a stream of its own, and counts are whole numbers, so it does not matter
/// who draws which.
struct SampledPaths: Sendable {
  static let blockSize = 256

  private let folded: FoldedGraph
  private let surplus: SurplusTies
  private let seed: Seed
  private var nextBlock = 0

  /// How many paths were drawn.
  private(set) var count = 0

  /// How many of them pass through each class.
  private(set) var passes: [Int]

  init(_ folded: FoldedGraph, seed: Seed, run: RunControl) throws {
    self.folded = folded
    self.seed = seed
    surplus = try folded.surplus(run: run)
    passes = [Int](repeating: 0, count: folded.classCount)
  }

  /// Forgets the paths drawn so far; those to come are others.
  mutating func forget() {
    count = 0
    for member in passes.indices { passes[member] = 0 }
  }

  /// Draws at least `paths` more, in whole blocks.
  mutating func draw(_ paths: Int, fraction: Double, run: RunControl) throws {
    let (first, blocks) = (nextBlock, max(1, (paths + Self.blockSize - 1) / Self.blockSize))
    let (folded, surplus, seed) = (folded, surplus, seed)
    let drawn = try foldLanes(over: blocks, run: run, share: fraction) { lane in
      var sampler = PathSampler(folded, surplus)
      var passes = [Int](repeating: 0, count: folded.classCount)
      var budget = LookBudget(run)
      do {
        for block in lane {
          var generator = seed.stream(first + block).generator()
          for _ in 0..<Self.blockSize {
            try sampler.draw(using: &generator, &budget)
            for member in sampler.between { passes[Int(member)] += 1 }
          }
        }
      } catch {
        return passes  // the run is cancelled
      }
      return passes
    } combine: { total, lane in
      for member in total.indices { total[member] += lane[member] }
    }
    for (member, count) in (drawn ?? []).enumerated() { passes[member] += count }
    count += blocks * Self.blockSize
    nextBlock += blocks
  }
}

/// Decides when enough paths were drawn: when, with chance 1 − δ, no node's share is off by more
/// than ε.
///
/// A share p of which p̂ was seen in k paths is p + ε or more, or p − ε or less, with chance
/// exp(−k · KL(p̂, p ± ε)) at most (Chernoff; KL is the Kullback–Leibler divergence of two coins).
/// What may go wrong, δ, is dealt out to the classes beforehand, by paths drawn for that alone, so
/// that busy classes, which need it most, get most; and half of it goes to the first look, a
/// quarter to the second, and so on.
struct SamplingPlan: Sendable {
  /// How many paths will be enough if the classes are as busy as they seem.
  let pathCount: Double

  private let errors: [Double]
  private let failures: [Double]

  /// - Parameters:
  ///   - pilot: Paths of which none is counted later.
  ///   - errors: How far the share of each class may be off.
  ///   - failure: The chance that some share is off by more.
  init(_ pilot: SampledPaths, errors: [Double], failure: Double) {
    let paths = Double(pilot.count)
    let rates = zip(pilot.passes, errors).map { passes, error in
      let share = (Double(passes) + Double(passes).squareRoot() + 1) / paths
      return divergence(share, share + error)
    }
    var (few, many) = (1.0, 1e18)
    while many > few * 1.001 {
      let middle = (few * many).squareRoot()
      let expected = rates.reduce(0) { $0 + Double.exp(-middle * $1) }
      if expected > failure / 8 { few = middle } else { many = middle }
    }
    pathCount = many
    let weights = rates.map { Double.exp(-many * $0) }
    let total = weights.reduce(0, +)
    self.errors = errors
    // A tenth is dealt out evenly, so that nobody is left without.
    failures = weights.map {
      failure * (0.9 * (total > 0 ? $0 / total : 0) + 0.1 / Double(weights.count))
    }
  }

  /// Whether `paths` are enough, at the given look, counted from 1.
  func isEnough(_ paths: SampledPaths, look: Int) -> Bool {
    let count = Double(paths.count)
    return errors.indices.allSatisfy { member in
      let share = Double(paths.passes[member]) / count
      let needed = Double.log(2 * Double(1 << look) / failures[member])
      let error = errors[member]
      return count * divergence(share, share + error) >= needed
        && count * divergence(share, share - error) >= needed
    }
  }
}

/// The Kullback–Leibler divergence of a coin that shows `share` from one that has `other`; infinite
/// where no coin can have that.
private func divergence(_ share: Double, _ other: Double) -> Double {
  guard other > 0, other < 1 else { return .infinity }
  let heads = share > 0 ? share * Double.log(share / other) : 0
  let tails = share < 1 ? (1 - share) * Double.log((1 - share) / (1 - other)) : 0
  return max(0, heads + tails)
}
