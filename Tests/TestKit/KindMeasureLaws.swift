public import NetworkCore
public import Testing

/// Checks the laws that hold for every measure of nodes that reads their kinds, on networks of every
/// size and shape.
///
/// Renaming, reordering, an isolate of unknown kind and another unit of strength change no score;
/// neither do the workers, to the last bit; a cancelled run ends. `tolerance` is how far two
/// computations of one score may differ.
public func checkNodeMeasureByKind(
  _ measure: some NodeMeasure, tolerance: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for network in try kindNetworks() {
    let scores = try network.scores(measure)
    #expect(
      scores.ranking.allSatisfy { $0.score.isFinite }, "a score is a number",
      sourceLocation: sourceLocation)
    for workers in [1, 2, 8] {
      let again = try network.scores(measure, run: RunControl(workers: workers))
      #expect(
        network.nodes.allSatisfy { again[$0]?.bitPattern == scores[$0]?.bitPattern },
        "\(workers) workers change bits", sourceLocation: sourceLocation)
    }
    let variants: [(name: String, network: Network<Int>)] = try [
      ("reordering", reordered(network)), ("an isolate", withIsolate(network)),
      ("another unit of strength", scaled(network)),
    ]
    for variant in variants {
      let again = try variant.network.scores(measure)
      for node in network.nodes {
        let same =
          if let score = scores[node] {
            isClose(again[node], score, within: tolerance)
          } else {
            again[node] == nil
          }
        #expect(same, "\(variant.name) changes node \(node)", sourceLocation: sourceLocation)
      }
    }
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self, sourceLocation: sourceLocation) {
      try network.scores(measure, run: run)
    }
  }
}
