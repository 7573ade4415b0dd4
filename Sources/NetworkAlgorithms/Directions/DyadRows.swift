import NetworkCore

/// Whom each node has an arc to or from, and which of the two.
///
/// Rows are in ascending order of partners. It takes 5 bytes for each arc beside those of the
/// network.
struct DyadRows: Sendable {
  /// Where the row of each node starts; one more entry ends the last row.
  let offsets: [Int]

  /// The partners, row after row.
  let partners: [Int32]

  /// 1 for an arc to the partner, 2 for one from it, 3 for both.
  let codes: [UInt8]

  /// Merges the arcs from and to each node.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  init(_ graph: DirectedGraph, run: RunControl) throws {
    var budget = LookBudget(run)
    var offsets = [0]
    var partners: [Int32] = []
    var codes: [UInt8] = []
    offsets.reserveCapacity(graph.nodeCount + 1)
    partners.reserveCapacity(graph.arcCount)
    codes.reserveCapacity(graph.arcCount)
    let (out, into) = (graph.outgoing, graph.incoming)
    for node in 0..<graph.nodeCount {
      try budget.spend(1 + out.degree(node) + into.degree(node))
      var (given, taken) = (out.row(node), into.row(node))
      while let partner = nearest(out.targets, given, into.targets, taken) {
        var code: UInt8 = 0
        if !given.isEmpty, out.targets[given.lowerBound] == partner {
          code |= 1
          given = given.dropFirst()
        }
        if !taken.isEmpty, into.targets[taken.lowerBound] == partner {
          code |= 2
          taken = taken.dropFirst()
        }
        partners.append(partner)
        codes.append(code)
      }
      offsets.append(partners.count)
    }
    self.offsets = offsets
    self.partners = partners
    self.codes = codes
  }

  var nodeCount: Int { offsets.count - 1 }

  /// The slots of the partners of `node`.
  func row(_ node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// How many pairs of nodes have an arc or two between them.
  var pairCount: Int { partners.count / 2 }

  /// The network without directions, in which all ties are equally strong.
  var undirected: CompressedGraph {
    CompressedGraph(
      offsets: offsets, targets: partners,
      strengths: [Double](repeating: 1, count: partners.count))
  }
}

/// The earlier one of the first entries of two rows, or `nil` if both are empty.
private func nearest(
  _ first: [Int32], _ firstRow: Range<Int>, _ second: [Int32], _ secondRow: Range<Int>
) -> Int32? {
  guard !firstRow.isEmpty else {
    return secondRow.isEmpty ? nil : second[secondRow.lowerBound]
  }
  guard !secondRow.isEmpty else { return first[firstRow.lowerBound] }
  return min(first[firstRow.lowerBound], second[secondRow.lowerBound])
}
