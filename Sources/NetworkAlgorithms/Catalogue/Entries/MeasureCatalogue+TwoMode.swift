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
  ]
}
