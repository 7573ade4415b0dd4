import NetworkCore

/// What satellites share with their partners, and what others share through them.
struct SatelliteSharing: Sendable {
  private let satellites: Satellites
  private let ties: RankedTies
  private let graph: CompressedGraph
  private let weights: [Double]

  /// A satellite of each column, which speaks for all of them.
  private let models: [Int32]

  init(
    _ satellites: Satellites, around ties: RankedTies, in graph: CompressedGraph,
    _ weights: [Double]
  ) {
    self.satellites = satellites
    self.ties = ties
    self.graph = graph
    self.weights = weights
    var models = [Int32](repeating: -1, count: satellites.counts.count)
    for (node, home) in satellites.homes.enumerated() where home >= 0 {
      models[Int(home)] = Int32(node)
    }
    self.models = models
  }

  /// The terms of the satellites' ties to the nodes at `ranks`, for each node; adds to `shared`
  /// what the ends of those nodes' other ties share through satellites.
  func sums(
    ofTiesAt ranks: StrideTo<Int>, addingTo shared: inout [Double], run: RunControl,
    _ terms: (SharedTie) -> (first: Double, second: Double)
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    var sumsAtSatellites = [Double](repeating: 0, count: models.count)
    var marks = HostMarks(count: graph.nodeCount)
    for rank in ranks where !run.isCancelled {
      let node = Int(ties.nodes[rank])
      guard satellites.columnsOfHost.count(of: node) > 0 else { continue }
      marks.set(for: rank, of: ties, in: graph)
      for slot in satellites.columnsOfHost.slots(node) where !run.isCancelled {
        let column = Int(satellites.columnsOfHost.entries[slot])
        let tie = tie(of: node, toSatelliteOf: column, marks, adding: &shared)
        let term = terms(tie)
        sums[node] += Double(satellites.counts[column]) * term.first
        sumsAtSatellites[column] += term.second
      }
      marks.clear(for: rank, of: ties, in: graph)
    }
    for (node, home) in satellites.homes.enumerated() where home >= 0 {
      sums[node] = sumsAtSatellites[Int(home)]
    }
    return sums
  }

  /// The tie of the marked `node` to any satellite of `column`; adds to its ties to other hosts
  /// what their ends share through the satellites.
  private func tie(
    of node: Int, toSatelliteOf column: Int, _ marks: HostMarks, adding shared: inout [Double]
  ) -> SharedTie {
    let strength = satellites.strengths[column]
    let model = Int(models[column])
    let throughSatellite = strength * strength * weights[model]
    let throughAll = Double(satellites.counts[column]) * throughSatellite
    let (hosts, weights) = (satellites.hosts.entries.span, weights.span)
    let (strengths, slots) = (marks.strengths.span, marks.slots.span)
    var shared = shared.mutableSpan
    var throughHosts = 0.0
    for place in satellites.hosts.slots(column) {
      let host = Int(hosts[place])
      throughHosts += strengths[host] * weights[host]
      if slots[host] >= 0 { shared[Int(slots[host])] += throughAll }
    }
    return SharedTie(
      first: node, second: model, strength: strength,
      shared: strength * throughHosts + throughAll - throughSatellite)
  }
}

/// One node's ties, by partner.
private struct HostMarks {
  /// The strengths of the ties, 0 for whom the node is not tied to.
  private(set) var strengths: [Double]

  /// The slots of the ties to higher partners, −1 for others.
  private(set) var slots: [Int32]

  init(count: Int) {
    strengths = [Double](repeating: 0, count: count)
    slots = [Int32](repeating: -1, count: count)
  }

  mutating func set(for rank: Int, of ties: RankedTies, in graph: CompressedGraph) {
    let row = graph.row(Int(ties.nodes[rank]))
    let (targets, values) = (graph.targets.span, graph.strengths.span)
    for slot in row { strengths[Int(targets[slot])] = values[slot] }
    let (nodes, higher) = (ties.nodes.span, ties.higher.span)
    for slot in ties.higherRow(rank) { slots[Int(nodes[Int(higher[slot])])] = Int32(slot) }
  }

  mutating func clear(for rank: Int, of ties: RankedTies, in graph: CompressedGraph) {
    let row = graph.row(Int(ties.nodes[rank]))
    let targets = graph.targets.span
    for slot in row { strengths[Int(targets[slot])] = 0 }
    let (nodes, higher) = (ties.nodes.span, ties.higher.span)
    for slot in ties.higherRow(rank) { slots[Int(nodes[Int(higher[slot])])] = -1 }
  }
}

extension Satellites {
  /// What the ties among the satellites of an activity add to each of them, for each node.
  func termsAmongThem(
    weighing weights: [Double], _ terms: (SharedTie) -> (first: Double, second: Double)
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: counts.count)
    for column in sums.indices where counts[column] > 1 {
      let partners = table.rows(ofColumn: column)
      guard let model = partners.first(where: { isSatellite(Int($0)) }) else { continue }
      let weight = partners.reduce(-2 * weights[Int(model)]) { $0 + weights[Int($1)] }
      let strength = strengths[column]
      let tie = SharedTie(
        first: Int(model), second: Int(model), strength: strength,
        shared: strength * strength * weight)
      sums[column] = Double(counts[column] - 1) * terms(tie).first
    }
    return homes.map { $0 >= 0 ? sums[Int($0)] : 0 }
  }
}
