import NetworkCore

extension MeasureCatalogue {
  /// The measures of which ties are more than chance.
  static let backbones: [Entry] = [
    Entry { _ in .ties(DisparityFilter()) },
    Entry { _ in .ties(NoiseCorrectedFilter()) },
    Entry { _ in .ties(HypergeometricTest()) },
    Entry { _ in .ties(StochasticDegreeTest()) },
    Entry { .ties($0.fixedDegrees()) },
    Entry { .tieMarks($0.backbone()) },
  ]
}

/// The tests by which a backbone can be asked for.
private enum TestedBy: String, CaseIterable {
  case disparity
  case noiseCorrected = "noise-corrected"
  case hypergeometric
  case sdsm
  case fdsm
}

extension MeasureSettings {
  fileprivate mutating func fixedDegrees(isNeeded: Bool = true) -> FixedDegreeTest {
    FixedDegreeTest(
      draws: Int(wholeNumber("draws", in: 1...1_000_000, default: 999)),
      tradesPerActor: Int(wholeNumber("trades-per-actor", in: 0...1000, default: 10)),
      seed: seed(isNeeded: isNeeded))
  }

  fileprivate mutating func backbone() -> BackboneTies {
    let chosen = word("by", default: TestedBy.disparity)
    let level = number("level", in: Double.leastNormalMagnitude..<1, default: 0.05)
    let correction = word("correction", default: TieCorrection.none)
    let drawn = fixedDegrees(isNeeded: chosen == .fdsm)
    let test: any TieTest =
      switch chosen {
      case .disparity: DisparityFilter()
      case .noiseCorrected: NoiseCorrectedFilter()
      case .hypergeometric: HypergeometricTest()
      case .sdsm: StochasticDegreeTest()
      case .fdsm: drawn
      }
    return BackboneTies(of: test, level: level, correction: correction)
  }
}
