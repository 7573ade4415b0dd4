import NetworkCore

/// Where a graph would fall apart if one node, or one tie, were taken away.
///
/// One depth-first walk notes for each node how early a node can be reached from its subtree
/// (Tarjan's low points). A subtree that reaches nothing earlier than the node above it hangs on
/// that node; one that reaches nothing as early hangs on the tie. The walk keeps its own path,
/// so deep graphs do not exhaust the stack.
struct DepthFirstCuts {
  /// For each node, how many others its removal parts from the largest rest of its component.
  private(set) var severed: [Int]

  /// The ties whose removal parts their ends, earlier end first, in ascending order.
  private(set) var bridges: [(first: Int32, second: Int32)] = []

  private let graph: CompressedGraph
  private var order: [Int32]
  private var reach: [Int32]
  private var size: [Int32]
  private var above: [Int32]
  private var nextSlot: [Int]
  private var piecesTotal: [Int]
  private var piecesLargest: [Int]
  private var visited: [Int32] = []
  private var path: [Int32] = []
  private var clock: Int32 = 0

  init(_ graph: CompressedGraph) {
    let n = graph.nodeCount
    self.graph = graph
    severed = [Int](repeating: 0, count: n)
    order = [Int32](repeating: -1, count: n)
    reach = [Int32](repeating: 0, count: n)
    size = [Int32](repeating: 1, count: n)
    above = [Int32](repeating: -1, count: n)
    nextSlot = Array(graph.offsets.dropLast())
    piecesTotal = [Int](repeating: 0, count: n)
    piecesLargest = [Int](repeating: 0, count: n)
    for root in 0..<n where order[root] < 0 { walk(from: root) }
    bridges.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private mutating func walk(from root: Int) {
    visited.removeAll(keepingCapacity: true)
    enter(root)
    while let last = path.last {
      let node = Int(last)
      guard nextSlot[node] < graph.offsets[node + 1] else {
        path.removeLast()
        leave(node)
        continue
      }
      let next = Int(graph.targets[nextSlot[node]])
      nextSlot[node] += 1
      if order[next] < 0 {
        above[next] = Int32(node)
        enter(next)
      } else if next != above[node] {
        reach[node] = min(reach[node], order[next])
      }
    }
    settle(componentSize: Int(size[root]))
  }

  private mutating func enter(_ node: Int) {
    order[node] = clock
    reach[node] = clock
    clock += 1
    path.append(Int32(node))
    visited.append(Int32(node))
  }

  /// Hands what was learnt below `node` to the node above it.
  private mutating func leave(_ node: Int) {
    guard above[node] >= 0 else { return }
    let upper = Int(above[node])
    size[upper] += size[node]
    reach[upper] = min(reach[upper], reach[node])
    if reach[node] >= order[upper] {
      piecesTotal[upper] += Int(size[node])
      piecesLargest[upper] = max(piecesLargest[upper], Int(size[node]))
    }
    if reach[node] > order[upper] {
      bridges.append((Int32(min(node, upper)), Int32(max(node, upper))))
    }
  }

  private mutating func settle(componentSize: Int) {
    for visitor in visited {
      let node = Int(visitor)
      let rest = componentSize - 1 - piecesTotal[node]
      severed[node] = componentSize - 1 - max(rest, piecesLargest[node])
    }
  }
}
