package import NetworkCore

/// What the ties of a network are multiplied with, pair by pair.
package enum PairValues: Sendable {
  /// The strengths of ties, 0 where there is none.
  case ties(CompressedGraph)
  /// 1 where two codes are the same.
  case same([Int32])
  /// The distances of values.
  case distances([Double])
}

/// Correlates the ties of a network with numbers for the same pairs of nodes, whose nodes change
/// places.
///
/// Means and variances do not depend on who stands where. What changes is Σ a(i,j) · b(π(i),π(j)),
/// and only ties add to it.
///
/// Products are added as whole numbers, in units of less than 2⁻⁶⁰ of the most that the sum can be.
/// The sum is therefore the same in whatever order ties are met, and permutations that are alike
/// on paper compare as equal.
package struct PermutedProducts: Sendable {
  /// The ties, each in the row of its first end alone.
  private let offsets: [Int]
  private let targets: [Int32]
  private let strengths: [Double]
  private let values: PairValues
  private let pairs: Double
  private let moments: (ties: PairMoments, values: PairMoments)
  private let unit: Double

  package init(_ graph: CompressedGraph, _ values: PairValues) {
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for node in 0..<graph.nodeCount {
      for slot in graph.row(node) where Int(graph.targets[slot]) > node {
        targets.append(graph.targets[slot])
        strengths.append(graph.strengths[slot])
      }
      offsets.append(targets.count)
    }
    (self.offsets, self.targets, self.strengths) = (offsets, targets, strengths)
    self.values = values
    let n = Double(graph.nodeCount)
    pairs = n * (n - 1) / 2
    let other =
      switch values {
      case .ties(let graph): PairMoments(graph)
      case .same(let codes): PairMoments(same: codes)
      case .distances(let values): PairMoments(distances: values)
      }
    moments = (PairMoments(graph), other)
    // No sum of products is more than the root of the product of the sums of squares.
    let most = (moments.ties.squares * other.squares).squareRoot()
    unit = most > 0 ? Double(sign: .plus, exponent: most.exponent - 60, significand: 1) : 1
  }

  /// Whether the ties, and whether the numbers, are all the same.
  package var isConstant: (ties: Bool, values: Bool) {
    (isNothing(moments.ties), isNothing(moments.values))
  }

  private func isNothing(_ moments: PairMoments) -> Bool {
    moments.spread(over: pairs) <= 1e-12 * pairs * moments.squares
  }

  /// How many nodes there are.
  package var nodeCount: Int { offsets.count - 1 }

  /// Pearson's correlation over the unordered pairs, with the nodes of the numbers in the places
  /// that `workspace` gives them.
  ///
  /// - Complexity: O(*n* + *m*), with *m* the ties of the network, and of the other one if the
  ///   numbers are ties.
  package func correlation(
    _ workspace: inout PermutationWorkspace, run: RunControl
  ) throws -> Double {
    let places = workspace.places
    let units =
      switch values {
      case .ties(let other):
        try products(with: other, places, &workspace.board, run)
      case .same(let codes):
        try products(with: codes, places, run) { $0 == $1 ? 1 : 0 }
      case .distances(let values):
        try products(with: values, places, run) { abs($0 - $1) }
      }
    let sum = Double(units) * unit
    let spread =
      moments.ties.spread(over: pairs).squareRoot()
      * moments.values.spread(over: pairs).squareRoot()
    return (pairs * sum - moments.ties.sum * moments.values.sum) / spread
  }

  /// The sum of the products with what `number` makes of the values of two nodes, in units.
  private func products<Value>(
    with values: [Value], _ places: [Int32], _ run: RunControl, _ number: (Value, Value) -> Double
  ) throws -> Int64 {
    var budget = LookBudget(run)
    let scale = 1 / unit
    let (offsets, targets, strengths) = (offsets.span, targets.span, strengths.span)
    let placed = places.map { values[Int($0)] }
    let values = placed.span
    var sum: Int64 = 0
    for node in values.indices {
      let row = offsets[node]..<offsets[node + 1]
      try budget.spend(row.count)
      let value = values[node]
      for slot in row {
        sum &+= Int64(strengths[slot] * number(value, values[Int(targets[slot])]) * scale)
      }
    }
    return sum
  }

  /// The sum of the products with the ties of `other`, in units: each row of these is written on
  /// a board on which the ties of one node then look.
  private func products(
    with other: CompressedGraph, _ places: [Int32], _ board: inout [Double], _ run: RunControl
  ) throws -> Int64 {
    var budget = LookBudget(run)
    let scale = 1 / unit
    let (offsets, targets, strengths) = (offsets.span, targets.span, strengths.span)
    let (otherTargets, otherStrengths) = (other.targets.span, other.strengths.span)
    let places = places.span
    var board = board.mutableSpan
    var sum: Int64 = 0
    for node in places.indices where offsets[node] < offsets[node + 1] {
      let row = offsets[node]..<offsets[node + 1]
      let written = other.row(Int(places[node]))
      try budget.spend(2 * written.count + row.count)
      for slot in written { board[Int(otherTargets[slot])] = otherStrengths[slot] }
      for slot in row {
        let value = board[Int(places[Int(targets[slot])])]
        if value != 0 { sum &+= Int64(strengths[slot] * value * scale) }
      }
      for slot in written { board[Int(otherTargets[slot])] = 0 }
    }
    return sum
  }
}

/// What one permutation after the other is worked out in.
package struct PermutationWorkspace: Sendable {
  /// Which node of the numbers stands in the place of each node of the network.
  package private(set) var places: [Int32]

  private let start: [Int32]

  /// A row of the other network, node by node; all 0 between two rows.
  fileprivate var board: [Double]

  /// Each node stands in its own place, which `start` names.
  package init(_ start: [Int32]) {
    self.start = start
    places = start
    board = [Double](repeating: 0, count: start.count)
  }

  /// Lets the nodes change places as `seed` says, whatever places they had.
  package mutating func shuffle(by seed: Seed) {
    places = start
    var generator = seed.generator()
    generator.shuffle(&places)
  }
}
