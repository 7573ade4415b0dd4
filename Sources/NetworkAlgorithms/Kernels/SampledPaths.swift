import NetworkCore

/// How many of some drawn paths pass through each class of a folded network.
///
/// For each pair of ends several paths are drawn, since finding the ends' shortest paths takes longer
/// than drawing one of them. Each block of pairs has a stream of its own, and counts are whole
/// numbers, so it does not matter who draws which.
struct SampledPaths: Sendable {
  static let blockSize = 256
  static let pathsPerPair = 4

  private let folded: FoldedGraph
  private let surplus: SurplusTies
  private let seed: Seed
  private var nextBlock = 0

  /// How many pairs were drawn.
  private(set) var pairCount = 0

  private var passes: PathPasses

  init(_ folded: FoldedGraph, seed: Seed, run: RunControl) throws {
    self.folded = folded
    self.seed = seed
    surplus = try folded.surplus(run: run)
    passes = PathPasses(classCount: folded.classCount)
  }

  /// The share of the paths that pass through a class, summed over the pairs.
  func sum(of member: Int) -> Double {
    Double(passes.sums[member]) / Double(Self.pathsPerPair)
  }

  /// The squares of the shares, summed over the pairs.
  func sumOfSquares(of member: Int) -> Double {
    Double(passes.squares[member]) / Double(Self.pathsPerPair * Self.pathsPerPair)
  }

  /// Forgets the paths drawn so far; those to come are others.
  mutating func forget() {
    pairCount = 0
    passes = PathPasses(classCount: folded.classCount)
  }

  /// Draws at least `pairs` more, in whole blocks.
  mutating func draw(_ pairs: Int, fraction: Double, run: RunControl) throws {
    let (first, blocks) = (nextBlock, max(1, (pairs + Self.blockSize - 1) / Self.blockSize))
    let (folded, surplus, seed) = (folded, surplus, seed)
    let drawn = try foldLanes(over: blocks, run: run, share: fraction) { lane in
      var sampler = PathSampler(folded, surplus)
      var passes = PathPasses(classCount: folded.classCount)
      var budget = LookBudget(run)
      var between: [Int32] = []
      do {
        for block in lane {
          var generator = seed.stream(first + block).generator()
          for _ in 0..<Self.blockSize {
            try sampler.draw(Self.pathsPerPair, using: &generator, &budget, into: &between)
            passes.add(between)
            between.removeAll(keepingCapacity: true)
          }
        }
      } catch {
        return passes  // the run is cancelled
      }
      return passes
    } combine: {
      $0.add($1)
    }
    if let drawn { passes.add(drawn) }
    pairCount += blocks * Self.blockSize
    nextBlock += blocks
  }
}

/// For each class, how many paths pass through it, and the squares of how many of one pair do.
private struct PathPasses: Sendable {
  private(set) var sums: [Int]
  private(set) var squares: [Int]
  private var ofPair: [Int]

  init(classCount: Int) {
    sums = [Int](repeating: 0, count: classCount)
    squares = sums
    ofPair = sums
  }

  /// Adds the paths of one pair, by the classes between its ends.
  mutating func add(_ between: [Int32]) {
    for member in between {
      sums[Int(member)] += 1
      // The next square is as much larger.
      squares[Int(member)] += 2 * ofPair[Int(member)] + 1
      ofPair[Int(member)] += 1
    }
    for member in between { ofPair[Int(member)] = 0 }
  }

  mutating func add(_ other: PathPasses) {
    for member in sums.indices {
      sums[member] += other.sums[member]
      squares[member] += other.squares[member]
    }
  }
}
