public import NetworkCore

/// The ties of a network that chance does not explain, by a test of one's choice.
///
/// ## Definition
///
/// The ties whose p, corrected for the number of tests, is at most the level.
///
/// ## Conventions
///
/// - Which pairs are tests is the test's: the ties for ``DisparityFilter`` and
///   ``NoiseCorrectedFilter``, all pairs of actors with an event for ``HypergeometricTest``,
///   ``StochasticDegreeTest`` and ``FixedDegreeTest``.
/// - A tie without a p is not marked; where no tie has one, for want of a two-mode table, there is no
///   answer.
///
/// ## Example
///
///     let network = try Network(ties: [Tie("hub", "a", strength: 8), Tie("hub", "b"), Tie("hub", "c")])
///     try network.marks(.backbone(of: .disparity, level: 0.05)).marked.count   // 1
///
/// - Complexity: That of the test, and O(*m* log *m*) for *m* ties.
///
/// ## Reference
///
/// > Z. P. Neal. "Backbone: an R package to extract network backbones." *PLoS ONE* 17(5), 2022,
/// > e0269137. doi:10.1371/journal.pone.0269137
public struct BackboneTies: TieMarking {
  /// What is tested.
  public var test: any TieTest
  /// The largest corrected p of a tie that is kept.
  public var level: Double
  /// How p values are corrected for the number of tests.
  public var correction: TieCorrection

  /// Creates the measure.
  ///
  /// - Precondition: `level` lies between 0 and 1.
  public init(of test: any TieTest, level: Double = 0.05, correction: TieCorrection = .none) {
    precondition(level > 0 && level < 1, "a level is a share")
    self.test = test
    self.level = level
    self.correction = correction
  }

  /// What is marked.
  public var description: MeasureDescription {
    let tested = test.description
    return MeasureDescription(
      name: "backbone", title: "Backbone",
      definition:
        "The ties that chance does not explain: those whose p, corrected for the number of "
        + "tests, is at most the level.",
      conventions: ["p: \(tested.definition)", "A tie without a p is not in the backbone."],
      parameters: [
        .init(name: "by", value: tested.name), .init(name: "level", value: "\(level)"),
        .init(name: "correction", value: correction.rawValue),
      ] + tested.parameters,
      citation: tested.citation)
  }

  /// The backbone of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled; `MeasureError.undefined` if there are ties, and
  ///   none of them has a p.
  public func marks<Node>(in network: Network<Node>, run: RunControl) throws -> TieMarks<Node> {
    let scores = try test.scores(in: network, run: run)
    let known = scores.values.indices.filter { !scores.values[$0].isNaN }
    if known.isEmpty, let reason = scores.undefinedReason {
      throw MeasureError.undefined(measure: description.call, reason: reason)
    }
    let tests = try test.testCount(in: network, run: run)
    let adjusted = correction.adjusted(known.map { scores.values[$0] }, tests: tests)
    let kept = zip(known, adjusted).filter { $0.1 <= level }.map { scores.edges[$0.0] }
    // The marks say of how many ties they are.
    _ = try network.tieCount(run: run)
    return TieMarks(
      kept.map { edge in
        Tie(
          network.nodes[Int(edge.first)], network.nodes[Int(edge.second)],
          strength: edge.strength)
      }, of: self, in: network)
  }
}

extension TieMarking where Self == BackboneTies {
  /// The ties that chance does not explain.
  public static func backbone(
    of test: some TieTest, level: Double = 0.05, correction: TieCorrection = .none
  ) -> BackboneTies {
    BackboneTies(of: test, level: level, correction: correction)
  }
}
