import NetworkCore

extension MeasureCatalogue {
  /// The measures of two-mode networks.
  static let twoMode: [Entry] = [
    Entry { .modes(TwoModeDegree(scale: $0.word("scale", default: .share))) },
    Entry { _ in .modes(TwoModeCloseness()) },
    Entry { .modes(TwoModeHarmonic(scale: $0.word("scale", default: .share))) },
    Entry { .modes(TwoModeBetweenness(scale: $0.word("scale", default: .share))) },
    Entry { _ in .modes(TwoModeEigenvector()) },
    Entry {
      .twoModeNetwork(
        TwoModeCentralisation(
          of: $0.word("of", default: .degree), mode: $0.word("mode", default: .actors)))
    },
    Entry { _ in .twoModeNetwork(TwoModeDensity()) },
    Entry { _ in .twoModeNetwork(RobinsAlexander()) },
    Entry { .twoModeNetwork(TwoModeClustering(mode: $0.word("mode", default: .actors))) },
    Entry { _ in .modes(TwoModeLocalClustering()) },
    Entry { .modes(LatapyClustering($0.word("variant", default: .dot))) },
    Entry { _ in .modes(TwoModeRedundancy()) },
    Entry { .twoModeNetwork(Nestedness(of: $0.word("of", default: .both))) },
    Entry { .modes(TwoModeCommunities(starts: $0.starts(), seed: $0.seed())) },
    Entry { .twoModeNetwork($0.barberModularity()) },
    Entry { .modes(TwoModeCorePeriphery(between: $0.word("between", default: .absent))) },
    Entry {
      .twoModeNetwork(
        TwoModeCoreFit(
          $0.word("part", default: .fit), between: $0.word("between", default: .absent)))
    },
    Entry {
      .twoModeNetwork(
        UzziSpiro($0.word("ratio", default: .quotient), mode: $0.word("mode", default: .actors)))
    },
  ]
}

/// The divisions of which the modularity can be asked for by name.
private enum TwoModeDivision: String, CaseIterable {
  case communities
  case component
}

extension MeasureSettings {
  fileprivate mutating func barberModularity() -> BarberModularity {
    let division = word("of", default: TwoModeDivision.communities)
    let (starts, seed) = (starts(), seed(isNeeded: division == .communities))
    return switch division {
    case .communities: BarberModularity(of: .communities(starts: starts, seed: seed))
    case .component: BarberModularity(of: .components)
    }
  }

  fileprivate mutating func starts() -> Int {
    Int(wholeNumber("starts", in: 1...1000, default: 10))
  }
}
