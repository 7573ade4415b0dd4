import NetworkCore

/// Which connected component each node is in.
struct ComponentLabels {
  /// The component of each node; components are numbered by their first node.
  let labels: [Int32]

  /// How many nodes each component has.
  let sizes: [Int]

  /// The components of `network`, whose ties are not worked out if they come from a table.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  init<Node>(of network: Network<Node>, run: RunControl) throws {
    if let table = network.incidence?.table {
      try self.init(table, run: run)
    } else {
      try self.init(try network.graph(run: run), run: run)
    }
  }

  /// Searches `graph` breadth first.
  ///
  /// If `groups` are given, ties between different groups are not walked along, so each group
  /// falls into its connected parts.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  init(_ graph: CompressedGraph, within groups: [Int32]? = nil, run: RunControl) throws {
    var budget = LookBudget(run)
    var labels = [Int32](repeating: -1, count: graph.nodeCount)
    var sizes: [Int] = []
    var reached: [Int32] = []
    let (offsets, targets) = (graph.offsets.span, graph.targets.span)
    for root in 0..<graph.nodeCount where labels[root] < 0 {
      let component = Int32(sizes.count)
      reached.removeAll(keepingCapacity: true)
      reached.append(Int32(root))
      labels[root] = component
      var head = 0
      while head < reached.count {
        let node = Int(reached[head])
        head += 1
        try budget.spend(1 + offsets[node + 1] - offsets[node])
        for slot in offsets[node]..<offsets[node + 1] where labels[Int(targets[slot])] < 0 {
          let next = targets[slot]
          if let groups, groups[Int(next)] != groups[node] { continue }
          labels[Int(next)] = component
          reached.append(next)
        }
      }
      sizes.append(reached.count)
    }
    self.labels = labels
    self.sizes = sizes
  }

  /// The components of `graph`, or of its parts within `groups`.
  init(_ graph: CompressedGraph, within groups: [Int32]? = nil) {
    guard let labels = try? ComponentLabels(graph, within: groups, run: RunControl()) else {
      preconditionFailure("nobody cancels this run")
    }
    self = labels
  }

  /// Joins the rows of each column of `table`.
  ///
  /// Each row points to an earlier one of its component, or to itself (a disjoint-set forest);
  /// paths are halved whenever they are walked.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m* log *n*) for *m* participations, and as good as O(*n* + *m*).
  ///
  /// > R. E. Tarjan, J. van Leeuwen. "Worst-case analysis of set union algorithms." *Journal of the
  /// > ACM* 31(2), 1984, 245–281. doi:10.1145/62.2160
  init(_ table: IncidenceTable, run: RunControl) throws {
    var budget = LookBudget(run)
    var parents = Array(0..<Int32(table.rowCount))
    var forest = parents.mutableSpan
    let (offsets, rows) = (table.byColumn.offsets.span, table.byColumn.entries.span)
    for column in 0..<table.columnCount {
      let slots = offsets[column]..<offsets[column + 1]
      try budget.spend(1 + slots.count)
      guard slots.count > 1 else { continue }
      var root = earliest(rows[slots.lowerBound], in: &forest)
      for slot in slots.dropFirst() {
        let other = earliest(rows[slot], in: &forest)
        forest[Int(max(root, other))] = min(root, other)
        root = min(root, other)
      }
    }
    var sizes: [Int] = []
    for row in 0..<table.rowCount {
      let parent = Int(forest[row])
      // What an earlier row pointed to is its component by now.
      let component = parent == row ? Int32(sizes.count) : forest[parent]
      if parent == row { sizes.append(0) }
      sizes[Int(component)] += 1
      forest[row] = component
    }
    self.labels = parents
    self.sizes = sizes
  }
}

/// The first row of the component that `row` is known to be in.
private func earliest(_ row: Int32, in forest: inout MutableSpan<Int32>) -> Int32 {
  var row = row
  while true {
    let parent = forest[Int(row)]
    guard parent != row else { return row }
    let next = forest[Int(parent)]
    forest[Int(row)] = next
    row = next
  }
}

extension ComponentLabels {
  /// How many steps it takes, at most, to follow all shortest paths after each tie that goes: nodes
  /// times ties squared, added up over components.
  func pathWork(in graph: CompressedGraph) -> Double {
    var ties = [Double](repeating: 0, count: sizes.count)
    for node in labels.indices { ties[Int(labels[node])] += Double(graph.degree(node)) / 2 }
    return zip(sizes, ties).reduce(0) { $0 + Double($1.0) * $1.1 * $1.1 }
  }
}
