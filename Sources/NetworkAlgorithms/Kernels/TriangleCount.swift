import NetworkCore

/// How many triangles each node is in.
///
/// Those with a satellite lie within its one activity and are counted by formula; the others are
/// looked for.
///
/// Memory: 12 bytes for each tie between nodes that are no satellites, and at most 128 for each
/// node.
///
/// - Complexity: O(*m* √*m*) time for *m* ties.
/// - Throws: `CancellationError` if `run` is cancelled.
func triangleCounts(
  in graph: CompressedGraph, satellites: Satellites?, run: RunControl
) throws -> [Int] {
  let ties = try RankedTies(graph, without: satellites, run: run)
  let byRank = try foldParts(16, run: run) { part -> [Int] in
    triangleCorners(
      of: ties, middles: stride(from: part, to: ties.nodes.count, by: 16), run: run)
  } combine: { total, part in
    for rank in total.indices { total[rank] += part[rank] }
  }
  var counts = satellites?.triangleCounts ?? [Int](repeating: 0, count: graph.nodeCount)
  for (rank, node) in ties.nodes.enumerated() { counts[Int(node)] += (byRank?[rank] ?? 0) / 2 }
  return counts
}

extension Satellites {
  /// How many triangles each node is in that have a satellite at a corner.
  fileprivate var triangleCounts: [Int] {
    var triangles = [Int](repeating: 0, count: homes.count)
    for column in counts.indices where counts[column] > 0 {
      let others = table.rows(ofColumn: column).count - 1
      let satellites = counts[column]
      // Any two of the others, of whom one at least is a satellite.
      let metByOthers = satellites * (satellites - 1) / 2 + satellites * (others - satellites)
      for row in table.rows(ofColumn: column) {
        triangles[Int(row)] += isSatellite(Int(row)) ? others * (others - 1) / 2 : metByOthers
      }
    }
    return triangles
  }
}

/// Twice the number of triangles at each rank, of those whose middle corner is one of `middles`.
///
/// An odd number would mean that a partner is marked: what is looked for and what is counted lie in
/// one place.
private func triangleCorners(
  of ties: RankedTies, middles: StrideTo<Int>, run: RunControl
) -> [Int] {
  let (higher, higherEnds) = (ties.higher.span, ties.higherOffsets.span)
  let (lower, lowerEnds, slots) = (ties.lower.span, ties.lowerOffsets.span, ties.slots.span)
  var counts = [Int](repeating: 0, count: ties.nodes.count)
  var cells = counts.mutableSpan
  for middle in middles where !run.isCancelled {
    let partners = higherEnds[middle]..<higherEnds[middle + 1]
    for slot in partners { cells[Int(higher[slot])] += 1 }
    var found = 0
    for entry in lowerEnds[middle]..<lowerEnds[middle + 1] where !run.isCancelled {
      let corner = Int(lower[entry])
      var closed = 0
      for slot in Int(slots[entry]) + 1..<higherEnds[corner + 1] {
        let cell = cells[Int(higher[slot])]
        closed &+= cell & 1
        cells[Int(higher[slot])] = cell &+ (cell & 1) &* 2
      }
      cells[corner] += 2 * closed
      found += closed
    }
    cells[middle] += 2 * found
    for slot in partners { cells[Int(higher[slot])] -= 1 }
  }
  return counts
}
