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
    Entry { .directedNodes(InDegree(scale: $0.word("scale", default: .count))) },
    Entry { .directedNodes(OutDegree(scale: $0.word("scale", default: .count))) },
    Entry { _ in .directedNodes(InStrength()) },
    Entry { _ in .directedNodes(OutStrength()) },
    Entry {
      .directedNodes(
        DirectedCloseness(
          $0.word("direction", default: .out), over: $0.over(),
          variant: $0.word("variant", default: .wassermanFaust)))
    },
    Entry {
      .directedNodes(
        DirectedHarmonic(
          $0.word("direction", default: .out), over: $0.over(),
          scale: $0.word("scale", default: .sum)))
    },
    Entry {
      .directedNodes(
        DirectedBetweenness(over: $0.over(), scale: $0.word("scale", default: .pairs)))
    },
    Entry {
      .directedNodes(
        DirectedPageRank(
          damping: $0.number("damping", in: 0..<1, default: 0.85), ties: $0.ties()))
    },
    Entry { .directedNodes($0.alphaCentrality()) },
    Entry { .directedNodes(Hubs(ties: $0.ties())) },
    Entry { .directedNodes(Authorities(ties: $0.ties())) },
  ]
}

extension MeasureSettings {
  fileprivate mutating func alphaCentrality() -> AlphaCentrality {
    AlphaCentrality(
      alpha: number("alpha", in: 0..<1e6, default: 0.5), unit: word("unit", default: .share),
      status: textOrNone("status"), ties: ties())
  }
}
