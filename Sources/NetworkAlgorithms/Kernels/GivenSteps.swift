import NetworkCore

/// What a single search over hops walks on: a network as it was given, without folding it first.
enum GivenSteps: Sendable {
  /// Who is in what: two nodes are a hop apart if they share an activity.
  case table(IncidenceTable)

  /// Ties alone.
  case ties(CompressedGraph)

  init<Node>(of network: Network<Node>, run: RunControl) throws {
    if let table = network.incidence?.table {
      self = .table(table)
    } else {
      self = .ties(try network.graph(run: run))
    }
  }

  var nodeCount: Int {
    switch self {
    case .table(let table): table.rowCount
    case .ties(let graph): graph.nodeCount
    }
  }

  var activityCount: Int {
    switch self {
    case .table(let table): table.columnCount
    case .ties: 0
    }
  }

  /// The first of the nodes that have most activities or ties; `nil` without nodes.
  var busiest: Int32? {
    let counts =
      switch self {
      case .table(let table): (0..<table.rowCount).map { table.byRow.count(of: $0) }
      case .ties(let graph): (0..<graph.nodeCount).map { graph.degree($0) }
      }
    return counts.max().flatMap { counts.firstIndex(of: $0) }.map(Int32.init)
  }
}
