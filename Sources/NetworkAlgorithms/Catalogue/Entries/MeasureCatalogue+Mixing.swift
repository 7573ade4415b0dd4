import NetworkCore

extension MeasureCatalogue {
  /// The measures of who is tied to whom by degree and by kind.
  static let mixing: [Entry] = [
    Entry {
      .network(DegreeAssortativity(of: $0.word("of", default: .degree), ties: $0.ties()))
    },
    Entry { .network(AttributeAssortativity(by: $0.text("by", default: "kind"), ties: $0.ties())) },
    Entry {
      .network(NumericAssortativity(by: $0.text("by", default: "size"), ties: $0.ties()))
    },
    Entry {
      .network(
        EIIndex(by: $0.kinds(), group: $0.name("group", unless: "all"), ties: $0.ties()))
    },
    Entry { .network(RescaledEIIndex(by: $0.text("by", default: "kind"))) },
    Entry { .nodes(NodeEIIndex(by: $0.kinds(), ties: $0.ties())) },
    Entry { .network(OddsRatio(by: $0.kinds())) },
    Entry { .network(YulesQ(by: $0.kinds())) },
    Entry { .network(Blau(by: $0.kinds())) },
    Entry {
      .network(
        IQV(by: $0.kinds(), kinds: Int($0.wholeNumber("kinds", in: 0...1_000_000, default: 0))))
    },
    Entry {
      .nodes(
        PartnerDiversity(by: $0.kinds(), index: $0.word("index", default: .blau), ties: $0.ties()))
    },
    Entry {
      .network(
        MoransI(
          by: $0.text("by", default: "size"),
          value: $0.word("value", default: .coefficient),
          weights: $0.word("weights", default: .plain), ties: $0.ties()))
    },
    Entry {
      .network(
        GearysC(
          by: $0.text("by", default: "size"),
          value: $0.word("value", default: .coefficient),
          weights: $0.word("weights", default: .plain), ties: $0.ties()))
    },
    Entry { .network($0.richClub()) },
    Entry { _ in .network(HierarchySlope()) },
    Entry { _ in .network(HomophilySlope()) },
    Entry {
      .network(
        TripleHelix(
          $0.text("first", default: "kind"), $0.text("second", default: "country"),
          $0.text("third", default: "size")))
    },
  ]
}

extension MeasureSettings {
  /// The attribute that holds the kinds.
  mutating func kinds() -> String { text("by", default: "kind") }

  /// A name, or `nil` where the setting is the word that stands for none.
  mutating func name(_ parameter: String, unless word: String) -> String? {
    let name = text(parameter, default: word)
    return name == word ? nil : name
  }

  fileprivate mutating func richClub() -> RichClub {
    let threshold = Int(wholeNumber("k", in: 0...UInt64(Int32.max), default: 3))
    let scale = word("scale", default: RichClub.Scale.ratio)
    let draws = Int(wholeNumber("draws", in: 1...1_000_000, default: 20))
    return RichClub(
      above: threshold, scale: scale, draws: draws, seed: seed(isNeeded: scale == .ratio))
  }
}
