import NetworkCore

/// A graph whose nodes stand for sets of the nodes that were there at first.
///
/// Taking node *v* into community *C* (which it is not in) raises modularity, times the total
/// strength *W* of all ties, by
///
///     gain(v,C) = w(v,C) − pressure · k(v) · K(C)     pressure = resolution / 2W
///
/// where w is the strength of the ties between them, and k and K add up the strengths of all
/// ties at *v* and at the members of *C*, ties inside counted twice.
struct LeidenLevel: Sendable {
  /// The ties between the sets; those inside one are in `weights` alone.
  let graph: CompressedGraph

  /// k(v): the strengths of the ties of everything each node stands for.
  let weights: [Double]

  let pressure: Double

  /// The level at which every node stands for itself.
  init(_ graph: CompressedGraph, resolution: Double) {
    self.graph = graph
    weights = graph.strengthSums
    let ends = weights.reduce(0, +)
    pressure = ends > 0 ? resolution / ends : 0
  }

  private init(graph: CompressedGraph, weights: [Double], pressure: Double) {
    self.graph = graph
    self.weights = weights
    self.pressure = pressure
  }

  var nodeCount: Int { graph.nodeCount }

  func gain(of node: Int, tiedBy strength: Double, to communityWeight: Double) -> Double {
    strength - pressure * weights[node] * communityWeight
  }

  /// What rounding may do to a gain of `node`; smaller ones do not count.
  func margin(of node: Int) -> Double { 1e-12 * weights[node] }

  /// The level whose nodes are `parts`, numbered 0, 1, 2, ….
  func aggregated(by parts: CompactLabels) -> LeidenLevel {
    let members = parts.members
    var sums = [Double](repeating: 0, count: parts.count)
    var partWeights = sums
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for part in 0..<parts.count {
      for member in members.list(part) {
        partWeights[part] += weights[Int(member)]
        for slot in graph.row(Int(member)) {
          let other = parts.labels[Int(graph.targets[slot])]
          guard Int(other) != part else { continue }
          if sums[Int(other)] == 0 { targets.append(other) }
          sums[Int(other)] += graph.strengths[slot]
        }
      }
      for other in targets[offsets[part]...] {
        strengths.append(sums[Int(other)])
        sums[Int(other)] = 0
      }
      offsets.append(targets.count)
    }
    return LeidenLevel(
      graph: CompressedGraph(mirroring: offsets, targets: targets, strengths: strengths),
      weights: partWeights, pressure: pressure)
  }
}

extension CompressedGraph {
  /// Puts the rows of a graph without directions into ascending order of neighbours.
  ///
  /// Each tie is dealt from one end's row to the other's, and rows are dealt out in order.
  fileprivate init(mirroring offsets: [Int], targets: [Int32], strengths: [Double]) {
    var cursor = offsets
    var mirrored = targets
    var mirroredStrengths = strengths
    for node in 0..<offsets.count - 1 {
      for slot in offsets[node]..<offsets[node + 1] {
        let place = cursor[Int(targets[slot])]
        cursor[Int(targets[slot])] += 1
        mirrored[place] = Int32(node)
        mirroredStrengths[place] = strengths[slot]
      }
    }
    self.init(offsets: offsets, targets: mirrored, strengths: mirroredStrengths)
  }
}

/// Labels 0, 1, 2, … without gaps, in order of first appearance.
struct CompactLabels: Sendable {
  let labels: [Int32]
  let count: Int

  /// - Parameter labels: Numbers from 0 up to their count.
  init(_ labels: [Int32]) {
    var numbers = [Int32](repeating: -1, count: labels.count)
    var count: Int32 = 0
    self.labels = labels.map { label in
      if numbers[Int(label)] < 0 {
        numbers[Int(label)] = count
        count += 1
      }
      return numbers[Int(label)]
    }
    self.count = Int(count)
  }

  /// The positions that have each label, ascending.
  var members: CompressedLists {
    CompressedLists(
      listCount: count,
      entries: labels.enumerated().map { (list: $0.element, entry: Int32($0.offset)) })
  }
}
