public import NetworkCore

/// How far two divisions of a network agree: what was found and what is known, or two searches.
///
/// ## Definition
///
/// The index that `index` names of the two divisions; see ``PartitionAgreement`` for each.
///
/// ## Conventions
///
/// - All nodes count, isolates among them. The numbers of the groups play no part, and neither does
///   which of the divisions is named first.
/// - Only the adjusted Rand index is corrected for chance. Mutual information is above 0 also for
///   divisions that have nothing to do with each other, the more so the more groups there are.
/// - A network without nodes has none.
///
/// ## Example
///
///     let leiden = Leiden(resolution: 1, seed: 42)
///     try network.value(.agreement(of: leiden, with: .groups(by: "kind"))).value
///
/// - Complexity: O(*n* log *n*), and the finding of the divisions.
///
/// ## Reference
///
/// > L. Hubert, P. Arabie. "Comparing partitions." *Journal of Classification* 2, 1985, 193–218.
/// > doi:10.1007/BF01908075
public struct Agreement<First: CommunityDetection, Second: CommunityDetection>: NetworkMeasure {
  /// How the one division is found.
  public var first: First

  /// How the other division is found.
  public var second: Second

  /// How agreement is expressed.
  public var index: PartitionAgreement

  /// Creates the measure.
  public init(of first: First, with second: Second, index: PartitionAgreement = .adjustedRand) {
    self.first = first
    self.second = second
    self.index = index
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "agreement", title: "Agreement of two divisions",
      definition: index.definition,
      conventions: [
        "One division: \(first.description.definition)",
        "The other: \(second.description.definition)",
        index.convention,
      ],
      parameters: parameters, citation: index.citation)
  }

  /// The settings of both divisions side by side, or in brackets where they differ in one.
  private var parameters: [MeasureDescription.Parameter] {
    let (one, other) = (first.description, second.description)
    let more = other.parameters.filter { !one.parameters.contains($0) }
    let differ = more.contains { setting in one.parameters.contains { $0.name == setting.name } }
    return [
      .init(name: "of", value: differ ? one.call : one.name),
      .init(name: "with", value: differ ? other.call : other.name),
      .init(name: "index", value: index.rawValue),
    ] + (differ ? [] : one.parameters + more)
  }

  /// The agreement of the divisions of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let outcome = try communitiesOutcome(of: first, in: network, run: run) { found in
      try communitiesOutcome(of: second, in: network, run: run) { other in
        found.agreement(with: other, by: index).map { .defined($0) } ?? .undefined(.noNodes)
      }
    }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure {
  /// How far two divisions of a network agree.
  public static func agreement<First, Second>(
    of first: First, with second: Second, index: PartitionAgreement = .adjustedRand
  ) -> Self where Self == Agreement<First, Second> {
    Agreement(of: first, with: second, index: index)
  }
}
