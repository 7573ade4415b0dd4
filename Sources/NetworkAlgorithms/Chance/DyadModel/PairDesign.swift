import NetworkCore

/// Numbers for each pair of nodes, worked out row by row: the columns of a logistic regression.
struct PairDesign: Sendable {
  /// One number for each pair.
  enum Column: Sendable {
    case one
    /// 1 where both nodes have one code.
    case same([Int32])
    /// 1 where both have this code, or the one has the first and the other the second.
    case pair([Int32], Int32, Int32)
    /// How many of the two have this code.
    case count([Int32], Int32)
    case sum([Double])
    case distance([Double])
    /// The strengths of these ties.
    case ties(CompressedGraph)
  }

  let names: [String]
  let columns: [Column]
  let nodeCount: Int
  private let graph: CompressedGraph
  /// Nodes that did not answer.
  private let isSilent: [Bool]

  /// - Parameters:
  ///   - graph: Who is tied.
  ///   - isSilent: Which nodes did not answer.
  ///   - columns: The columns with their names.
  init(_ graph: CompressedGraph, isSilent: [Bool], columns: [(name: String, column: Column)]) {
    self.graph = graph
    self.isSilent = isSilent
    names = columns.map(\.name)
    self.columns = columns.map(\.column)
    nodeCount = graph.nodeCount
  }

  /// The pairs of one node with those behind it.
  struct Row: Sendable {
    /// The numbers of each column, one after the other; those of a column begin at a multiple of the
    /// number of nodes.
    var values: [Double]
    var isTied: [Bool]
    /// The later nodes whose tie is known to be there or not.
    var others: [Int]
  }

  func emptyRow() -> Row {
    Row(
      values: [Double](repeating: 0, count: columns.count * nodeCount),
      isTied: [Bool](repeating: false, count: nodeCount), others: [])
  }

  /// Works out the pairs of `node`.
  ///
  /// - Complexity: O(*k* *n*) for *k* columns.
  func fill(_ row: inout Row, of node: Int) {
    for other in node + 1..<max(node + 1, nodeCount) { row.isTied[other] = false }
    for other in graph.neighbours(node) where other > node { row.isTied[Int(other)] = true }
    row.others.removeAll(keepingCapacity: true)
    for other in node + 1..<max(node + 1, nodeCount)
    where row.isTied[other] || !(isSilent[node] && isSilent[other]) { row.others.append(other) }
    for (place, column) in columns.enumerated() {
      fill(&row.values, from: place * nodeCount, with: column, of: node)
    }
  }

  private func fill(
    _ values: inout [Double], from start: Int, with column: Column, of node: Int
  ) {
    func set(_ value: (Int) -> Double) {
      for other in node + 1..<max(node + 1, nodeCount) { values[start + other] = value(other) }
    }
    switch column {
    case .one: set { _ in 1 }
    case .same(let codes): set { codes[$0] == codes[node] ? 1 : 0 }
    case .pair(let codes, let first, let second):
      let isFirst = codes[node] == first
      let wanted = isFirst ? second : first
      let isEither = isFirst || codes[node] == second
      set { isEither && codes[$0] == wanted ? 1 : 0 }
    case .count(let codes, let code):
      set { (codes[$0] == code ? 1 : 0) + (codes[node] == code ? 1 : 0) }
    case .sum(let numbers): set { numbers[$0] + numbers[node] }
    case .distance(let numbers): set { abs(numbers[$0] - numbers[node]) }
    case .ties(let graph):
      set { _ in 0 }
      for slot in graph.row(node) where Int(graph.targets[slot]) > node {
        values[start + Int(graph.targets[slot])] = graph.strengths[slot]
      }
    }
  }
}
