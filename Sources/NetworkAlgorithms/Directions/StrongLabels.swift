import NetworkCore

/// Which strong component each node is in.
struct StrongLabels: Sendable {
  /// The component of each node; an arc leads into the same component or one of lower number.
  let labels: [Int32]

  /// How many nodes each component has.
  let sizes: [Int]

  /// Searches depth first.
  ///
  /// The search knows where it came from, so deep networks do not exhaust the stack.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  ///
  /// > R. Tarjan. "Depth-first search and linear graph algorithms." *SIAM Journal on Computing*
  /// > 1(2), 1972, 146–160. doi:10.1137/0201010
  init(_ rows: ArcRows, run: RunControl) throws {
    var search = StrongSearch(rows, run: run)
    for root in 0..<rows.nodeCount where search.arrivals[root] < 0 { try search.visit(root) }
    labels = search.labels
    sizes = search.sizes
  }

  /// The arcs between different components, each pair of components once.
  func condensed(_ rows: ArcRows) -> CompressedLists {
    let arcs = (0..<rows.nodeCount).flatMap { node in
      rows.targets(of: node).lazy.map { (list: labels[node], entry: labels[Int($0)]) }
        .filter { $0.list != $0.entry }
    }
    let lists = CompressedLists(listCount: sizes.count, entries: arcs)
    let ordered = CompressedLists(
      offsets: lists.offsets,
      entries: (0..<sizes.count).flatMap { lists.list($0).sorted() })
    return ordered.withoutDoubles()
  }
}

private struct StrongSearch {
  var labels: [Int32]
  var sizes: [Int] = []

  /// When the search arrived at each node; −1 before.
  var arrivals: [Int32]

  private let rows: ArcRows
  private var budget: LookBudget
  private var clock: Int32 = 0
  /// The earliest arrival that can be reached from each node, as far as it is known.
  private var reach: [Int32]
  private var cursors: [Int]
  private var path: [Int32] = []
  private var open: [Int32] = []

  init(_ rows: ArcRows, run: RunControl) {
    self.rows = rows
    budget = LookBudget(run)
    labels = [Int32](repeating: -1, count: rows.nodeCount)
    arrivals = labels
    reach = labels
    cursors = rows.offsets
  }

  mutating func visit(_ root: Int) throws {
    arrive(at: root)
    while let last = path.last {
      let node = Int(last)
      try budget.spend(1)
      guard cursors[node] < rows.offsets[node + 1] else {
        leave(node)
        continue
      }
      let next = Int(rows.targets[cursors[node]])
      cursors[node] += 1
      if arrivals[next] < 0 {
        arrive(at: next)
      } else if labels[next] < 0 {
        reach[node] = min(reach[node], arrivals[next])
      }
    }
  }

  private mutating func arrive(at node: Int) {
    arrivals[node] = clock
    reach[node] = clock
    clock += 1
    path.append(Int32(truncatingIfNeeded: node))
    open.append(Int32(truncatingIfNeeded: node))
  }

  private mutating func leave(_ node: Int) {
    path.removeLast()
    if let above = path.last { reach[Int(above)] = min(reach[Int(above)], reach[node]) }
    guard reach[node] == arrivals[node] else { return }
    var size = 0
    while let member = open.popLast() {
      labels[Int(member)] = Int32(truncatingIfNeeded: sizes.count)
      size += 1
      if member == node { break }
    }
    sizes.append(size)
  }
}
