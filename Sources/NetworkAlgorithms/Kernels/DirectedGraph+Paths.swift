import NetworkCore

extension DirectedGraph {
  /// Rows of the nodes that a step leads to, for searches along paths, which read nothing else of a
  /// graph: an arc stands in the row of one of its ends alone.
  ///
  /// Either way, two that point at each other are as far apart as the stronger arc is long.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  func steps(
    _ direction: ArcDirection, over length: PathLength, run: RunControl
  ) throws -> CompressedGraph {
    try run.check()
    let graph =
      switch direction {
      case .out: CompressedGraph(rows: outgoing)
      case .incoming: CompressedGraph(rows: incoming)
      case .both: try eitherWay(run: run)
      }
    return graph.read(as: length == .hops ? .present : .strength)
  }

  private func eitherWay(run: RunControl) throws -> CompressedGraph {
    var budget = LookBudget(run)
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for node in 0..<nodeCount {
      var (ahead, behind) = (outgoing.row(node), incoming.row(node))
      try budget.spend(1 + ahead.count + behind.count)
      while let next = [
        ahead.first.map { outgoing.targets[$0] }, behind.first.map { incoming.targets[$0] },
      ].compactMap({ $0 }).min() {
        var strength = 0.0
        if let slot = ahead.first, outgoing.targets[slot] == next {
          strength = outgoing.strengths[slot]
          ahead.removeFirst()
        }
        if let slot = behind.first, incoming.targets[slot] == next {
          strength = max(strength, incoming.strengths[slot])
          behind.removeFirst()
        }
        targets.append(next)
        strengths.append(strength)
      }
      offsets.append(targets.count)
    }
    return CompressedGraph(offsets: offsets, targets: targets, strengths: strengths)
  }
}

extension CompressedGraph {
  fileprivate init(rows: ArcRows) {
    self.init(offsets: rows.offsets, targets: rows.targets, strengths: rows.strengths)
  }
}
