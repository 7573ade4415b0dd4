import NetworkCore

/// A number for each unordered pair of nodes, row by row: (0, 1), (0, 2), …, (1, 2), ….
struct PairColumn: Sendable {
  let nodeCount: Int
  var values: [Double]

  init(nodeCount: Int, values: [Double]) {
    self.nodeCount = nodeCount
    self.values = values
  }

  /// The number that `number` has for each pair.
  init(nodeCount: Int, _ number: (Int, Int) -> Double) {
    self.nodeCount = nodeCount
    values = []
    values.reserveCapacity(nodeCount * max(0, nodeCount - 1) / 2)
    for first in 0..<nodeCount {
      for second in first + 1..<max(first + 1, nodeCount) {
        values.append(number(first, second))
      }
    }
  }

  /// The strengths of the ties between the nodes at `places` of `graph`, 0 where there is none.
  init(_ graph: CompressedGraph, places: [Int], nodeCount: Int) {
    var board = [Double](repeating: 0, count: graph.nodeCount)
    var row = -1
    self.init(nodeCount: nodeCount) { first, second in
      if row != first {
        if row >= 0 { for slot in graph.row(places[row]) { board[Int(graph.targets[slot])] = 0 } }
        row = first
        for slot in graph.row(places[row]) {
          board[Int(graph.targets[slot])] = graph.strengths[slot]
        }
      }
      return board[places[second]]
    }
  }

  /// The same numbers with the nodes in other places: what stood for (π(i), π(j)) stands for (i, j).
  ///
  /// - Complexity: O(*n*²).
  func permuted(_ order: [Int32], into result: inout [Double]) {
    // The place of (i, j) is start(i) + j, for i < j.
    let starts = (0..<nodeCount).map { $0 * (2 * nodeCount - $0 - 1) / 2 - $0 - 1 }
    let (values, order, start) = (values.span, order.span, starts.span)
    var results = result.mutableSpan
    var place = 0
    for first in 0..<nodeCount {
      let (from, ahead) = (Int(order[first]), start[Int(order[first])])
      for second in first + 1..<max(first + 1, nodeCount) {
        let other = Int(order[second])
        results[place] = other > from ? values[ahead + other] : values[start[other] + from]
        place += 1
      }
    }
  }
}
