import NetworkCore

extension TieOperator {
  /// Which connected component each node is in.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func components(run: RunControl) throws -> ComponentLabels {
    switch form {
    case .rows(let graph, _): try ComponentLabels(graph, run: run)
    case .table(_, let table, _): try ComponentLabels(table, run: run)
    }
  }

  /// `vector` at the places of `nodes`, and 0 at others; none of those is the same as one of these.
  func restricted(_ vector: [Double], to nodes: [Int32]) -> [Double] {
    var result = [Double](repeating: 0, count: vector.count)
    for node in nodes {
      guard let place = place(of: Int(node)) else { continue }
      result[place] = vector[place]
    }
    return result
  }

  /// The part among `nodes`, who are tied to nobody else; each stands at its place in `places`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func part(among nodes: [Int32], places: [Int32], run: RunControl) throws -> TieOperator {
    try run.check()
    switch form {
    case .rows(let graph, let reading):
      return try TieOperator(
        graph.part(among: nodes, places: places), reading: reading, run: run)
    case .table(_, let table, let reading):
      return try TieOperator(
        table.part(among: nodes, places: places), reading: reading, run: run)
    }
  }
}

extension CompressedGraph {
  /// The part among `nodes`, who are tied to nobody else; each stands at its place in `places`.
  func part(among nodes: [Int32], places: [Int32]) -> CompressedGraph {
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for node in nodes {
      targets += neighbours(Int(node)).lazy.map { places[Int($0)] }
      strengths += self.strengths[row(Int(node))]
      offsets.append(targets.count)
    }
    return CompressedGraph(offsets: offsets, targets: targets, strengths: strengths)
  }
}

extension IncidenceTable {
  /// The rows `nodes`, each at its place in `places`, and their columns, which have no other rows.
  fileprivate func part(among nodes: [Int32], places: [Int32]) -> IncidenceTable {
    var found: [Int32] = []
    for node in nodes { found += columns(ofRow: Int(node)) }
    found.sort()
    var columnCount: Int32 = 0
    var last: Int32 = -1
    var pairs: [(row: Int32, column: Int32)] = []
    for column in found where column != last {
      last = column
      for row in rows(ofColumn: Int(column)) { pairs.append((places[Int(row)], columnCount)) }
      columnCount += 1
    }
    return IncidenceTable(rowCount: nodes.count, columnCount: Int(columnCount), pairs: pairs)
  }
}
