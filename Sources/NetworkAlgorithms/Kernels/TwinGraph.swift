import NetworkCore

/// A graph in which nodes that are tied to each other and to the same others are one class.
///
/// Partners who share one activity and no other are such nodes, so that a network of activities has far
/// fewer classes than nodes.
struct TwinGraph {
  /// How many nodes each class stands for.
  let multiplicities: [Int]

  /// How many neighbours each node of a class has in the graph.
  let degrees: [Int]

  /// The neighbours of each class.
  let neighbours: [[Int]]

  var classCount: Int { multiplicities.count }

  init(_ graph: CompressedGraph, run: RunControl) throws {
    let models = try graph.alikeNodes(as: .present, run: run) { _, _, _ in true }
    var classes = [Int](repeating: -1, count: graph.nodeCount)
    var firsts: [Int] = []
    for node in models.indices where models[node] == node {
      classes[node] = firsts.count
      firsts.append(node)
    }
    var multiplicities = [Int](repeating: 0, count: firsts.count)
    for model in models { multiplicities[classes[Int(model)]] += 1 }
    self.multiplicities = multiplicities
    degrees = firsts.map(graph.degree)
    neighbours = firsts.map { first in
      graph.neighbours(first).lazy.map { classes[Int($0)] }.filter { $0 >= 0 }
        .filter { $0 != classes[first] }
    }
  }

  /// The classes of each connected part, in ascending order within it.
  var parts: [[Int]] {
    var isSeen = [Bool](repeating: false, count: classCount)
    return (0..<classCount).compactMap { start in
      guard !isSeen[start] else { return nil }
      isSeen[start] = true
      var part = [start]
      var next = 0
      while next < part.count {
        for other in neighbours[part[next]] where !isSeen[other] {
          isSeen[other] = true
          part.append(other)
        }
        next += 1
      }
      return part.sorted()
    }
  }

  /// How many nodes lie at each distance from a node of the class `source`, from 0 on.
  func shells(from source: Int) -> [Int] {
    var distances = [Int](repeating: -1, count: classCount)
    distances[source] = 0
    var queue = [source]
    var next = 0
    var counts = [1, multiplicities[source] - 1]
    while next < queue.count {
      let node = queue[next]
      next += 1
      for other in neighbours[node] where distances[other] < 0 {
        distances[other] = distances[node] + 1
        if distances[other] == counts.count { counts.append(0) }
        counts[distances[other]] += multiplicities[other]
        queue.append(other)
      }
    }
    return counts
  }
}
