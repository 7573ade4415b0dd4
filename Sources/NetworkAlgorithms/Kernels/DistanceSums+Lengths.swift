import NetworkCore

extension DistanceSums {
  /// Sums the lengths of the shortest paths between the nodes of `graph`.
  ///
  /// What is summed for a source depends on no other one, so the sums are the same bits however
  /// the sources are dealt out.
  ///
  /// Memory: 20 bytes for each node and each worker, 16 for each entry of the heap, and 8 for each
  /// end of a tie.
  init(overLengthsIn graph: CompressedGraph, run: RunControl) throws {
    try run.check()
    let lengths = TieLengths(of: graph)
    let batchSize = 16
    let batchCount = (graph.nodeCount + batchSize - 1) / batchSize
    let result = Guarded(DistanceSums(nodeCount: graph.nodeCount))
    try dealBatches(batchCount, run: run) {
      LengthSearch(graph, lengths, run: run)
    } _: { search, batch in
      let first = batch * batchSize
      for source in first..<min(first + batchSize, graph.nodeCount) {
        try search.run(from: source)
        let (reached, total, inverse) = search.sums
        result.withLock {
          $0.reached[source] = reached
          $0.totals[source] = total
          $0.inverses[source] = inverse
        }
      }
    }
    self = result.withLock { $0 }
  }
}
