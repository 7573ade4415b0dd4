import NetworkCore

/// The length of the shortest path between every two nodes of a graph, row by row.
struct PathTable {
  let count: Int

  /// The length from each node to each; infinite where no path leads.
  private(set) var lengths: [Float]

  /// The paths over the ties of `graph`, whose strengths are taken as lengths.
  ///
  /// The search stops early if `run` is cancelled; its result is then of no use.
  ///
  /// - Complexity: O(*n* (*n* + *m*)) where all ties are as long, O(*n*² *m*) at worst; four bytes a pair.
  init(lengthsOf graph: CompressedGraph, run: RunControl = RunControl()) {
    let count = graph.nodeCount
    let tieLengths = graph.strengths.map { Float($0) }
    var lengths = [Float](repeating: .infinity, count: count * count)
    var queue = NodeRing(count: count)
    for source in 0..<count where !run.isCancelled {
      Self.search(graph, tieLengths, from: source, queue: &queue, row: source * count, of: &lengths)
    }
    self.count = count
    self.lengths = lengths
  }

  /// Looks again at every node to which a shorter way was found.
  private static func search(
    _ graph: CompressedGraph, _ tieLengths: [Float], from source: Int, queue: inout NodeRing,
    row: Int, of lengths: inout [Float]
  ) {
    let (offsets, targets, ties) = (graph.offsets.span, graph.targets.span, tieLengths.span)
    var lengths = lengths.mutableSpan
    lengths[row + source] = 0
    queue.append(source)
    while let node = queue.next() {
      let way = lengths[row + node]
      for slot in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(targets[slot])
        let length = way + ties[slot]
        if length < lengths[row + neighbour] {
          lengths[row + neighbour] = length
          queue.append(neighbour)
        }
      }
    }
  }

  /// The same where nodes of two groups are `factor` times as far apart; -1 is no group.
  ///
  /// - Complexity: O(*n*²).
  func parting(_ groups: [Int], by factor: Double) -> PathTable {
    var parted = self
    var lengths = parted.lengths.mutableSpan
    for first in 0..<count where groups[first] >= 0 {
      for second in 0..<count where groups[second] >= 0 && groups[second] != groups[first] {
        lengths[first * count + second] *= Float(factor)
      }
    }
    return parted
  }

  /// The length of the longest of all shortest paths.
  var furthest: Double {
    Double(lengths.lazy.filter(\.isFinite).max() ?? 0)
  }
}

/// Nodes that wait for their turn, each once.
private struct NodeRing {
  private var nodes: [Int32]
  private var waits: [Bool]
  private var head = 0
  private var waiting = 0

  init(count: Int) {
    nodes = [Int32](repeating: 0, count: count)
    waits = [Bool](repeating: false, count: count)
  }

  mutating func append(_ node: Int) {
    guard !waits[node] else { return }
    waits[node] = true
    let end = head + waiting
    nodes[end < nodes.count ? end : end - nodes.count] = Int32(node)
    waiting += 1
  }

  mutating func next() -> Int? {
    guard waiting > 0 else { return nil }
    let node = Int(nodes[head])
    head = head + 1 < nodes.count ? head + 1 : 0
    waiting -= 1
    waits[node] = false
    return node
  }
}
