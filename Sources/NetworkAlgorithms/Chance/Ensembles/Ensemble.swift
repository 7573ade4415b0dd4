public import NetworkCore

/// A number of a network, beside the same number of networks that chance made.
///
///     let chance = try network.ensemble(
///       of: .projected(.transitivity, by: .count), under: .curveball(), replicates: 999, seed: 7)
///     chance.test?.zScore      // how far from chance
///     chance.test?.twoSidedP   // how rarely chance comes as far
///
/// ## Conventions
///
/// - Replicate *k* depends on the seed and *k* alone. Any number of machines may make some of them
///   each; ``merged(_:)`` makes of the parts what one run would have made, bit for bit.
/// - A replicate that differs from the observed value by less than 10⁻¹⁰ of it, or of 1, equals it:
///   sums of fractions that are equal on paper may differ in their last bits. What chance cannot
///   change is therefore ``isFixed``, and has no z.
/// - A replicate in which the number is undefined counts against the finding on either side; see
///   `ChanceTest`.
public struct Ensemble: Hashable, Sendable {
  /// What was measured.
  public let measure: MeasureDescription

  /// What chance was, its parameters and strata included.
  public let null: MeasureDescription

  /// The number from which all chance followed.
  public let seed: Seed

  /// How the network came about.
  public let context: NetworkContext

  /// How many nodes the network has; of a two-mode network, how many actors.
  public let nodeCount: Int

  /// What was observed, or why there is no number.
  public let observed: NetworkValue.Outcome

  /// How many replicates the whole ensemble has.
  public let plannedCount: Int

  /// Which replicates are in this part; all of them unless it is a shard.
  public let replicates: Range<Int>

  /// The numbers of these replicates, in order; `nil` where there is none.
  public let values: [Double?]

  /// Puts an ensemble together; what was kept in a file comes through
  /// ``init(restoring:null:seed:context:nodeCount:observed:plannedCount:replicates:values:)``.
  ///
  /// - Precondition: There is one value for each of `replicates`, and none is not finite.
  package init(
    measure: MeasureDescription, null: MeasureDescription, seed: Seed, context: NetworkContext,
    nodeCount: Int, observed: NetworkValue.Outcome, plannedCount: Int, replicates: Range<Int>,
    values: [Double?]
  ) {
    precondition(values.count == replicates.count, "each replicate has a value")
    precondition(values.allSatisfy { $0?.isFinite != false }, "values are finite")
    self.measure = measure
    self.null = null
    self.seed = seed
    self.context = context
    self.nodeCount = nodeCount
    self.observed = observed
    self.plannedCount = plannedCount
    self.replicates = replicates
    self.values = values
  }

  /// Whether all planned replicates are in it.
  public var isWhole: Bool { replicates == 0..<plannedCount }

  /// The observed number beside those of the replicates in this part; `nil` where there is none.
  ///
  /// - Complexity: O(*R* log *R*).
  public var test: ChanceTest? {
    guard case .defined(let number) = observed else { return nil }
    let drawn = values.compactMap { $0 }
    return ChanceTest(
      observed: number, drawn: drawn, undefinedCount: values.count - drawn.count,
      tolerance: Ensemble.tolerance)
  }

  /// Why there is no test; `nil` where there is one.
  public var undefinedReason: UndefinedReason? {
    guard case .undefined(let reason) = observed else { return nil }
    return reason
  }

  /// Whether chance makes the observed number and no other: what is measured is fixed by what the
  /// null keeps, and no finding.
  public var isFixed: Bool { test?.isFixed == true }

  /// By how much equal numbers may differ.
  static let tolerance = 1e-10
}
