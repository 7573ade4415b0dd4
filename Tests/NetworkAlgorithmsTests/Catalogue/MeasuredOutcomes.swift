import NetworkAlgorithms
import NetworkCore

extension CataloguedMeasure {
  /// What the measure says of a network, in the order of whatever it measures.
  ///
  /// With directions each tie points both ways, and a comparison holds the network against itself.
  func outcomes<Node, Actor, Event>(
    of network: Network<Node>, _ twoMode: TwoModeNetwork<Actor, Event>
  ) throws -> [NetworkValue.Outcome] {
    switch self {
    case .nodes(let measure): listed(try network.scores(measure))
    case .directedNodes(let measure):
      listed(try DirectedNetwork(bothWays: network).scores(measure))
    case .modes(let measure):
      listed(try twoMode.scores(measure))
    case .ties(let measure): listed(try network.scores(measure), in: network)
    case .tieMarks(let marking):
      listed(of: network.tieCount, marked: try network.marks(marking).marked.count)
    case .marks(let marking):
      listed(of: network.nodes.count, marked: try network.marks(marking).marked.count)
    case .partition(let detection):
      listed(try network.communities(detection), in: network)
    case .network(let measure): [try network.value(measure).outcome]
    case .twoModeNetwork(let measure): [try twoMode.value(measure).outcome]
    case .directedNetwork(let measure):
      [try DirectedNetwork(bothWays: network).value(measure).outcome]
    case .comparison(let comparison): [try network.value(comparison, with: network).outcome]
    }
  }

  private func listed<Actor, Event>(
    _ scores: TwoModeScores<Actor, Event>
  ) -> [NetworkValue.Outcome] {
    listed(scores.actors) + listed(scores.events)
  }

  private func listed<Node>(
    _ groups: Partition<Node>, in network: Network<Node>
  ) -> [NetworkValue.Outcome] {
    network.nodes.map { .defined(Double((groups[$0] ?? -1) + 1)) }
  }

  private func listed<Node>(_ scores: NodeScores<Node>) -> [NetworkValue.Outcome] {
    scores.nodes.map { node in
      scores[node].map { .defined($0) } ?? .undefined(scores.undefinedReason ?? .unsaid)
    }
  }

  private func listed<Node>(
    _ scores: TieScores<Node>, in network: Network<Node>
  ) -> [NetworkValue.Outcome] {
    network.allTies().map { tie in
      scores[tie.first, tie.second].map { .defined($0) }
        ?? .undefined(scores.undefinedReason ?? .unsaid)
    }
  }

  private func listed(of count: Int, marked: Int) -> [NetworkValue.Outcome] {
    (0..<count).map { .defined($0 < marked ? 1 : 0) }
  }
}
