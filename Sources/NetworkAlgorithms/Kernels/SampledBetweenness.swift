import NetworkCore

/// The betweenness of each node as a share, estimated from as many drawn paths as prove that no
/// share is off by more than `error`, but with chance `failure`.
///
/// - Returns: `nil` if that would take more than `mostPairs`.
/// - Throws: `CancellationError` if `run` is cancelled.
func sampledBetweenness(
  in folded: FoldedGraph, error: Double, failure: Double, seed: Seed, mostPairs: Int,
  run: RunControl
) throws -> [Double]? {
  guard folded.classCount > 0 else { return [Double](repeating: 0, count: folded.nodeCount) }
  // Paths are drawn among all n (n − 1) / 2 pairs, and shares are of those without the node.
  let scale = Double(folded.nodeCount) / Double(folded.nodeCount - 2)
  let errors = folded.multiplicities.map { min(1, error * Double($0) / scale) }
  let pilotCount = 2048 + Int(min(4 / error, 1e6))
  guard pilotCount < mostPairs else { return nil }
  var paths = try SampledPaths(folded, seed: seed, run: run)
  try paths.draw(pilotCount, fraction: 0, run: run)
  let plan = SamplingPlan(paths, errors: errors, failure: failure)
  guard plan.pairCount < Double(mostPairs) else { return nil }
  paths.forget()
  var (missing, left) = (0.9 * plan.pairCount, 1.0)
  for _ in 1...200 {
    try paths.draw(Int(missing), fraction: left / 2, run: run)
    left /= 2
    if plan.isEnough(paths) {
      run.advance(by: left)
      let shares = folded.multiplicities.enumerated().map { member, multiplicity in
        paths.sum(of: member) / Double(paths.pairCount) / Double(multiplicity) * scale
      }
      return folded.unfolded(shares)
    }
    missing = 0.05 * Double(paths.pairCount)
  }
  preconditionFailure("ten thousand times more paths than planned are enough")
}
