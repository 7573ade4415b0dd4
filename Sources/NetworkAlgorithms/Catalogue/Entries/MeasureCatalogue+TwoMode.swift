extension MeasureCatalogue {
  /// The measures of two-mode networks.
  static let twoMode: [Entry] = [
    Entry { .modes(TwoModeDegree(scale: $0.word("scale", default: .share))) },
    Entry { _ in .modes(TwoModeCloseness()) },
    Entry { .modes(TwoModeBetweenness(scale: $0.word("scale", default: .share))) },
    Entry { _ in .modes(TwoModeEigenvector()) },
  ]
}
