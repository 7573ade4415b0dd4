import NetworkCore

extension MeasureCatalogue {
  /// The measures of two networks: their likeness, and what became of ties.
  static let comparisons: [Entry] = [
    Entry { .comparison(TiesKept(scale: $0.word("scale", default: .count), among: $0.among())) },
    Entry { .comparison(TiesLost(scale: $0.word("scale", default: .count), among: $0.among())) },
    Entry { .comparison(TiesNew(scale: $0.word("scale", default: .count), among: $0.among())) },
    Entry { .comparison(TieJaccard(among: $0.among())) },
    Entry {
      .comparison(
        TieHamming(
          scale: $0.word("scale", default: .count), among: $0.among(), ties: $0.ties()))
    },
    Entry { .comparison(EntrantsAttachment($0.word("index", default: .ratio))) },
    Entry {
      .comparison(
        DispersionChange(
          of: DegreeDispersion($0.word("index", default: .gini), ties: $0.ties())))
    },
    Entry { _ in .comparison(PortraitDivergence()) },
    Entry { _ in .comparison(HeatDistance()) },
    Entry { _ in .comparison(GraphletDistance()) },
    Entry { .comparison(DeltaCon(scale: $0.word("scale", default: .distance))) },
    Entry { _ in .comparison(DMeasure()) },
  ]
}

extension MeasureSettings {
  fileprivate mutating func among() -> ComparedTies { word("among", default: .everybody) }
}
