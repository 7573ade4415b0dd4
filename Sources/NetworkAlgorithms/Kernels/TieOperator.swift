import NetworkCore

/// The symmetric matrix of ties: what it makes of a vector.
///
/// It is read from rows of neighbours, or from a table of who takes part in what, which is shorter
/// than the ties by far:
///
///     A = Σ share(k) b(k) b(k)ᵀ − diagonal     over the columns b(k) of the table
///
/// Every entry of an image is added up in one order, so the bits do not depend on the workers.
struct TieOperator: Sendable {
  private enum Form {
    case rows(CompressedGraph, TieReading)
    case table(IncidenceTable, shares: [Double], diagonal: [Double])
  }

  private let form: Form

  /// The number of nodes.
  let size: Int

  /// The ties of `graph`, read as `reading` says.
  init(_ graph: CompressedGraph, reading ties: TieReading) {
    self.init(form: .rows(graph, ties), size: graph.nodeCount)
  }

  private init(form: Form, size: Int) {
    self.form = form
    self.size = size
  }

  /// The rows of `table`, two of which are tied by `share(n)` for each column of *n* rows that they
  /// are both in; with `loops`, a row is tied to itself as well.
  init(_ table: IncidenceTable, loops: Bool = false, share: (Int) -> Double) {
    let shares = (0..<table.columnCount).map { column in
      let partners = table.rows(ofColumn: column).count
      return partners > 1 || loops ? share(partners) : 0
    }
    let diagonal = (0..<table.rowCount).map { row in
      loops ? 0 : table.columns(ofRow: row).reduce(0) { $0 + shares[Int($1)] }
    }
    self.init(form: .table(table, shares: shares, diagonal: diagonal), size: table.rowCount)
  }

  /// What the matrix makes of `vector`.
  ///
  /// - Complexity: O(*n* + *m*) for *m* ties, or places in the table.
  /// - Throws: `CancellationError` if `run` is cancelled.
  func image(of vector: [Double], run: RunControl) throws -> [Double] {
    switch form {
    case .rows(let graph, .strength):
      return try joinParts(graph.offsets, run: run) { nodes in
        let (starts, targets) = (graph.offsets.span, graph.targets.span)
        let (strengths, vector) = (graph.strengths.span, vector.span)
        return nodes.map { node in
          splitSum(starts[node]..<starts[node + 1]) { strengths[$0] * vector[Int(targets[$0])] }
        }
      }
    case .rows(let graph, .present):
      return try joinParts(graph.offsets, run: run) { nodes in
        sums(of: vector, over: nodes, graph.offsets, graph.targets)
      }
    case .table(let table, let shares, let diagonal):
      let hubs = try joinParts(table.byColumn.offsets, run: run) { columns in
        var hubs = sums(of: vector, over: columns, table.byColumn.offsets, table.byColumn.entries)
        for column in columns { hubs[column - columns.lowerBound] *= shares[column] }
        return hubs
      }
      return try joinParts(table.byRow.offsets, run: run) { rows in
        var image = sums(of: hubs, over: rows, table.byRow.offsets, table.byRow.entries)
        for row in rows { image[row - rows.lowerBound] -= diagonal[row] * vector[row] }
        return image
      }
    }
  }

  /// How much larger than an image of length `value` the terms are that cancel in it, at most.
  func cancellation(leaving value: Double) -> Double {
    guard case .table(_, _, let diagonal) = form else { return 1 }
    return 1 + (diagonal.max() ?? 0) / value
  }

  /// The same with the strongest tie 1, so that no square of a number overflows.
  var scaledToStrongest: TieOperator {
    guard case .rows(let graph, .strength) = form, let strongest = graph.strengths.max() else {
      return self
    }
    let scaled = CompressedGraph(
      offsets: graph.offsets, targets: graph.targets,
      strengths: graph.strengths.map { $0 / strongest })
    return TieOperator(scaled, reading: .strength)
  }

  /// Which connected component each node is in.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func components(run: RunControl) throws -> ComponentLabels {
    switch form {
    case .rows(let graph, _): try ComponentLabels(graph, run: run)
    case .table(let table, _, _): try ComponentLabels(table, run: run)
    }
  }

  /// The part among `nodes`, who are tied to nobody else; each stands at its place in `places`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func part(among nodes: [Int32], places: [Int32], run: RunControl) throws -> TieOperator {
    try run.check()
    switch form {
    case .rows(let graph, let reading):
      return TieOperator(graph.part(among: nodes, places: places), reading: reading)
    case .table(let table, let shares, let diagonal):
      var columns: [Int32] = []
      var pairs: [(row: Int32, column: Int32)] = []
      for node in nodes { columns += table.columns(ofRow: Int(node)) }
      columns.sort()
      var kept: [Int32] = []
      for column in columns where column != kept.last {
        for row in table.rows(ofColumn: Int(column)) {
          pairs.append((places[Int(row)], Int32(kept.count)))
        }
        kept.append(column)
      }
      let part = IncidenceTable(rowCount: nodes.count, columnCount: kept.count, pairs: pairs)
      return TieOperator(
        form: .table(
          part, shares: kept.map { shares[Int($0)] }, diagonal: nodes.map { diagonal[Int($0)] }),
        size: nodes.count)
    }
  }
}

extension CompressedGraph {
  fileprivate func part(among nodes: [Int32], places: [Int32]) -> CompressedGraph {
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

/// For each of `lists`, the sum of what `vector` has at its entries.
private func sums(
  of vector: [Double], over lists: Range<Int>, _ starts: [Int], _ entries: [Int32]
) -> [Double] {
  let (vector, starts, entries) = (vector.span, starts.span, entries.span)
  return lists.map { list in
    splitSum(starts[list]..<starts[list + 1]) { vector[Int(entries[$0])] }
  }
}

/// Works out a number for each of the lists that `offsets` bound, in parts of about as many
/// entries, and joins them.
private func joinParts(
  _ offsets: [Int], run: RunControl, part body: @Sendable (Range<Int>) -> [Double]
) throws -> [Double] {
  let partSize = 1 << 17
  let partCount = (offsets[offsets.count - 1] + offsets.count - 1) / partSize + 1
  return try foldParts(partCount, run: run, share: 0) { part in
    body(
      firstList(
        beyond: part * partSize, offsets)..<firstList(beyond: (part + 1) * partSize, offsets))
  } combine: {
    $0 += $1
  } ?? []
}

/// The first list that has so many lists and entries before it, or the number of lists.
private func firstList(beyond work: Int, _ offsets: [Int]) -> Int {
  var (low, high) = (0, offsets.count - 1)
  while low < high {
    let middle = (low + high) / 2
    if offsets[middle] + middle < work { low = middle + 1 } else { high = middle }
  }
  return low
}

extension Network {
  /// The matrix of ties, read as `ties` says.
  ///
  /// Where strengths are sums over a table's columns, the ties need not be worked out.
  func tieOperator(reading ties: TieReading, run: RunControl) throws -> TieOperator {
    if ties == .strength, let (table, rule) = incidence, rule.isSum {
      return TieOperator(table) { rule.share(partners: $0) ?? 0 }
    }
    return TieOperator(try graph(run: run), reading: ties)
  }
}
