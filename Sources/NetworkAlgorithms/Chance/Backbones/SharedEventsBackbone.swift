public import NetworkCore

/// The ties of actors who share more events than chance makes them, by a test of one's choice.
///
///     let backbone = try network.backbone(.stochasticDegrees(level: 0.05))
///     let drawn = try network.backbone(.fixedDegrees(draws: 9_999, seed: 7))
///
/// ## Conventions
///
/// As of ``HypergeometricBackbone``: all pairs of actors with an event are tests, a tie is kept if its
/// corrected p is at most the level, and pairs that share fewer events than by chance are not found.
public struct SharedEventsBackbone: BackboneRule {
  /// The largest corrected p of a tie of the backbone.
  public let level: Double
  /// How p values are corrected.
  public let correction: TieCorrection

  private let test: any SharingTest

  /// Creates the rule.
  ///
  /// - Precondition: `level` lies between 0 and 1.
  package init(by test: some SharingTest, level: Double, correction: TieCorrection) {
    precondition(level > 0 && level < 1, "a level is a share")
    self.test = test
    self.level = level
    self.correction = correction
  }

  /// What is found.
  public var description: MeasureDescription {
    let tested = test.description
    return MeasureDescription(
      name: "\(tested.name)-backbone", title: "Ties that are more than chance (\(tested.name))",
      definition: "The pairs whose p, corrected for all pairs, is at most the level. p: "
        + tested.definition,
      conventions: ["All pairs of actors with an event are tests."]
        + tested.conventions.filter { !$0.hasPrefix("Not corrected") && !$0.hasPrefix("Ties of") },
      parameters: [
        .init(name: "level", value: "\(level)"),
        .init(name: "correction", value: correction.rawValue),
      ] + tested.parameters,
      citation: tested.citation)
  }

  /// The ties between the actors of `network` that chance does not explain.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `NetworkError` if there are too many ties.
  public func backbone<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> Backbone<Actor> {
    try test.backbone(
      of: network, as: description, level: level, correction: correction, run: run)
  }
}

extension BackboneRule where Self == SharedEventsBackbone {
  /// The ties of actors who share more events than with all numbers of events and of actors kept on
  /// average; see ``StochasticDegreeTest``.
  public static func stochasticDegrees(
    level: Double = 0.05, correction: TieCorrection = .falseDiscovery
  ) -> SharedEventsBackbone {
    SharedEventsBackbone(by: StochasticDegreeTest(), level: level, correction: correction)
  }

  /// The ties of actors who share more events than with all numbers of events and of actors kept;
  /// see ``FixedDegreeTest``.
  public static func fixedDegrees(
    level: Double = 0.05, correction: TieCorrection = .falseDiscovery, draws: Int = 999,
    tradesPerActor: Int = 10, seed: Seed
  ) -> SharedEventsBackbone {
    SharedEventsBackbone(
      by: FixedDegreeTest(draws: draws, tradesPerActor: tradesPerActor, seed: seed), level: level,
      correction: correction)
  }
}
