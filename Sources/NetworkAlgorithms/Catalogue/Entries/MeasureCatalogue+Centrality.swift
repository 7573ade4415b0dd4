import NetworkCore

extension MeasureCatalogue {
  /// The other measures of how central nodes, ties and networks are.
  static let centrality: [Entry] = [
    Entry { .nodes($0.approximateBetweenness()) },
    Entry { .ties(EdgeBetweenness(over: $0.over(), scale: $0.word("scale", default: .pairs))) },
    Entry { .network($0.word("of", default: CentralisedScore.degree).centralisation) },
  ]
}

/// The scores of which a centralisation can be asked for by name.
private enum CentralisedScore: String, CaseIterable {
  case degree
  case closeness
  case betweenness

  var centralisation: any NetworkMeasure {
    switch self {
    case .degree: Centralisation(of: Degree())
    case .closeness: Centralisation(of: Closeness(over: .hops))
    case .betweenness: Centralisation(of: Betweenness(over: .hops))
    }
  }
}

extension MeasureSettings {
  fileprivate mutating func approximateBetweenness() -> ApproximateBetweenness {
    ApproximateBetweenness(
      error: number("error", in: 1e-6..<1, default: 0.01),
      failure: number("failure", in: 1e-12..<1, default: 0.1), seed: seed())
  }
}
