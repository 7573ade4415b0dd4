import NetworkCore

extension MeasureCatalogue {
  /// The measures of a core and its periphery.
  static let corePeriphery: [Entry] = [
    Entry { settings in
      .marks(
        CorePeriphery(
          block: settings.word("block", default: .missing), ties: settings.ties(),
          starts: settings.coreStarts(), seed: settings.seed()))
    },
    Entry { .nodes(CoreScore(ties: $0.ties())) },
    Entry { settings in
      .nodes(
        RombachScore(
          alpha: settings.alpha(), beta: settings.beta(), ties: settings.ties(),
          starts: settings.coreStarts(), seed: settings.seed()))
    },
    Entry { settings in
      .nodes(
        AggregateCoreScore(
          grid: Int(settings.wholeNumber("grid", in: 1...100, default: 10)),
          ties: settings.ties(), starts: settings.coreStarts(default: 0),
          seed: settings.seed()))
    },
    Entry { settings in
      let name = settings.word("model", default: CoreModelName.discrete)
      let seed = settings.seed(isNeeded: name != .continuous)
      return .network(CorePeripheryFit(of: settings.coreModel(name, seed: seed)))
    },
    Entry { settings in
      let name = settings.word("model", default: CoreModelName.discrete)
      let seed = settings.seed()
      return .network(
        CorePeripheryTest(
          of: settings.coreModel(name, seed: seed),
          null: settings.word("null", default: .degreePreserving),
          draws: Int(settings.wholeNumber("draws", in: 1...1_000_000, default: 99)), seed: seed))
    },
  ]
}

/// The models of a core, as the command spells them.
private enum CoreModelName: String, CaseIterable {
  case discrete
  case continuous
  case rombach
}

extension MeasureSettings {
  /// The model called `name`; settings that it has no use for play no part.
  fileprivate mutating func coreModel(_ name: CoreModelName, seed: Seed) -> CoreModel {
    let block = word("block", default: CoreBlock.missing)
    let (alpha, beta, ties, starts) = (alpha(), beta(), ties(), coreStarts())
    return switch name {
    case .discrete:
      .discrete(CorePeriphery(block: block, ties: ties, starts: starts, seed: seed))
    case .continuous: .continuous(CoreScore(ties: ties))
    case .rombach:
      .rombach(RombachScore(alpha: alpha, beta: beta, ties: ties, starts: starts, seed: seed))
    }
  }

  fileprivate mutating func alpha() -> Double { number("alpha", in: 0..<1, default: 0.5) }

  fileprivate mutating func beta() -> Double { number("beta", in: 0..<1, default: 0.8) }

  fileprivate mutating func coreStarts(default defaultValue: UInt64 = 10) -> Int {
    Int(wholeNumber("starts", in: 0...1000, default: defaultValue))
  }
}
