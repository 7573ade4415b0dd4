import NetworkCore

extension CompressedGraph {
  /// The ties that come of cutting all of them in two and matching the ends by lot; those that are
  /// loops, or are there already, are left out.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*) expected.
  func withStubsMatched(seed: Seed, run: RunControl) throws -> CompressedGraph {
    var generator = seed.generator()
    var stubs = StubMatching(degrees: degrees)
    let pairs = try stubs.matched(&generator, run: run) { true } ?? []
    return dealing(strengths: edges.map(\.strength), to: pairs, &generator)
  }

  /// The same, drawn anew until there are neither loops nor ties that are there already: every graph
  /// with these degrees is equally likely.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled; `NullModelError.noSimpleGraph` after
  ///   `attempts` attempts.
  func withStubsMatchedSimply(
    attempts: Int, seed: Seed, run: RunControl
  ) throws -> CompressedGraph {
    var generator = seed.generator()
    var stubs = StubMatching(degrees: degrees)
    for _ in 0..<attempts {
      if let pairs = try stubs.matched(&generator, run: run, goesOn: { false }) {
        return dealing(strengths: edges.map(\.strength), to: pairs, &generator)
      }
    }
    throw NullModelError.noSimpleGraph(attempts: attempts)
  }
}

/// The ends of ties, waiting to be matched.
private struct StubMatching {
  private var stubs: [Int]
  private let nodeCount: Int

  init(degrees: [Int32]) {
    nodeCount = degrees.count
    stubs = degrees.enumerated().flatMap { repeatElement($0.offset, count: Int($0.element)) }
  }

  /// Matches all ends by lot, two at a time.
  ///
  /// - Parameters:
  ///   - generator: Where chance comes from.
  ///   - run: The hand on the computation.
  ///   - goesOn: Asked when a match is a loop, or there already, whether to go on without it.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: The ties, each once, in the order of their ends; `nil` if it was not to go on.
  mutating func matched(
    _ generator: inout SeededGenerator, run: RunControl, goesOn: () -> Bool
  ) throws -> [(first: Int, second: Int)]? {
    var budget = LookBudget(run)
    try run.check()
    var known: Set<Int> = []
    for place in stride(from: 0, to: stubs.count, by: 2) {
      try budget.spend(2)
      for end in [place, place + 1] {
        stubs.swapAt(end, end + generator.number(below: stubs.count - end))
      }
      let (first, second) = (
        min(stubs[place], stubs[place + 1]), max(stubs[place], stubs[place + 1])
      )
      let isSpoilt = first == second || !known.insert(first * nodeCount + second).inserted
      if isSpoilt, !goesOn() { return nil }
    }
    return known.sorted().map { ($0 / nodeCount, $0 % nodeCount) }
  }
}
