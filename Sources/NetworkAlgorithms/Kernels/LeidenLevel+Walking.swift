import NetworkCore

extension LeidenLevel {
  /// The nodes of `graph` in its own order, with the strongest tie 1; nobody weighs against ties.
  ///
  /// - Throws: `CancellationError`.
  init(walking graph: CompressedGraph, as reading: TieReading, run: RunControl) throws {
    try run.check()
    var budget = LookBudget(run)
    let strongest = reading == .strength ? graph.strengths.max() ?? 1 : 1
    let strengths = graph.strengths.map { reading == .strength ? $0 / strongest : 1 }
    let weights = try (0..<graph.nodeCount).map { node in
      try budget.spend(1 + graph.degree(node))
      return graph.row(node).reduce(0) { $0 + strengths[$1] }
    }
    self.init(
      offsets: graph.offsets, targets: graph.targets, strengths: strengths, weights: weights,
      pressure: 0)
  }

  /// The same with all ties divided by `divisor`.
  func divided(by divisor: Double) -> LeidenLevel {
    LeidenLevel(
      offsets: offsets, targets: targets, strengths: strengths.map { $0 / divisor },
      weights: weights.map { $0 / divisor }, pressure: pressure)
  }

  /// The strengths of the ties of each node that lead to others, added up.
  var outward: [Double] {
    (0..<nodeCount).map { node in row(node).reduce(0) { $0 + strengths[$1] } }
  }

  /// The communities that the nodes are before anybody moves.
  var alone: [Int32] { (0..<Int32(nodeCount)).map { $0 } }
}
