public import NetworkCore

/// What makes a set of nodes a good set of key players.
public enum KeyPlayerCriterion: String, Hashable, Sendable, CaseIterable {
  /// How fragmented the network is without them.
  case fragmentation
  /// How far apart the others are without them.
  case distanceFragmentation = "distance-fragmentation"
  /// How near everybody is to one of them.
  case reach
}

extension KeyPlayerCriterion {
  /// What the best set does, as part of a sentence.
  var clause: String {
    switch self {
    case .fragmentation: "without which the share of pairs that no path joins is largest"
    case .distanceFragmentation: "without which the others are furthest apart"
    case .reach: "that is nearest to everybody"
    }
  }

  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .fragmentation: "What is left without the set is measured; the set does not count in it."
    case .distanceFragmentation:
      "Distances are those of what is left without the set; the set does not count in it."
    case .reach:
      "The mean over all nodes of one over the distance to the nearest member; members count 1."
    }
  }

  func objective(of graph: CompressedGraph) -> any KeyPlayerObjective {
    switch self {
    case .fragmentation: FragmentingSet(graph)
    case .distanceFragmentation: DistancingSet(graph)
    case .reach: ReachingSet(graph)
    }
  }

  /// What `members` come to in `graph`, which has `n` nodes.
  func outcome(
    of members: [Int], in graph: CompressedGraph, run: RunControl
  ) throws -> NetworkValue.Outcome {
    let score = try objective(of: graph).score(of: members, run: RunControl(within: run))
    let n = Double(graph.nodeCount)
    switch self {
    case .fragmentation, .distanceFragmentation:
      let left = n - Double(members.count)
      guard left > 1 else { return .undefined(.fewerThanTwoNodes) }
      return .defined(1 + score / (left * (left - 1)))
    case .reach: return n > 0 ? .defined(score / n) : .undefined(.noNodes)
    }
  }
}

extension Network {
  /// What a set of nodes comes to by a criterion of key players.
  ///
  /// By fragmentation it is that of what is left without the set; by reach the mean over all nodes of
  /// one over the distance to the nearest member, members counting 1.
  ///
  ///     try network.value(ofKeyPlayers: ["TUM", "KU Leuven"], by: .reach)
  ///
  /// Nodes that are not in the network do not count.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public func value(
    ofKeyPlayers members: Set<Node>, by criterion: KeyPlayerCriterion,
    run: RunControl = RunControl()
  ) throws -> NetworkValue.Outcome {
    let positions = nodes.indices.filter { members.contains(nodes[$0]) }
    return try criterion.outcome(of: positions, in: graph(run: run), run: run)
  }
}
