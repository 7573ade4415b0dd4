import NetworkCore

/// The symmetric matrix of ties: what it makes of a vector.
///
/// It is read from rows of neighbours, or from a table of who takes part in what, which is shorter
/// than the ties by far (see ``TableTies``). A vector has an entry for each *place*: that of a node,
/// or of *m* nodes that are the same to all others, whose entry is √*m* times that of each.
///
/// Every entry of an image is added up in one order, so the bits do not depend on the workers.
struct TieOperator: Sendable {
  enum Form {
    case rows(CompressedGraph, TieReading)
    case table(TableTies, of: IncidenceTable, TableReading)
  }

  let form: Form

  /// The number of nodes.
  let nodeCount: Int

  /// What the entry of each place is for a vector that is 1 at all nodes.
  let scales: [Double]

  /// What the matrix makes of the scales: at each place, the sum of a node's ties times the scale.
  private(set) var sums: [Double] = []

  /// The ties of `graph`, read as `reading` says.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ graph: CompressedGraph, reading: TieReading, run: RunControl) throws {
    form = .rows(graph, reading)
    nodeCount = graph.nodeCount
    scales = [Double](repeating: 1, count: graph.nodeCount)
    sums = try image(of: scales, run: run)
  }

  /// The rows of `table`, tied as `reading` says.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ table: IncidenceTable, reading: TableReading, run: RunControl) throws {
    let ties = try TableTies(table, reading: reading, run: run)
    form = .table(ties, of: table, reading)
    nodeCount = table.rowCount
    scales = ties.scales
    sums = try image(of: scales, run: run)
  }

  /// What the matrix makes of `vector`.
  ///
  /// - Complexity: O(*n* + *m*) for *m* ties, or places in the table and pairs that share several
  ///   columns.
  /// - Throws: `CancellationError` if `run` is cancelled.
  func image(of vector: [Double], run: RunControl) throws -> [Double] {
    switch form {
    case .rows(let graph, let reading):
      let lists = CompressedLists(offsets: graph.offsets, entries: graph.targets)
      return try joinParts(graph.offsets, run: run) { nodes in
        switch reading {
        case .present: listSums(of: vector, over: nodes, lists)
        case .strength: listSums(of: vector, over: nodes, lists, weights: graph.strengths)
        }
      }
    case .table(let ties, _, _): return try ties.image(of: vector, run: run)
    }
  }

  /// What each node has of `vector`; `other` for nodes that no place stands for, who have no ties.
  func spread(_ vector: [Double], other: Double = 0) -> [Double] {
    guard case .table(let ties, _, _) = form else { return vector }
    let values = zip(vector, scales).map { $0 / $1 }
    return ties.places.map { $0 < 0 ? other : values[Int($0)] }
  }

  /// The place of `node`, or `nil` for one without ties that no place stands for.
  func place(of node: Int) -> Int? {
    guard case .table(let ties, _, _) = form else { return node }
    return ties.places[node] < 0 ? nil : Int(ties.places[node])
  }

  /// How much larger than an image of length `value` the terms are that cancel in it, at most.
  func cancellation(leaving value: Double) -> Double {
    guard case .table(let ties, _, _) = form else { return 1 }
    return 1 + (ties.takenAway.max() ?? 0) / value
  }

  /// The same with the strongest tie 1, so that no square of a number overflows.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func scaledToStrongest(run: RunControl) throws -> TieOperator {
    guard case .rows(let graph, .strength) = form, let strongest = graph.strengths.max() else {
      return self
    }
    let scaled = CompressedGraph(
      offsets: graph.offsets, targets: graph.targets,
      strengths: graph.strengths.map { $0 / strongest })
    return try TieOperator(scaled, reading: .strength, run: run)
  }
}

extension Network {
  /// The matrix of ties, read as `ties` says.
  ///
  /// Where there is a table the ties need not be worked out, unless their strengths are no sums
  /// over its columns, or so many columns are shared that rounding errors would show.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func tieOperator(reading ties: TieReading, run: RunControl) throws -> TieOperator {
    if let (table, rule) = incidence, ties == .present || rule.isSum {
      let matrix = try TieOperator(
        table, reading: ties == .present ? .present : .sum(rule), run: run)
      if !matrix.isRough { return matrix }
    }
    return try TieOperator(try graph(run: run), reading: ties, run: run)
  }
}

extension TieOperator {
  /// Whether some nodes have so few ties beside what cancels that rounding errors would show.
  fileprivate var isRough: Bool {
    guard case .table(let ties, _, .present) = form else { return false }
    return zip(ties.takenAway, zip(sums, scales)).contains { $0 > 256 * $1.0 / $1.1 }
  }
}
