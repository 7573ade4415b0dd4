import NetworkCore

/// How many pairs of nodes a path joins that follows the arcs.
struct ReachedPairs {
  /// Pairs that paths join both ways.
  let mutual: Int

  /// Pairs that paths join one way.
  let oneWay: Int

  /// Counts the pairs within strong components, and those that arcs between these lead to.
  ///
  /// 64 components send out a bit each, which goes down along the arcs.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m* + *c* (*c* + *a*) / 64) for *c* strong components that have arcs to
  ///   others, and *a* pairs of components with arcs.
  init(_ rows: ArcRows, run: RunControl) throws {
    let strong = try StrongLabels(rows, run: run)
    mutual = strong.sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    let arcs = strong.condensed(rows)
    let sources = (0..<Int32(strong.sizes.count)).filter { !arcs.list(Int($0)).isEmpty }
    let batches = (sources.count + 63) / 64
    oneWay =
      try foldLanes(over: batches, run: run) { lane in
        var masks = [UInt64](repeating: 0, count: strong.sizes.count)
        return lane.reduce(0) { sum, batch in
          let members = sources[64 * batch..<min(sources.count, 64 * batch + 64)]
          return run.isCancelled
            ? sum : sum + pairs(from: members, arcs, sizes: strong.sizes, masks: &masks)
        }
      } combine: {
        $0 += $1
      } ?? 0
  }
}

/// The pairs of a node in one of `members`, which ascend, and a node that it reaches elsewhere.
///
/// All `masks` are empty before and after.
private func pairs(
  from members: ArraySlice<Int32>, _ arcs: CompressedLists, sizes: [Int],
  masks: inout [UInt64]
) -> Int {
  let weights = members.map { sizes[Int($0)] }
  let areSingle = weights.allSatisfy { $0 == 1 }
  var place = members.count
  var count = 0
  for component in stride(from: Int(members.last ?? -1), through: 0, by: -1) {
    var mask = masks[component]
    masks[component] = 0
    if mask != 0 {
      count += sizes[component] * (areSingle ? mask.nonzeroBitCount : weight(of: mask, weights))
    }
    if place > 0, members[members.startIndex + place - 1] == component {
      place -= 1
      mask |= 1 << UInt64(place)
    }
    guard mask != 0 else { continue }
    for target in arcs.list(component) { masks[Int(target)] |= mask }
  }
  return count
}

private func weight(of mask: UInt64, _ weights: [Int]) -> Int {
  var (rest, sum) = (mask, 0)
  while rest != 0 {
    sum += weights[rest.trailingZeroBitCount]
    rest &= rest - 1
  }
  return sum
}
