import NetworkCore

/// The hops from one node of a network.
struct HopDepths {
  /// The depth of each node; −1 where it is out of reach.
  private(set) var ofNode: [Int32]

  /// The nodes that were met, nearest first, the source included.
  private(set) var nodes: [Int32] = []

  /// The activities that were met, and whether each is one of them.
  private var activities: [Int32] = []
  private var isMet: [Bool]

  private let steps: GivenSteps

  init(_ steps: GivenSteps) {
    self.steps = steps
    ofNode = [Int32](repeating: -1, count: steps.nodeCount)
    isMet = [Bool](repeating: false, count: steps.activityCount)
  }

  /// How far the source is from the node that is furthest from it.
  var eccentricity: Int32 { ofNode[Int(furthest)] }

  /// One of the nodes that are furthest away: the one that was met last.
  var furthest: Int32 { nodes[nodes.count - 1] }

  /// Searches from `source`, and forgets the search before.
  ///
  /// - Complexity: O(*m*) for the *m* participations, or ties, of the source's component.
  mutating func search(from source: Int32, _ budget: inout LookBudget) throws {
    for node in nodes { ofNode[Int(node)] = -1 }
    for activity in activities { isMet[Int(activity)] = false }
    nodes.removeAll(keepingCapacity: true)
    activities.removeAll(keepingCapacity: true)
    meet(source, at: 0)
    switch steps {
    case .table(let table): try walk(through: table, &budget)
    case .ties(let graph): try walk(along: graph, &budget)
    }
  }

  /// Walks to the activities of each node, and on to the nodes in those.
  private mutating func walk(
    through table: IncidenceTable, _ budget: inout LookBudget
  ) throws {
    let (rowStarts, columns) = (table.byRow.offsets.span, table.byRow.entries.span)
    let (columnStarts, rows) = (table.byColumn.offsets.span, table.byColumn.entries.span)
    var head = 0
    while head < nodes.count {
      let node = Int(nodes[head])
      let next = ofNode[node] + 1
      head += 1
      try budget.spend(1 + rowStarts[node + 1] - rowStarts[node])
      for slot in rowStarts[node]..<rowStarts[node + 1] {
        let activity = Int(columns[slot])
        guard !isMet[activity] else { continue }
        isMet[activity] = true
        activities.append(columns[slot])
        try budget.spend(columnStarts[activity + 1] - columnStarts[activity])
        for place in columnStarts[activity]..<columnStarts[activity + 1] {
          meet(rows[place], at: next)
        }
      }
    }
  }

  private mutating func walk(along graph: CompressedGraph, _ budget: inout LookBudget) throws {
    let (offsets, targets) = (graph.offsets.span, graph.targets.span)
    var head = 0
    while head < nodes.count {
      let node = Int(nodes[head])
      let next = ofNode[node] + 1
      head += 1
      try budget.spend(1 + offsets[node + 1] - offsets[node])
      for slot in offsets[node]..<offsets[node + 1] { meet(targets[slot], at: next) }
    }
  }

  @inline(__always)
  private mutating func meet(_ node: Int32, at depth: Int32) {
    guard ofNode[Int(node)] < 0 else { return }
    ofNode[Int(node)] = depth
    nodes.append(node)
  }
}
