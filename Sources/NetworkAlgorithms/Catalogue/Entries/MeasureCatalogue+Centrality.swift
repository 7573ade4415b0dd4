import NetworkCore

extension MeasureCatalogue {
  /// The other measures of how central nodes, ties and networks are.
  static let centrality: [Entry] = [
    Entry { .nodes($0.approximateBetweenness()) },
    Entry { .ties(EdgeBetweenness(over: $0.over(), scale: $0.word("scale", default: .pairs))) },
    Entry { .nodes(OpsahlDegree(alpha: $0.number("alpha", in: 0..<100, default: 0.5))) },
    Entry {
      .nodes(
        Reach(
          steps: Int($0.wholeNumber("steps", in: 1...1_000_000, default: 2)),
          scale: $0.word("scale", default: .count)))
    },
    Entry { _ in .nodes(ReachEfficiency()) },
    Entry { _ in .nodes(WeightedCoreness()) },
    Entry { .nodes($0.katz()) },
    Entry {
      .nodes(
        BonacichPower(
          beta: $0.number("beta", in: -1e6..<1e6, default: 0.5),
          unit: $0.word("unit", default: .share), ties: $0.ties()))
    },
    Entry { .nodes(Subgraph(ties: $0.ties())) },
    Entry { .nodes(Information(ties: $0.ties())) },
    Entry {
      .nodes(
        CurrentFlowBetweenness(
          scale: $0.word("scale", default: .pairs), ends: $0.word("ends", default: .leftOut),
          ties: $0.ties()))
    },
    Entry { .network($0.word("of", default: CentralisedScore.degree).centralisation) },
  ]
}

/// The scores of which a centralisation can be asked for by name.
private enum CentralisedScore: String, CaseIterable {
  case degree
  case closeness
  case betweenness
  case eigenvector

  var centralisation: any NetworkMeasure {
    switch self {
    case .degree: Centralisation(of: Degree())
    case .closeness: Centralisation(of: Closeness(over: .hops))
    case .betweenness: Centralisation(of: Betweenness(over: .hops))
    case .eigenvector: Centralisation(of: Eigenvector())
    }
  }
}

extension MeasureSettings {
  fileprivate mutating func katz() -> Katz {
    Katz(
      alpha: number("alpha", in: 0..<1e6, default: 0.5), unit: word("unit", default: .share),
      beta: number("beta", in: 0..<1e6, default: 1), ties: ties())
  }

  fileprivate mutating func approximateBetweenness() -> ApproximateBetweenness {
    ApproximateBetweenness(
      error: number("error", in: 1e-6..<1, default: 0.01),
      failure: number("failure", in: 1e-12..<1, default: 0.1), seed: seed())
  }
}
