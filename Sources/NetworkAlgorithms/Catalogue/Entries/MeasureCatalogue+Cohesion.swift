extension MeasureCatalogue {
  /// The measures of how well nodes and networks hold together.
  static let cohesion: [Entry] = [
    Entry { _ in .network(Density()) },
    Entry { _ in .network(Transitivity()) },
    Entry { .network(MeanLocalClustering(belowTwo: $0.word("below-two", default: .zeros))) },
    Entry { _ in .nodes(LocalClustering()) },
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
  ]
}
