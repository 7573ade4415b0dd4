public import NetworkCore

/// The ties of actors who share more events than if each had drawn its events by chance.
///
/// ## Definition
///
/// Of *N* events, an actor *i* takes part in n(i). Were these drawn blindly, each set of n(i) events
/// as likely as any other, then two actors would share *X* events, where *X* is hypergeometric:
///
///     P(X = k) = C(n(i), k) C(N − n(i), n(j) − k) / C(N, n(j))
///     p(i,j)   = P(X ≥ x)      for the x events that i and j share
///
/// A tie belongs to the backbone if its p, corrected for all tests, is at most the level.
///
/// ## Conventions
///
/// - One-sided: pairs that share fewer events than by chance are not found.
/// - All pairs of actors with an event are tests, also those that share nothing, whose p is 1.
/// - Events without an actor do not count in *N*; those with one do.
/// - Every event is as easily drawn as any other, whatever its size: where a few events are very
///   large, those in them share more than this null expects.
/// - Without two actors, or without an event, there is no test and no tie.
/// - How strong a tie is by another rule of projection plays no part.
///
/// ## Example
///
///     let network = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("a", 2), ("b", 2), ("c", 3)])
///     try network.backbone(.hypergeometric(level: 0.5)).ties.count   // 0: p is 1/3, times 3 tests
///
/// - Complexity: O(*m* log *m* + *N* + Σ n(i,j)) for *m* ties, where n(i,j) is the smaller number of
///   events of each two that are tied, on top of the projection.
///
/// ## Reference
///
/// > M. Tumminello, S. Miccichè, F. Lillo, J. Piilo, R. N. Mantegna. "Statistically validated
/// > networks in bipartite complex systems." *PLoS ONE* 6(3), 2011, e17994.
/// > doi:10.1371/journal.pone.0017994
public struct HypergeometricBackbone: BackboneRule {
  /// How p values are corrected for the number of tests.
  public typealias Correction = TieCorrection

  /// The largest corrected p of a tie of the backbone.
  public var level: Double
  /// How p values are corrected.
  public var correction: Correction

  /// Creates the rule.
  ///
  /// - Precondition: `level` lies between 0 and 1.
  public init(level: Double = 0.05, correction: Correction = .falseDiscovery) {
    precondition(level > 0 && level < 1, "a level is a share")
    self.level = level
    self.correction = correction
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "hypergeometric-backbone", title: "Ties that are more than chance",
      definition:
        "The pairs that share more events than if each had drawn as many events blindly "
        + "(hypergeometric, one-sided), after correction for all pairs.",
      conventions: [
        "All pairs of actors with an event are tests.",
        "Every event is as easily drawn as any other, whatever its size.",
      ],
      parameters: [
        .init(name: "level", value: "\(level)"),
        .init(name: "correction", value: correction.rawValue),
      ],
      citation: "Tumminello et al. 2011, doi:10.1371/journal.pone.0017994")
  }

  /// The ties between the actors of `network` that chance does not explain.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `NetworkError` if there are too many ties.
  public func backbone<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> Backbone<Actor> {
    try HypergeometricTest().backbone(
      of: network, as: description, level: level, correction: correction, run: run)
  }
}

extension BackboneRule where Self == HypergeometricBackbone {
  /// The ties of actors who share more events than if each had drawn its events by chance.
  public static func hypergeometric(
    level: Double = 0.05, correction: HypergeometricBackbone.Correction = .falseDiscovery
  ) -> HypergeometricBackbone {
    HypergeometricBackbone(level: level, correction: correction)
  }
}
