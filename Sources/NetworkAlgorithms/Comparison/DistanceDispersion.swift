import NetworkCore
import RealModule

/// Which shares of nodes are how far from a node, and how much nodes differ in that.
struct DistanceDispersion {
  /// The mean share of the others that are 1, 2, 3, … hops away, and at last out of reach.
  let mean: [Double]

  /// The divergence of Jensen and Shannon of all nodes' shares, over the logarithm of the diameter and 1.
  let dispersion: Double

  /// - Precondition: `graph` has two nodes at least.
  init(_ graph: CompressedGraph, run: RunControl) throws {
    let n = graph.nodeCount
    let tied = graph.tiedNodes
    let twins = try TwinGraph(graph.induced(by: tied), run: run)
    var shells: [[Int]] = []
    var pairs: [Int] = []
    for source in 0..<twins.classCount {
      try run.check()
      shells.append(Array(twins.shells(from: source).dropFirst()))
      for (place, count) in shells[source].enumerated() {
        if place == pairs.count { pairs.append(0) }
        pairs[place] += twins.multiplicities[source] * count
      }
    }
    let all = Double(n) * Double(n - 1)
    mean = (pairs + [n * (n - 1) - pairs.reduce(0, +)]).map { Double($0) / all }
    // Nodes without ties reach nobody.
    let isolates = Double(n - tied.count)
    var sum = isolates > 0 ? isolates * relativeEntropy(1, mean[pairs.count]) : 0
    for (source, counts) in shells.enumerated() {
      let missing = n - 1 - counts.reduce(0, +)
      var own = relativeEntropy(Double(missing) / Double(n - 1), mean[pairs.count])
      for (place, count) in counts.enumerated() {
        own += relativeEntropy(Double(count) / Double(n - 1), mean[place])
      }
      sum += Double(twins.multiplicities[source]) * own
    }
    dispersion = max(0, sum / Double(n)) / .log(Double(max(2, pairs.count + 1)))
  }
}
