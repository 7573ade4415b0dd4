import NetworkCore

/// What satellites share with their partners, and what others share through them.
struct SatelliteSharing {
  private let satellites: Satellites
  private let ties: RankedTies
  private let graph: CompressedGraph
  private let weights: [Double]

  /// A satellite of each column, which speaks for all of them.
  private let models: [Int32]

  /// The strengths of one node's ties, 0 for whom it is not tied to.
  private var strengths: [Double]

  /// The slots of the ties to one node's higher partners, −1 for others.
  private var slots: [Int]

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
    strengths = [Double](repeating: 0, count: graph.nodeCount)
    slots = [Int](repeating: -1, count: graph.nodeCount)
  }

  /// The terms of the satellites' ties to the nodes at `ranks`, for each node; adds to `shared`
  /// what the ends of those nodes' other ties share through satellites.
  mutating func sums(
    ofTiesAt ranks: StrideTo<Int>, addingTo shared: inout [Double], run: RunControl,
    _ terms: (SharedTie) -> (first: Double, second: Double)
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    var sumsAtSatellites = [Double](repeating: 0, count: models.count)
    for rank in ranks where !run.isCancelled {
      let node = Int(ties.nodes[rank])
      mark(rank)
      for column in satellites.table.columns(ofRow: node) {
        let column = Int(column)
        guard satellites.counts[column] > 0, !run.isCancelled else { continue }
        let term = terms(tie(of: node, toSatelliteOf: column, adding: &shared))
        sums[node] += Double(satellites.counts[column]) * term.first
        sumsAtSatellites[column] += term.second
      }
      unmark(rank)
    }
    for (node, home) in satellites.homes.enumerated() where home >= 0 {
      sums[node] = sumsAtSatellites[Int(home)]
    }
    return sums
  }

  private mutating func mark(_ rank: Int) {
    for slot in graph.row(Int(ties.nodes[rank])) {
      strengths[Int(graph.targets[slot])] = graph.strengths[slot]
    }
    for slot in ties.higherRow(rank) { slots[Int(ties.nodes[Int(ties.higher[slot])])] = slot }
  }

  private mutating func unmark(_ rank: Int) {
    for target in graph.neighbours(Int(ties.nodes[rank])) { strengths[Int(target)] = 0 }
    for slot in ties.higherRow(rank) { slots[Int(ties.nodes[Int(ties.higher[slot])])] = -1 }
  }

  /// The tie of `node` to any satellite of `column`; adds to its ties within the column what their
  /// ends share through the satellites.
  private func tie(
    of node: Int, toSatelliteOf column: Int, adding shared: inout [Double]
  ) -> SharedTie {
    let strength = satellites.strengths[column]
    let model = Int(models[column])
    let throughSatellite = strength * strength * weights[model]
    let throughAll = Double(satellites.counts[column]) * throughSatellite
    var throughOthers = 0.0
    for other in satellites.table.rows(ofColumn: column) where !satellites.isSatellite(Int(other)) {
      throughOthers += strengths[Int(other)] * weights[Int(other)]
      if slots[Int(other)] >= 0 { shared[slots[Int(other)]] += throughAll }
    }
    return SharedTie(
      first: node, second: model, strength: strength,
      shared: strength * throughOthers + throughAll - throughSatellite)
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
