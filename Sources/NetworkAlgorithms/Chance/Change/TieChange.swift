public import NetworkCore

/// Which ties of one network another one still has: what became of cooperation between two windows.
///
///     let change = try network2018.change(to: network2019)
///     change.kept.count      // 41
///     change.retention.value // 0.62: of the earlier ties, the share that are there later
///
/// ## Definition
///
/// With *a* ties in both networks, *b* in the earlier alone and *c* in the later alone:
///
///     retention = a / (a + b)     renewal = c / (a + c)     Jaccard = a / (a + b + c)
///
/// ## Conventions
///
/// - Ties count as present or absent; strengths are as the earlier network has them for kept and
///   lost ties, and as the later one for new ties.
/// - Nodes are matched by name, whatever their order.
/// - ``ComparedTies/everybody`` counts all ties. ``ComparedTies/nodesInBoth`` leaves out the ties of
///   organisations that are in one of the networks only: what changed is then cooperation, not who
///   is looked at. Build both networks with the same boundary.
/// - Where there are no ties to divide by, a share is undefined.
public struct TieChange<Node: Hashable & Sendable>: Sendable {
  /// Whose ties are compared.
  public typealias Among = ComparedTies

  /// Whose ties were compared.
  public let among: Among

  /// The ties of both networks, in the order of the earlier one.
  public let kept: [Tie<Node>]

  /// The ties of the earlier network that the later one does not have.
  public let lost: [Tie<Node>]

  /// The ties of the later network that the earlier one did not have.
  public let new: [Tie<Node>]

  /// The nodes of both networks, in the order of the earlier one.
  public let nodesInBoth: [Node]

  /// The nodes of the earlier network that the later one does not have.
  public let nodesLeft: [Node]

  /// The nodes of the later network that the earlier one did not have.
  public let nodesJoined: [Node]

  /// Of the earlier ties, the share that are there later.
  public var retention: NetworkValue.Outcome {
    share(kept.count, of: kept.count + lost.count, without: .noEarlierTies)
  }

  /// Of the earlier ties, the share that are not there later.
  public var loss: NetworkValue.Outcome {
    share(lost.count, of: kept.count + lost.count, without: .noEarlierTies)
  }

  /// Of the later ties, the share that are new.
  public var renewal: NetworkValue.Outcome {
    share(new.count, of: kept.count + new.count, without: .noLaterTies)
  }

  /// Of all ties, the share that are there earlier and later.
  public var jaccard: NetworkValue.Outcome {
    share(
      kept.count, of: kept.count + lost.count + new.count, without: .noTiesInEither)
  }

  private func share(
    _ part: Int, of whole: Int, without reason: UndefinedReason
  ) -> NetworkValue.Outcome {
    whole > 0 ? .defined(Double(part) / Double(whole)) : .undefined(reason)
  }
}

extension Network {
  /// Which of the ties of this network `later` still has, and which are new there.
  ///
  /// - Parameters:
  ///   - later: The network of the later window.
  ///   - among: Whose ties are compared.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: The ties that were kept, lost, and new.
  /// - Complexity: O(*n* + *m* log *m*), *m* being the ties of both networks.
  public func change(
    to later: Network, among: TieChange<Node>.Among = .everybody, run: RunControl = RunControl()
  ) throws -> TieChange<Node> {
    let places = nodes.map { later.nodes.position(of: $0) }
    let placesBefore = later.nodes.map { nodes.position(of: $0) }
    let (graph, laterGraph) = (try graph(run: run), try later.graph(run: run))
    try run.check()
    let before = try ties(of: graph, in: laterGraph, at: places, among: among, run: run)
    let after = try later.ties(of: laterGraph, in: graph, at: placesBefore, among: among, run: run)
    run.advance(by: 1)
    return TieChange(
      among: among, kept: before.shared, lost: before.alone, new: after.alone,
      nodesInBoth: nodes.indices.filter { places[$0] != nil }.map { nodes[$0] },
      nodesLeft: nodes.indices.filter { places[$0] == nil }.map { nodes[$0] },
      nodesJoined: later.nodes.indices.filter { placesBefore[$0] == nil }.map { later.nodes[$0] })
  }

  /// The ties that `other` has, too, and those that it has not.
  private func ties(
    of graph: CompressedGraph, in other: CompressedGraph, at places: [Int?],
    among: TieChange<Node>.Among, run: RunControl
  ) throws -> (shared: [Tie<Node>], alone: [Tie<Node>]) {
    var budget = LookBudget(run)
    var result: (shared: [Tie<Node>], alone: [Tie<Node>]) = ([], [])
    for node in 0..<graph.nodeCount {
      try budget.spend(graph.degree(node))
      for slot in graph.row(node) where Int(graph.targets[slot]) > node {
        let next = Int(graph.targets[slot])
        let tie = Tie(nodes[node], nodes[next], strength: graph.strengths[slot])
        if let place = places[node], let nextPlace = places[next] {
          if other.strength(from: place, to: Int32(nextPlace)) > 0 {
            result.shared.append(tie)
          } else {
            result.alone.append(tie)
          }
        } else if among == .everybody {
          result.alone.append(tie)
        }
      }
    }
    return result
  }
}
