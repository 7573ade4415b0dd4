public import NetworkCore

extension Ensemble {
  /// Puts an ensemble, or a part of one, together from what was kept of it.
  ///
  /// - Throws: `EnsembleError.damaged` if the values are not those of the replicates, or no numbers,
  ///   or if the replicates are not among those that were planned.
  public init(
    restoring measure: MeasureDescription, null: MeasureDescription, seed: Seed,
    context: NetworkContext, nodeCount: Int, observed: NetworkValue.Outcome, plannedCount: Int,
    replicates: Range<Int>, values: [Double?]
  ) throws(EnsembleError) {
    guard replicates.lowerBound >= 0, replicates.upperBound <= plannedCount,
      values.count == replicates.count, values.allSatisfy({ $0?.isFinite != false }),
      observed.number?.isFinite != false
    else { throw .damaged }
    self.init(
      measure: measure, null: null, seed: seed, context: context, nodeCount: nodeCount,
      observed: observed, plannedCount: plannedCount, replicates: replicates, values: values)
  }

  /// The ensemble of which `parts` are the shards, in any order.
  ///
  ///     let whole = try Ensemble.merged([second, first])   // == one run of all replicates
  ///
  /// - Throws: `EnsembleError` if the parts are of different ensembles, or do not make a whole one.
  /// - Complexity: O(*R* + *s* log *s*) for *s* parts.
  public static func merged(_ parts: [Ensemble]) throws(EnsembleError) -> Ensemble {
    guard let first = parts.first else { throw .nothingToMerge }
    for part in parts {
      if let difference = first.difference(from: part) { throw .differs(in: difference) }
    }
    let filled = parts.filter { !$0.replicates.isEmpty }
      .sorted { $0.replicates.lowerBound < $1.replicates.lowerBound }
    var values: [Double?] = []
    var next = 0
    for part in filled {
      let (start, end) = (part.replicates.lowerBound, part.replicates.upperBound)
      guard start >= next else { throw .twice(start..<min(next, end)) }
      guard start == next else { throw .missing(next..<start) }
      values += part.values
      next = end
    }
    guard next >= first.plannedCount else { throw .missing(next..<first.plannedCount) }
    guard next == first.plannedCount else { throw .differs(in: .plannedCount) }
    return Ensemble(
      measure: first.measure, null: first.null, seed: first.seed, context: first.context,
      nodeCount: first.nodeCount, observed: first.observed, plannedCount: first.plannedCount,
      replicates: 0..<next, values: values)
  }

  /// What tells this ensemble from another one, beside the replicates that are in it.
  private func difference(from other: Ensemble) -> EnsembleError.Difference? {
    if measure != other.measure { return .measure }
    if null != other.null { return .null }
    if seed != other.seed { return .seed }
    if context != other.context || nodeCount != other.nodeCount { return .network }
    if observed != other.observed { return .observed }
    if plannedCount != other.plannedCount { return .plannedCount }
    return nil
  }
}

/// Why parts do not make an ensemble.
public enum EnsembleError: Error, Hashable, CustomStringConvertible {
  /// There are no parts.
  case nothingToMerge
  /// What was kept of a part cannot be one.
  case damaged
  /// Two parts are of different ensembles.
  case differs(in: Difference)
  /// Some replicates are in no part.
  case missing(Range<Int>)
  /// Some replicates are in two parts.
  case twice(Range<Int>)

  /// In what two ensembles differ.
  public enum Difference: String, Hashable, Sendable {
    /// What was measured.
    case measure
    /// What chance was.
    case null = "null model"
    /// The seed.
    case seed
    /// The network, or how it came about.
    case network
    /// The observed number.
    case observed = "observed number"
    /// How many replicates there are in all.
    case plannedCount = "number of replicates"
  }

  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .nothingToMerge: "There are no parts to merge."
    case .damaged: "The part is damaged: its values do not fit its replicates."
    case .differs(let difference):
      "The parts do not belong together: they differ in the \(difference.rawValue)."
    case .missing(let replicates):
      "Replicates \(replicates.lowerBound) to \(replicates.upperBound - 1) are in no part."
    case .twice(let replicates):
      "Replicates \(replicates.lowerBound) to \(replicates.upperBound - 1) are in two parts."
    }
  }
}
