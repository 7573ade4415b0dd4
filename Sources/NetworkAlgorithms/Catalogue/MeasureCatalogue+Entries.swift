import NetworkCore

extension MeasureCatalogue {
  /// All measures: those of nodes, of both modes, and of networks.
  ///
  /// A new measure is one more line here.
  public static let entries: [Entry] = [
    Entry { .nodes(Degree(scale: $0.word("scale", default: .count))) },
    Entry { _ in .nodes(Strength()) },
    Entry {
      .nodes(Closeness(over: $0.over(), variant: $0.word("variant", default: .wassermanFaust)))
    },
    Entry { .nodes(Harmonic(over: $0.over(), scale: $0.word("scale", default: .sum))) },
    Entry { .nodes(Betweenness(over: $0.over(), scale: $0.word("scale", default: .pairs))) },
    Entry { .nodes(Eigenvector(ties: $0.ties())) },
    Entry {
      .nodes(PageRank(damping: $0.number("damping", in: 0..<1, default: 0.85), ties: $0.ties()))
    },
    Entry { _ in .nodes(Coreness()) },
    Entry { .nodes(Constraint(ties: $0.ties())) },
    Entry { .nodes(EffectiveSize(ties: $0.ties())) },
    Entry { _ in .nodes(LocalClustering()) },
    Entry { _ in .nodes(CutOff()) },

    Entry { .modes(TwoModeDegree(scale: $0.word("scale", default: .share))) },
    Entry { _ in .modes(TwoModeCloseness()) },
    Entry { .modes(TwoModeBetweenness(scale: $0.word("scale", default: .share))) },
    Entry { _ in .modes(TwoModeEigenvector()) },

    Entry { _ in .network(Density()) },
    Entry { _ in .network(Transitivity()) },
    Entry { .network(MeanLocalClustering(belowTwo: $0.word("below-two", default: .zeros))) },
    Entry { _ in .network(MeanDistance()) },
    Entry { _ in .network(Diameter()) },
    Entry { _ in .network(ComponentCount()) },
    Entry { .network(LargestComponent(scale: $0.word("scale", default: .count))) },
    Entry { _ in .network(Connectedness()) },
    Entry { .network($0.word("of", default: CentralisedScore.degree).centralisation) },
    Entry { _ in .network(DegreeAssortativity()) },
    Entry { .network(AttributeAssortativity(by: $0.text("by", default: "kind"), ties: $0.ties())) },
    Entry { .network(EIIndex(by: $0.text("by", default: "kind"), ties: $0.ties())) },
    Entry { .network(RescaledEIIndex(by: $0.text("by", default: "kind"))) },
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
