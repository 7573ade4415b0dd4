public import NetworkCore

/// All roles of all nodes, and what chance makes of them.
///
///     let roles = try advice.brokerage(by: "kind")
///     roles.scores(.gatekeeper)["TUM"]
///     roles.scores(.gatekeeper, .z)["TUM"]
public struct BrokerageTable<Node: Hashable & Sendable>: Sendable {
  private let network: DirectedNetwork<Node>
  private let attribute: String
  private let kinds: KindCodes
  private let paths: BrokeredPaths

  fileprivate init(
    _ network: DirectedNetwork<Node>, by attribute: String, kinds: KindCodes, run: RunControl
  ) throws {
    self.network = network
    self.attribute = attribute
    self.kinds = kinds
    paths = try BrokeredPaths(in: network.graph, kinds: kinds, run: run)
  }

  /// The scores of the nodes in `role`; ``Brokerage`` tells what they mean.
  public func scores(
    _ role: BrokerageRole, _ value: BrokerageValue = .count
  ) -> NodeScores<Node> {
    let counts = kinds.codes.indices.map { node in
      guard kinds.codes[node] >= 0 else { return Double.nan }
      let counts = paths.counts[node]
      guard let place = BrokerageRole.fiveRoles.firstIndex(of: role) else { return counts.sum() }
      return counts[place]
    }
    let measure = Brokerage(by: attribute, role: role, value: value).description
    guard value != .count else {
      return scores(counts, of: measure, whyUndefined: .unknownKind)
    }
    guard let chance = BrokerageChance(paths) else {
      return scores(
        counts.map { _ in .nan }, of: measure, whyUndefined: .fewerThanTwoNodes)
    }
    let moments = paths.sizes.indices.map { chance.moments(role, kind: $0) }
    let values = counts.indices.map { node in
      guard kinds.codes[node] >= 0 else { return Double.nan }
      let (expected, variance) = moments[Int(kinds.codes[node])]
      return switch value {
      case .count: counts[node]
      case .expected: expected
      case .deviation: variance.squareRoot()
      case .z: variance > 0 ? (counts[node] - expected) / variance.squareRoot() : .nan
      }
    }
    let isFixed = moments.contains { $0.variance == 0 }
    return scores(
      values, of: measure, whyUndefined: value == .z && isFixed ? .oneValueOnly : .unknownKind)
  }

  private func scores(
    _ values: [Double], of measure: MeasureDescription, whyUndefined: UndefinedReason
  ) -> NodeScores<Node> {
    NodeScores(
      values, of: measure, nodes: network.nodes, context: network.context,
      whyUndefined: whyUndefined)
  }
}

extension DirectedNetwork {
  /// The roles of Gould and Fernandez of all nodes, all of them at once.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`, `CancellationError` if `run` is cancelled.
  public func brokerage(
    by attribute: String, run: RunControl = RunControl()
  ) throws -> BrokerageTable<Node> {
    guard let words = attributes.text(attribute) else {
      throw MeasureError.noSuchAttribute(attribute)
    }
    try run.check()
    return try BrokerageTable(self, by: attribute, kinds: KindCodes(words), run: run)
  }
}

extension Network {
  /// The roles of Gould and Fernandez of all nodes, each tie pointing both ways.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`, `CancellationError` if `run` is cancelled.
  public func brokerage(
    by attribute: String, run: RunControl = RunControl()
  ) throws -> BrokerageTable<Node> {
    try DirectedNetwork(bothWays: self, run: run).brokerage(by: attribute, run: run)
  }
}
