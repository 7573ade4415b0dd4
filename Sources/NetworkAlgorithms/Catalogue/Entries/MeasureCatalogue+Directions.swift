extension MeasureCatalogue {
  /// The measures that heed directions.
  static let directions: [Entry] = [
    Entry { _ in .directedNetwork(DirectedDensity()) },
    Entry { .directedNetwork(Reciprocity(variant: $0.word("variant", default: .edgewise))) },
    Entry { .directedNetwork(DyadCensus(of: $0.word("type", default: .mutual))) },
    Entry { .directedNetwork(TriadCensus(of: $0.word("triad", default: .complete))) },
    Entry { _ in .directedNetwork(StrongComponentCount()) },
    Entry { _ in .directedNodes(StrongComponent()) },
    Entry { _ in .directedNetwork(KrackhardtHierarchy()) },
    Entry { _ in .directedNetwork(KrackhardtEfficiency()) },
    Entry { _ in .directedNetwork(LeastUpperBoundedness()) },
  ]
}
