public import NetworkCore

/// The groups of nodes that are tied to the same groups.
///
/// ## Definition
///
/// The coarsest division within the kinds of nodes in which any two nodes of one group
///
///     regular    are tied to the same groups
///     exact      have the same number of ties to every group
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - `by` names the attribute whose values are the kinds; nodes without a value are one kind. With
///   `nil` all nodes are of one kind.
/// - Without kinds all nodes that have ties are regularly equivalent, since each is tied to one of
///   them; `regular` says something only where kinds differ.
/// - Equivalence is exact here: the groups do not depend on how many are wanted, nor on the order of
///   the network. REGE scores how near two nodes come to it instead.
///
/// ## Example
///
///     try network.communities(.regularEquivalence(variant: .exact)).groups
///
/// - Complexity: O(*m* log² *n*) for `exact`; O(*n* *m*) in the worst case for `regular`.
///
/// ## Reference
///
/// > D. R. White, K. P. Reitz. "Graph and semigroup homomorphisms on networks of relations." *Social
/// > Networks* 5(2), 1983, 193–234. doi:10.1016/0378-8733(83)90025-4
/// > M. G. Everett, S. P. Borgatti. "Regular equivalence: general theory." *Journal of Mathematical
/// > Sociology* 19(1), 1994, 29–52. doi:10.1080/0022250X.1994.9990134
public struct RegularEquivalence: CommunityDetection, Hashable {
  /// What the members of a group have in common.
  public var variant: Variant

  /// The attribute whose values are the kinds, or `nil` if all nodes are of one kind.
  public var attribute: String?

  /// What the members of a group have in common.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    /// To which groups they are tied.
    case regular
    /// How many ties they have to each group.
    case exact
  }

  /// Creates the division.
  public init(variant: Variant, by attribute: String? = nil) {
    self.variant = variant
    self.attribute = attribute
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "regular-equivalence", title: "Regular equivalence",
      definition: "The coarsest division within the kinds of nodes in which the members of a group "
        + "are tied to the same groups, or have as many ties to each.",
      conventions: [
        "Nodes without a value are one kind.",
        "Without kinds all nodes with ties are regularly equivalent.",
      ],
      parameters: [
        .init(name: "variant", value: variant.rawValue),
        .init(name: "by", value: attribute ?? Self.noKinds),
      ],
      citation: "White & Reitz 1983, doi:10.1016/0378-8733(83)90025-4")
  }

  /// How a command says that all nodes are of one kind.
  static let noKinds = "none"

  /// The groups of `network`.
  ///
  /// - Throws: `CancellationError`, `MeasureError.noSuchAttribute`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    try run.check()
    var kinds = [Int32](repeating: 0, count: network.nodes.count)
    if let attribute {
      let codes = try network.kindCodes(by: attribute)
      kinds = codes.codes.map { $0 < 0 ? Int32(truncatingIfNeeded: codes.count) : $0 }
    }
    // There may be as many kinds as nodes, and one for those without a value.
    let start = CompactLabels(numbered(kinds))
    let refinement = try ClassRefinement(
      network.graph(run: run), from: start, counting: variant == .exact, run: run)
    run.advance(by: 1)
    return Partition(labels: refinement.classes, of: self, in: network)
  }

  /// The same classes by the place of their first member.
  private func numbered(_ kinds: [Int32]) -> [Int32] {
    var firsts = [Int32](repeating: -1, count: kinds.count + 1)
    return kinds.enumerated().map { place, kind in
      if firsts[Int(kind)] < 0 { firsts[Int(kind)] = Int32(truncatingIfNeeded: place) }
      return firsts[Int(kind)]
    }
  }
}

extension CommunityDetection where Self == RegularEquivalence {
  /// The groups of nodes that are tied to the same groups.
  public static func regularEquivalence(
    variant: RegularEquivalence.Variant, by attribute: String? = nil
  ) -> RegularEquivalence {
    RegularEquivalence(variant: variant, by: attribute)
  }
}
