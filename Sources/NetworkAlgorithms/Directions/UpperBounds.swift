import NetworkCore

/// The pairs of nodes above which no one node stands that all who stand above both stand above.
///
/// Within a weak component the strong components are put in an order that arcs follow, and each
/// knows who leads to it, itself included, as bits. What leads to both of a pair is the meeting of
/// two sets; if there is a least of these, it is the last one, and all the others lead to it.
struct UpperBounds {
  /// How many strong components a weak component may have.
  static let limit = 10_000

  /// The pairs without a least upper bound.
  private(set) var violations = 0

  /// The most there can be: (c − 1)(c − 2) / 2 for each weak component of c nodes.
  private(set) var most = 0

  /// Whether a weak component is above the limit, and the pairs were not looked at.
  private(set) var isTooLarge = false

  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m* + *c*³ / 64) for *c* strong components in a weak one.
  init(_ graph: DirectedGraph, run: RunControl) throws {
    let weak = try ComponentLabels(DyadRows(graph, run: run).undirected, run: run)
    let strong = try StrongLabels(graph.outgoing, run: run)
    most = weak.sizes.reduce(0) { $0 + ($1 - 1) * ($1 - 2) / 2 }
    guard most > 0 else { return }
    var weakOfStrong = [Int32](repeating: 0, count: strong.sizes.count)
    for node in weak.labels.indices { weakOfStrong[Int(strong.labels[node])] = weak.labels[node] }
    let parts = CompressedLists(
      listCount: weak.sizes.count,
      entries: weakOfStrong.indices.reversed().map {
        (list: weakOfStrong[$0], entry: Int32(truncatingIfNeeded: $0))
      })
    isTooLarge = (0..<weak.sizes.count).contains { parts.list($0).count > Self.limit }
    guard !isTooLarge else { return }
    let incoming = strong.condensed(graph.outgoing).inverted(listCount: strong.sizes.count)
    var places = [Int](repeating: 0, count: strong.sizes.count)
    for part in 0..<weak.sizes.count where weak.sizes[part] > 2 {
      let order = parts.list(part)
      for (place, component) in order.enumerated() { places[Int(component)] = place }
      let above = ancestors(order.map { incoming.list(Int($0)).map { places[Int($0)] } })
      violations += try pairsWithoutBound(
        above, sizes: order.map { strong.sizes[Int($0)] }, run: run)
    }
  }
}

/// For each place, the places that lead to it, itself included, as bits.
private func ancestors(_ incoming: [[Int]]) -> [[UInt64]] {
  var above: [[UInt64]] = []
  above.reserveCapacity(incoming.count)
  for (place, sources) in incoming.enumerated() {
    var bits = [UInt64](repeating: 0, count: place / 64 + 1)
    bits[place / 64] |= 1 << UInt64(place % 64)
    for source in sources {
      for word in above[source].indices { bits[word] |= above[source][word] }
    }
    above.append(bits)
  }
  return above
}

private func pairsWithoutBound(
  _ above: [[UInt64]], sizes: [Int], run: RunControl
) throws -> Int {
  try foldLanes(over: above.count, run: run, share: 0) { places in
    var count = 0
    for later in places where !run.isCancelled {
      for earlier in 0..<later where !haveBound(above[earlier], above[later], among: above) {
        count += sizes[earlier] * sizes[later]
      }
    }
    return count
  } combine: {
    $0 += $1
  } ?? 0
}

/// Whether the sets meet, and the last one in both has all the others above it.
private func haveBound(
  _ earlier: [UInt64], _ later: [UInt64], among above: [[UInt64]]
) -> Bool {
  let (earlier, later) = (earlier.span, later.span)
  var last: Int?
  for word in stride(from: earlier.count - 1, through: 0, by: -1) {
    let both = earlier[word] & later[word]
    if both == 0 { continue }
    guard let bound = last else {
      last = 64 * word + 63 - both.leadingZeroBitCount
      if let last, both & ~above[last][word] != 0 { return false }
      continue
    }
    if both & ~above[bound][word] != 0 { return false }
  }
  return last != nil
}
