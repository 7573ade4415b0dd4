/// Repeats a computation on all workers, and keeps the results in the order of the replicates.
///
/// - Parameters:
///   - replicates: The numbers of the replicates.
///   - run: The hand on the computation; it advances by 1 in all.
///   - scratch: Makes what a lane of replicates works in, one after the other.
///   - body: One replicate. Its result must follow from its number alone, whatever the scratch
///     holds from an earlier one; it should look whether `run` is cancelled.
/// - Throws: `CancellationError` if `run` is cancelled before the last replicate ends; otherwise
///   what the first failing replicate throws.
/// - Returns: One result for each replicate.
package func mapReplicates<Scratch, Value: Sendable>(
  _ replicates: Range<Int>, run: RunControl, scratch: @Sendable () -> Scratch,
  _ body: @Sendable (Int, inout Scratch) throws -> Value
) throws -> [Value] {
  guard !replicates.isEmpty else {
    try run.check()
    run.advance(by: 1)
    return []
  }
  let lanes =
    try foldLanes(over: replicates.count, run: run) { places -> [ReplicateLane<Value>] in
      var lane = ReplicateLane<Value>()
      var workspace = scratch()
      for place in places where !run.isCancelled {
        do {
          lane.values.append(try body(replicates.lowerBound + place, &workspace))
        } catch {
          lane.failure = (place, error)
          break
        }
      }
      return [lane]
    } combine: { lanes, next in
      lanes += next
    } ?? []
  if let first = lanes.compactMap(\.failure).min(by: { $0.place < $1.place }) {
    throw first.error
  }
  return replicates.indices.map { replicate in
    let place = replicate - replicates.lowerBound
    return lanes[place % lanes.count].values[place / lanes.count]
  }
}

/// The results of every so-manieth replicate, and the failure that ended them.
private struct ReplicateLane<Value: Sendable>: Sendable {
  var values: [Value] = []
  var failure: (place: Int, error: any Error)?
}
