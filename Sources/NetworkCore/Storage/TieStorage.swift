import Synchronization

/// The ties of a network: given, or to be worked out from a two-mode table when first asked for.
final class TieStorage: Sendable {
  private let source: (table: IncidenceTable, rule: ProjectionRule)?
  private let expanded: Mutex<CompressedGraph?>

  init(_ graph: CompressedGraph) {
    source = nil
    expanded = Mutex(graph)
  }

  init(projecting table: IncidenceTable, by rule: ProjectionRule) {
    source = (table, rule)
    expanded = Mutex(nil)
  }

  var graph: CompressedGraph {
    expanded.withLock { graph in
      if let graph { return graph }
      guard let source else { preconditionFailure("ties are given or worked out") }
      let projected = source.table.projected(by: source.rule)
      graph = projected
      return projected
    }
  }
}
