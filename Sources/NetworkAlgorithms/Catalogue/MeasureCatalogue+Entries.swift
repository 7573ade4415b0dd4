import NetworkCore

extension MeasureCatalogue {
  /// All measures: those of nodes, divisions and marks of nodes, those of both modes, of ties, and
  /// of networks.
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
    Entry { _ in .nodes(SeparatedPairs()) },
    Entry { .nodes($0.approximateBetweenness()) },
    Entry { _ in .marks(ArticulationNodes()) },
    Entry { _ in .partition(ConnectedComponents()) },
    Entry { .partition(AttributeGroups(by: $0.text("by", default: "kind"))) },
    Entry { .partition($0.leiden()) },

    Entry { .modes(TwoModeDegree(scale: $0.word("scale", default: .share))) },
    Entry { _ in .modes(TwoModeCloseness()) },
    Entry { .modes(TwoModeBetweenness(scale: $0.word("scale", default: .share))) },
    Entry { _ in .modes(TwoModeEigenvector()) },

    Entry { .ties(EdgeBetweenness(over: $0.over(), scale: $0.word("scale", default: .pairs))) },
    Entry { _ in .tieMarks(Bridges()) },

    Entry { _ in .network(Density()) },
    Entry { _ in .network(Transitivity()) },
    Entry { .network(MeanLocalClustering(belowTwo: $0.word("below-two", default: .zeros))) },
    Entry { _ in .network(MeanDistance()) },
    Entry { _ in .network(Diameter()) },
    Entry { _ in .network(ComponentCount()) },
    Entry { .network(LargestComponent(scale: $0.word("scale", default: .count))) },
    Entry { _ in .network(Connectedness()) },
    Entry { _ in .network(BicomponentCount()) },
    Entry { .network(LargestBicomponent(scale: $0.word("scale", default: .count))) },
    Entry { .network($0.word("of", default: CentralisedScore.degree).centralisation) },
    Entry { .network($0.modularity()) },
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

/// The divisions of which the modularity can be asked for by name.
private enum DividedNetwork: String, CaseIterable {
  case leiden
  case component
  case groups
}

extension MeasureSettings {
  fileprivate mutating func approximateBetweenness() -> ApproximateBetweenness {
    ApproximateBetweenness(
      error: number("error", in: 1e-6..<1, default: 0.01),
      failure: number("failure", in: 1e-12..<1, default: 0.1), seed: seed())
  }

  fileprivate mutating func leiden() -> Leiden {
    Leiden(
      resolution: resolution(), ties: communityTies(), starts: starts(), seed: seed())
  }

  /// The modularity of a division, which is made with the same resolution and ties.
  fileprivate mutating func modularity() -> any NetworkMeasure {
    let division = word("of", default: DividedNetwork.leiden)
    let attribute = text("by", default: "kind")
    let (resolution, ties) = (resolution(), communityTies())
    let (starts, seed) = (starts(), seed(isNeeded: division == .leiden))
    return switch division {
    case .leiden:
      Modularity(
        of: Leiden(resolution: resolution, ties: ties, starts: starts, seed: seed),
        resolution: resolution, ties: ties)
    case .component: Modularity(of: ConnectedComponents(), resolution: resolution, ties: ties)
    case .groups:
      Modularity(of: AttributeGroups(by: attribute), resolution: resolution, ties: ties)
    }
  }

  private mutating func resolution() -> Double { number("resolution", in: 0..<1000, default: 1) }

  /// Communities are a matter of strength, whatever holds for other measures.
  private mutating func communityTies() -> TieReading { word("ties", default: .strength) }

  private mutating func starts() -> Int { Int(wholeNumber("starts", in: 1...1000, default: 4)) }
}
