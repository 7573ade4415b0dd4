import NetworkCore

/// Communities of one or more components that merge two by two, neighbours that walks lead to the
/// same places first.
///
/// Merging *C* and *D* makes the variance of the walks' ends larger by
///
///     |C| |D| / (|C| + |D|) · Σ ( P(C,k) − P(D,k) )² / d(k)
///
/// The pair that makes it least larger is next.
struct WalkMergers {
  /// A neighbour, what merging with it costs, and the strength between the two.
  private struct Partner {
    var community: Int32
    var cost: Double
    var strength: Double
  }

  /// By community, those that merged away included; a new one takes the next number.
  private var ends: [[Double]]
  private var sizes: [Double]
  private(set) var weights: [Double]

  /// Ascending by community.
  private var partners: [[Partner]]

  /// The cheapest partner of each community that is there.
  private var nearest: [Partner?]
  private var present: [Int32]

  /// Starts with every node as a community of its own.
  ///
  /// Where walks from it end, `ends` says; rows of different components are never compared.
  init(_ graph: CompressedGraph, ends: [[Double]]) {
    self.ends = ends
    sizes = [Double](repeating: 1, count: graph.nodeCount)
    weights = (0..<graph.nodeCount).map { node in
      graph.row(node).reduce(0) { $0 + graph.strengths[$1] }
    }
    partners = (0..<graph.nodeCount).map { node in
      graph.row(node).map { slot in
        Partner(
          community: graph.targets[slot],
          cost: squaredDistance(ends[node], ends[Int(graph.targets[slot])]) / 2,
          strength: graph.strengths[slot])
      }
    }
    nearest = partners.map(Self.cheapest)
    present = (0..<Int32(graph.nodeCount)).filter { graph.degree(Int($0)) > 0 }
  }

  private static func cheapest(of partners: [Partner]) -> Partner? {
    partners.reduce(nil) { best, next in
      guard let best, best.cost <= next.cost * margin else { return next }
      return best
    }
  }

  /// What rounding may make of a cost: pairs that cost the same on paper go in the order of their
  /// numbers.
  private static let margin = 1 + 1e-9

  /// The cheapest pair; of equal ones the first.
  ///
  /// - Throws: `CancellationError`.
  mutating func merge(run: RunControl) throws -> (first: Int, second: Int, strength: Double)? {
    try run.check()
    var best: (first: Int, partner: Partner)?
    for community in present {
      guard let partner = nearest[Int(community)] else { continue }
      if let best, best.partner.cost <= partner.cost * Self.margin { continue }
      best = (Int(community), partner)
    }
    guard let best else { return nil }
    let (first, second) = (best.first, Int(best.partner.community))
    join(first, second, costing: best.partner.cost)
    return (first, second, best.partner.strength)
  }

  private mutating func join(_ first: Int, _ second: Int, costing cost: Double) {
    let size = sizes[first] + sizes[second]
    let (share, other) = (sizes[first] / size, sizes[second] / size)
    ends.append(zip(ends[first], ends[second]).map { share * $0 + other * $1 })
    sizes.append(size)
    weights.append(weights[first] + weights[second])
    let joined = joinedPartners(first, second, costing: cost)
    partners.append(joined)
    nearest.append(Self.cheapest(of: joined))
    let new = Int32(sizes.count - 1)
    for partner in joined {
      let place = Int(partner.community)
      partners[place].removeAll { Int($0.community) == first || Int($0.community) == second }
      partners[place].append(
        Partner(community: new, cost: partner.cost, strength: partner.strength))
      nearest[place] = Self.cheapest(of: partners[place])
    }
    present.removeAll { Int($0) == first || Int($0) == second }
    present.append(new)
    for gone in [first, second] { (ends[gone], partners[gone], nearest[gone]) = ([], [], nil) }
  }

  /// The partners of two communities that merge, whose joint row is the last.
  private func joinedPartners(_ first: Int, _ second: Int, costing cost: Double) -> [Partner] {
    var joined: [Partner] = []
    var (left, right) = (partners[first][...], partners[second][...])
    while let community = [left.first, right.first].compactMap({ $0?.community }).min() {
      let one = left.first?.community == community ? left.popFirst() : nil
      let two = right.first?.community == community ? right.popFirst() : nil
      let place = Int(community)
      guard place != first, place != second else { continue }
      let strength = (one?.strength ?? 0) + (two?.strength ?? 0)
      let size = sizes[first] + sizes[second] + sizes[place]
      let newCost: Double
      if let one, let two {
        newCost =
          ((sizes[first] + sizes[place]) * one.cost + (sizes[second] + sizes[place]) * two.cost
            - sizes[place] * cost) / size
      } else {
        let both = sizes[first] + sizes[second]
        newCost =
          both * sizes[place] / size * squaredDistance(ends[ends.count - 1], ends[place])
      }
      joined.append(Partner(community: community, cost: newCost, strength: strength))
    }
    return joined
  }
}
