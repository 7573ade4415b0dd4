import NetworkCore

extension MeasureCatalogue {
  /// The ten measures of nodes that most people ask for, in the order in which they are listed.
  static let mostAsked: [Entry] = [
    Entry { .nodes(Degree(scale: $0.word("scale", default: .count))) },
    Entry { _ in .nodes(Strength()) },
    Entry {
      .nodes(Closeness(over: $0.over(), variant: $0.word("variant", default: .wassermanFaust)))
    },
    Entry { .nodes(Harmonic(over: $0.over(), scale: $0.word("scale", default: .sum))) },
    Entry { .nodes($0.betweenness()) },
    Entry { .nodes(Eigenvector(ties: $0.ties())) },
    Entry {
      .nodes(PageRank(damping: $0.number("damping", in: 0..<1, default: 0.85), ties: $0.ties()))
    },
    Entry { _ in .nodes(Coreness()) },
    Entry { .nodes(Constraint(ties: $0.ties(), model: $0.word("model", default: .whole))) },
    Entry { .nodes(EffectiveSize(ties: $0.ties(), model: $0.word("model", default: .whole))) },
  ]
}

extension MeasureSettings {
  fileprivate mutating func betweenness() -> Betweenness {
    Betweenness(
      over: over(), scale: word("scale", default: .pairs), ends: word("ends", default: .leftOut),
      cutOff: numberOrNone("cut-off", in: 0..<(.infinity)))
  }
}
