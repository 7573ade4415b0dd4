import NetworkCore

extension MeasureCatalogue {
  /// The measures of two networks: their likeness, and what became of ties.
  static let comparisons: [Entry] = [
    Entry { .comparison($0.turnover(.kept)) },
    Entry { .comparison($0.turnover(.lost)) },
    Entry { .comparison($0.turnover(.new)) },
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
  fileprivate mutating func turnover(_ fate: TieTurnover.Fate) -> TieTurnover {
    TieTurnover(fate, scale: word("scale", default: .count), among: among())
  }

  fileprivate mutating func among() -> ComparedTies { word("among", default: .everybody) }
}
