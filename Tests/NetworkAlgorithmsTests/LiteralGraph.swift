import NetworkCore
import TestKit

/// A network as a square of yes and no, for formulas taken at their word.
struct LiteralGraph {
  let count: Int
  let tied: [[Bool]]

  init(_ network: Network<Int>) {
    count = network.nodes.count
    tied = network.nodes.map { first in
      let partners = network.partners(of: first).map(\.node)
      return network.nodes.map { partners.contains($0) }
    }
  }

  private init(count: Int, tied: [[Bool]]) {
    self.count = count
    self.tied = tied
  }

  var pairs: [(Int, Int)] {
    (0..<count).flatMap { first in (0..<first).map { (first, $0) } }
  }

  /// Distances after Floyd and Warshall; `nil` where no path leads.
  var distances: [[Int?]] {
    var distances = (0..<count).map { first in
      (0..<count).map { first == $0 ? 0 : tied[first][$0] ? 1 : nil }
    }
    for middle in 0..<count {
      for (first, second) in pairs {
        guard let near = distances[first][middle], let far = distances[middle][second] else {
          continue
        }
        distances[first][second] = min(distances[first][second] ?? .max, near + far)
        distances[second][first] = distances[first][second]
      }
    }
    return distances
  }

  /// The sizes of the components, largest first.
  var componentSizes: [Int] {
    var sizes: [Int] = []
    var rest = Set(0..<count)
    while let node = rest.first {
      let members = reach(of: node)
      sizes.append(members.count)
      rest.subtract(members)
    }
    return sizes.sorted(by: >)
  }

  /// The nodes that paths from `node` lead to, and `node`.
  func reach(of node: Int) -> Set<Int> {
    var reached: Set = [node]
    var edge = reached
    while !edge.isEmpty {
      edge = Set(edge.flatMap { near in tied.indices.filter { tied[near][$0] } })
        .subtracting(reached)
      reached.formUnion(edge)
    }
    return reached
  }

  /// The same without one node.
  func without(_ node: Int) -> LiteralGraph {
    var fewer = tied
    fewer.remove(at: node)
    for row in fewer.indices { fewer[row].remove(at: node) }
    return LiteralGraph(count: count - 1, tied: fewer)
  }

  /// The same without one tie.
  func without(_ first: Int, _ second: Int) -> LiteralGraph {
    var fewer = tied
    fewer[first][second] = false
    fewer[second][first] = false
    return LiteralGraph(count: count, tied: fewer)
  }

  /// The part among the nodes that `node` reaches, and `node` among them.
  func component(of node: Int) -> (graph: LiteralGraph, node: Int) {
    let members = reach(of: node).sorted()
    let part = members.map { first in members.map { tied[first][$0] } }
    return (
      LiteralGraph(count: members.count, tied: part), members.firstIndex(of: node) ?? 0
    )
  }
}
