extension MeasureCatalogue {
  /// The measures of how well nodes and networks hold together.
  static let cohesion: [Entry] = [
    Entry { _ in .network(Density()) },
    Entry { _ in .network(Transitivity()) },
    Entry { .network(MeanLocalClustering(belowTwo: $0.word("below-two", default: .zeros))) },
    Entry { _ in .nodes(LocalClustering()) },
    Entry { .nodes(WeightedClustering($0.word("variant", default: .barrat))) },
    Entry { .network(WeightedTransitivity($0.word("mean", default: .arithmetic))) },
    Entry { _ in .network(MeanDistance()) },
    Entry { _ in .network(Diameter()) },
    Entry { _ in .network(ComponentCount()) },
    Entry { _ in .partition(ConnectedComponents()) },
    Entry { .network(LargestComponent(scale: $0.word("scale", default: .count))) },
    Entry { _ in .network(Connectedness()) },
    Entry { _ in .network(BicomponentCount()) },
    Entry { .network(LargestBicomponent(scale: $0.word("scale", default: .count))) },
    Entry { _ in .marks(ArticulationNodes()) },
    Entry { _ in .tieMarks(Bridges()) },
    Entry { _ in .nodes(CutOff()) },
    Entry { _ in .nodes(SeparatedPairs()) },
    Entry { _ in .network(MeanDegree()) },
    Entry { _ in .network(ActiveShare()) },
    Entry { _ in .network(Degeneracy()) },
    Entry { _ in .ties(Trussness()) },
    Entry { .network(CliqueCount(smallest: $0.smallest(), limit: $0.limit())) },
    Entry { _ in .network(LargestClique()) },
    Entry { .nodes(CliqueMemberships(smallest: $0.smallest(), limit: $0.limit())) },
    Entry {
      .network(
        DistanceCliqueCount(
          distance: $0.distance(), smallest: $0.smallest(), limit: $0.limit()))
    },
    Entry {
      .network(
        ClanCount(distance: $0.distance(), smallest: $0.smallest(), limit: $0.limit()))
    },
    Entry {
      .network(
        PlexCount(
          k: Int($0.wholeNumber("k", in: 1...100, default: 2)), smallest: $0.smallest(),
          limit: $0.limit()))
    },
    Entry { _ in .nodes(LambdaLevel()) },
    Entry {
      .partition(
        LambdaSets(
          connectivity: Int($0.wholeNumber("connectivity", in: 1...1_000_000, default: 2))))
    },
    Entry { _ in .network(EdgeConnectivity()) },
    Entry { _ in .network(NodeConnectivity()) },
    Entry { _ in .nodes(KComponents()) },
  ]
}

extension MeasureSettings {
  /// The size of the smallest group that counts.
  fileprivate mutating func smallest() -> Int {
    Int(wholeNumber("smallest", in: 2...1_000_000, default: 3))
  }

  /// How many groups are counted at most.
  fileprivate mutating func limit() -> Int {
    Int(wholeNumber("limit", in: 1...1_000_000_000, default: 1_000_000))
  }

  /// How far apart two members of a group may be.
  fileprivate mutating func distance() -> Int {
    Int(wholeNumber("distance", in: 1...1000, default: 2))
  }
}
