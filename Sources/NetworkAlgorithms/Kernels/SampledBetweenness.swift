import NetworkCore

/// The betweenness of each node as a share, estimated from as many drawn paths as prove that no
/// share is off by more than `error`, but with chance `failure`.
///
/// - Returns: `nil` if that would take more than `mostPaths`.
/// - Throws: `CancellationError` if `run` is cancelled.
func sampledBetweenness(
  in folded: FoldedGraph, error: Double, failure: Double, seed: Seed, mostPaths: Int,
  run: RunControl
) throws -> [Double]? {
  guard folded.classCount > 0 else { return [Double](repeating: 0, count: folded.nodeCount) }
  // Paths are drawn among all n (n − 1) / 2 pairs, and shares are of those without the node.
  let scale = Double(folded.nodeCount) / Double(folded.nodeCount - 2)
  let errors = folded.multiplicities.map { min(1, error * Double($0) / scale) }
  let pilotCount = 2048 + Int(min(8 / error, 1e6))
  guard pilotCount < mostPaths else { return nil }
  var paths = try SampledPaths(folded, seed: seed, run: run)
  try paths.draw(pilotCount, fraction: 0, run: run)
  let plan = SamplingPlan(paths, errors: errors, failure: failure)
  guard plan.pathCount < Double(mostPaths) else { return nil }
  paths.forget()
  var (missing, left) = (plan.pathCount, 1.0)
  for look in 1...60 {
    try paths.draw(Int(missing), fraction: left / 2, run: run)
    left /= 2
    if plan.isEnough(paths, look: look) {
      run.advance(by: left)
      let shares = zip(paths.passes, folded.multiplicities).map { passes, multiplicity in
        Double(passes) / Double(paths.count) / Double(multiplicity) * scale
      }
      return folded.unfolded(shares)
    }
    missing = 0.25 * Double(paths.count)
  }
  preconditionFailure("a million times more paths than planned are enough")
}
