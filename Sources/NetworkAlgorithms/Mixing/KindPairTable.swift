import NetworkCore

/// The pairs of nodes of known kind in four fields: of one kind or of two, tied or not.
struct KindPairTable {
  private(set) var tiedWithin = 0.0
  private(set) var untiedWithin = 0.0
  private(set) var tiedAcross = 0.0
  private(set) var untiedAcross = 0.0

  /// Pairs of two that did not answer a survey, and of whom nobody else told a tie, are in no field.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError` if `run` is cancelled.
  init<Node>(_ network: Network<Node>, kinds: KindCodes, run: RunControl) throws {
    let graph = try network.graph(run: run)
    try run.check()
    let all = try KindMixing(graph, kinds: kinds, reading: .present, run: run)
    let isSilent = network.attributes.silent.reduce(
      into: [Bool](repeating: false, count: graph.nodeCount)
    ) { $0[$1] = true }
    var silent = (sizes: [Int](repeating: 0, count: kinds.count), within: 0, across: 0)
    for node in network.attributes.silent where kinds.codes[node] >= 0 {
      silent.sizes[Int(kinds.codes[node])] += 1
      for next in graph.neighbours(node) where next < node && isSilent[Int(next)] {
        guard kinds.codes[Int(next)] >= 0 else { continue }
        if kinds.codes[Int(next)] == kinds.codes[node] {
          silent.within += 1
        } else {
          silent.across += 1
        }
      }
    }
    let possible = all.possible
    let unknown = KindMixing.possible(silent.sizes)
    tiedWithin = all.within
    tiedAcross = all.across
    untiedWithin = Double(possible.within - unknown.within + silent.within) - all.within
    untiedAcross = Double(possible.across - unknown.across + silent.across) - all.across
    run.advance(by: 1)
  }

  /// The odds of a tie within kinds, and across: their products crosswise.
  var crossed: (alike: Double, unlike: Double) {
    (tiedWithin * untiedAcross, untiedWithin * tiedAcross)
  }
}
