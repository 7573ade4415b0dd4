import NetworkCore

/// Which pairs of ends count, by the kinds of the two.
struct KindPairs: Sendable {
  /// The kind of each node, −1 where it is not known.
  let kinds: [Int32]

  /// The kind of the one end, or `nil` for any.
  let from: Int32?

  /// The kind of the other end, or `nil` for any that is not that of the first.
  let to: Int32?

  /// Whether one end is of a kind that the other cannot be of, so that it tells pairs apart.
  var hasNamedEnd: Bool { from != to }

  /// Whether a node of `kind` is to be the first end of searches: all that find each pair, and as few
  /// of them as can be.
  func isSource(_ kind: Int32) -> Bool {
    switch (from, to) {
    case (let kindOfEnd?, _), (nil, let kindOfEnd?): kind == kindOfEnd
    case (nil, nil): kind >= 0
    }
  }

  func counts(_ first: Int32, _ second: Int32) -> Bool {
    guard first >= 0, second >= 0 else { return false }
    return switch (from, to) {
    case (nil, nil): first != second
    case (let named?, nil), (nil, let named?): (first == named) != (second == named)
    case (let one?, let other?):
      (first == one && second == other) || (first == other && second == one)
    }
  }
}

/// How often each node lies on the shortest paths between two others whose kinds `pairs` admits.
///
/// - Complexity: O(*n* *m* log *n*).
/// - Throws: `CancellationError` if `run` is cancelled.
func dependencySums(
  in graph: CompressedGraph, between pairs: KindPairs, over length: PathLength, run: RunControl
) throws -> [Double] {
  let graph = length == .hops ? graph.read(as: .present) : graph
  let lengths = TieLengths(of: graph)
  let sources = (0..<graph.nodeCount).filter {
    graph.degree($0) > 0 && pairs.isSource(pairs.kinds[$0])
  }
  let sums = try foldLanes(over: sources.count, run: run) { places in
    var sweep = LengthSweep(graph, lengths, between: pairs, run: run)
    // Thrown away where the run is cancelled.
    for place in places { guard (try? sweep.add(from: sources[place])) != nil else { break } }
    return sweep.dependencies
  } combine: {
    add($1, to: &$0)
  }
  try run.check()
  guard let sums else { return [Double](repeating: 0, count: graph.nodeCount) }
  return undefinedUnlessFinite(pairs.hasNamedEnd ? sums : sums.map { $0 / 2 })
}
