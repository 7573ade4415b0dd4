import NetworkCore

extension MeasureCatalogue {
  /// The measures of what is left when nodes leave, and of who matters most for that.
  static let robustness: [Entry] = [
    Entry { _ in .network(GlobalEfficiency()) },
    Entry { _ in .nodes(LocalEfficiency()) },
    Entry { .network(MeanLocalEfficiency(belowTwo: $0.word("below-two", default: .zeros))) },
    Entry { .network(Radius(of: $0.word("of", default: .whole))) },
    Entry { _ in .network(Fragmentation()) },
    Entry { _ in .network(DistanceFragmentation()) },
    Entry { .marks($0.keyPlayers()) },
    Entry { .network(KeyPlayerValue(of: $0.keyPlayers())) },
  ]
}

extension MeasureSettings {
  fileprivate mutating func keyPlayers() -> KeyPlayers {
    let criterion = word("criterion", default: KeyPlayerCriterion.fragmentation)
    let size = Int(wholeNumber("size", in: 1...100, default: 3))
    let starts = Int(wholeNumber("starts", in: 1...1000, default: 4))
    return KeyPlayers(criterion, size: size, starts: starts, seed: seed(isNeeded: starts > 1))
  }
}
