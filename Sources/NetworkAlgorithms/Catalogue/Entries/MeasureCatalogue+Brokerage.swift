import NetworkCore

extension MeasureCatalogue {
  /// The other measures of who stands between whom.
  static let brokerage: [Entry] = [
    Entry {
      .nodes(BurtEfficiency(ties: $0.ties(), model: $0.word("model", default: .whole)))
    },
    Entry {
      .nodes(BurtHierarchy(ties: $0.ties(), model: $0.word("model", default: .whole)))
    },
    Entry {
      .directedNodes(
        Brokerage(
          by: $0.text("by", default: "kind"), role: $0.word("role", default: .total),
          value: $0.word("value", default: .count)))
    },
    Entry { .nodes(Gatekeeper(by: $0.kinds(), count: $0.word("count", default: .pairs))) },
    Entry {
      .nodes(
        KindBetweenness(
          by: $0.kinds(), from: $0.name("from", unless: "any"), to: $0.name("to", unless: "any"),
          over: $0.over()))
    },
  ]
}
