public import NetworkCore

/// How much the key players of a network break it, or how well they reach it.
///
/// ## Definition
///
/// For the set that `.keyPlayers` marks, the fragmentation of what is left without it, its
/// distance-weighted fragmentation, or with *n* nodes and the distance d(v) in hops from *v* to the
/// nearest member:
///
///     reach = Σ 1/d(v) / n     over all nodes, members counting 1
///
/// ## Conventions
///
/// - All lie between 0 and 1. A set whose partners are everybody has the reach 1.
/// - Compare fragmentation with that of the whole network: it may be high already.
/// - Where fewer than two nodes are left, there is no fragmentation.
/// - It is undefined by distance-weighted fragmentation where a component has more than
///   ``KeyPlayers/mostNodes`` nodes.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.value(.keyPlayerValue(.reach, size: 1, seed: 1)).value   // 1.0
///
/// - Complexity: as for ``KeyPlayers``.
///
/// ## Reference
///
/// > S. P. Borgatti. "Identifying sets of key players in a social network." *Computational and
/// > Mathematical Organization Theory* 12, 2006, 21–34. doi:10.1007/s10588-006-7084-x
public struct KeyPlayerValue: NetworkMeasure, Hashable {
  /// The set that is measured.
  public var players: KeyPlayers

  /// Creates the measure.
  public init(of players: KeyPlayers) {
    self.players = players
  }

  /// What is measured.
  public var description: MeasureDescription {
    var described = players.description
    described.name = "key-player-value"
    described.title = "What key players come to"
    described.definition =
      "The \(players.criterion.rawValue) of the set of \(players.size) nodes "
      + "\(players.criterion.clause)."
    return described
  }

  /// What the key players of `network` come to.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let graph = try network.graph(run: run)
    guard let members = try players.members(in: graph, run: run) else {
      return NetworkValue(.undefined(.tooLarge), of: self, in: network)
    }
    return NetworkValue(
      try players.criterion.outcome(of: members, in: graph, run: run), of: self, in: network)
  }
}

extension NetworkMeasure where Self == KeyPlayerValue {
  /// How much the key players of a network break it, or how well they reach it.
  public static func keyPlayerValue(
    _ criterion: KeyPlayerCriterion, size: Int = 3, starts: Int = 4, seed: Seed
  ) -> KeyPlayerValue {
    KeyPlayerValue(of: KeyPlayers(criterion, size: size, starts: starts, seed: seed))
  }
}
