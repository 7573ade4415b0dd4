/// The ties of a network: given, or to be worked out from a two-mode table when first asked for.
///
/// What is worked out is kept, so that one measure after another finds it ready.
final class TieStorage: Sendable {
  /// The table that the ties are projected from, or `nil` where they were given.
  let source: (table: IncidenceTable, rule: ProjectionRule)?

  private let expanded: Guarded<CompressedGraph?>
  private let folded = Guarded<FoldedGraph?>(nil)
  private let counted = Guarded<[Int32]?>(nil)

  init(_ graph: CompressedGraph) {
    source = nil
    expanded = Guarded(graph)
  }

  init(projecting table: IncidenceTable, by rule: ProjectionRule) {
    source = (table, rule)
    expanded = Guarded(nil)
  }

  /// - Throws: `CancellationError` if `run` is cancelled before the ties are worked out.
  func graph(run: RunControl) throws -> CompressedGraph {
    try expanded.withLock { graph in
      if let graph { return graph }
      guard let source else { preconditionFailure("ties are given or worked out") }
      try run.check()
      let projected = try source.table.projected(by: source.rule, run: run)
      graph = projected
      return projected
    }
  }

  /// - Throws: `CancellationError` if `run` is cancelled before the network is folded.
  func folded(run: RunControl) throws -> FoldedGraph {
    try folded.withLock { folded in
      if let folded { return folded }
      let made =
        if let source {
          try FoldedGraph(folding: source.table, run: run)
        } else {
          try FoldedGraph(folding: try graph(run: run), run: run)
        }
      folded = made
      return made
    }
  }

  /// How many ties each node has.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled before they are counted.
  func partnerCounts(run: RunControl) throws -> [Int32] {
    try counted.withLock { counts in
      if let counts { return counts }
      let made =
        if let degrees = expanded.withLock({ $0?.degrees }) {
          degrees
        } else if let source {
          try source.table.partnerCounts(run: run)
        } else {
          preconditionFailure("ties are given or worked out")
        }
      counts = made
      return made
    }
  }
}
