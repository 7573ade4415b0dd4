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
    Entry { .network(Robustness(by: $0.removal())) },
    Entry { .nodes(Loss(of: $0.word("of", default: .largestComponent))) },
    Entry { .network($0.smallWorld()) },
    Entry {
      .network(DegreeDispersion($0.word("index", default: .gini), ties: $0.ties()))
    },
  ]
}

/// The ways in which nodes leave, by name.
private enum RemovalName: String, CaseIterable {
  case degree
  case betweenness
  case random
}

extension MeasureSettings {
  fileprivate mutating func removal() -> NodeRemoval {
    let name = word("removal", default: RemovalName.degree)
    let time = word("scores", default: NodeRemoval.ScoreTime.recomputed)
    let draws = Int(wholeNumber("draws", in: 1...10_000, default: 10))
    let seed = seed(isNeeded: name == .random)
    return switch name {
    case .degree: .degree(time)
    case .betweenness: .betweenness(time)
    case .random: .random(draws: draws, seed: seed)
    }
  }

  fileprivate mutating func smallWorld() -> SmallWorld {
    SmallWorld(
      word("index", default: .sigma), of: word("of", default: .whole),
      draws: Int(wholeNumber("draws", in: 1...10_000, default: 20)), seed: seed())
  }

  fileprivate mutating func keyPlayers() -> KeyPlayers {
    let criterion = word("criterion", default: KeyPlayerCriterion.fragmentation)
    let size = Int(wholeNumber("size", in: 1...100, default: 3))
    let starts = Int(wholeNumber("starts", in: 1...1000, default: 4))
    return KeyPlayers(criterion, size: size, starts: starts, seed: seed(isNeeded: starts > 1))
  }
}
