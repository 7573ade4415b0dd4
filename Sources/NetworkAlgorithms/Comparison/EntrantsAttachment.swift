public import NetworkCore

/// Whether those who enter a network tie themselves to those who have many ties there already.
///
/// ## Definition
///
/// Entrants are in the later network alone, incumbents in both; k(i) is the number of ties that the
/// incumbent *i* has in the earlier network, and t(i) the number of entrants it is tied to in the later.
///
///     ratio = (Σ t(i) k(i) / Σ t(i)) / (Σ k(i) / N)     N incumbents
///
/// The exponent is the α under which the incumbents that entrants chose are most likely, where each tie
/// chooses by the probability
///
///     P(i) = k(i)^α / Σ k(j)^α
///
/// ## Conventions
///
/// - Ties have no direction and count as present or absent. Nodes are matched by name.
/// - Ties of an incumbent to nodes that have left count in k(i); ties among entrants count nowhere.
/// - The ratio is 1 where entrants choose without regard, above 1 where they choose those with many
///   ties. By choice in proportion to ties it is Σ k² N / (Σ k)², not one number for all networks.
/// - The exponent is 0 where entrants choose without regard, and 1 by preferential attachment in
///   proportion. Incumbents without ties in the earlier network are left out, with the ties to them.
/// - Each tie is a choice of its own, also where one entrant has several.
/// - The exponent is undefined where all incumbents have as many ties, or where all entrants chose
///   those with the most, or those with the fewest: it would be infinite.
/// - Entrants of one activity are tied to all its incumbents: in networks projected from activities
///   ties are no choices apart.
///
/// ## Example
///
///     try network2018.value(.entrantsAttachment(), with: network2019).value   // 1.8
///
/// - Complexity: O(*n* + *m*).
///
/// ## References
///
/// > M. E. J. Newman. "Clustering and preferential attachment in growing networks." *Physical Review
/// > E* 64, 2001, 025102. doi:10.1103/PhysRevE.64.025102
///
/// > J. Overgoor, A. R. Benson, J. Ugander. "Choosing to grow a graph: modeling network formation as
/// > discrete choice." *Proceedings of WWW 2019*, 1409–1420. doi:10.1145/3308558.3313662
public struct EntrantsAttachment: NetworkComparison, Hashable {
  /// What is told of the choices of entrants.
  public enum Index: String, Hashable, Sendable, CaseIterable {
    /// The mean number of ties of those they chose, over that of all incumbents.
    case ratio
    /// The power of the number of ties by which they most likely chose.
    case exponent
  }

  /// Which of the two is measured.
  public var index: Index

  /// Creates the measure.
  public init(_ index: Index = .ratio) {
    self.index = index
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "entrants-attachment", title: "Attachment of entrants",
      definition: index == .ratio
        ? "The mean number of earlier ties of those that entrants are tied to, over that of all "
          + "incumbents."
        : "The most likely α, if entrants tie themselves to incumbents in proportion to the power α "
          + "of the number of their earlier ties.",
      conventions: [
        "Entrants are in the later network alone, incumbents in both.",
        "Each tie of an entrant is a choice of its own.",
        index == .ratio
          ? "1 where entrants choose without regard."
          : "Incumbents without earlier ties are left out; 0 where entrants choose without regard.",
      ],
      parameters: [.init(name: "index", value: index.rawValue)],
      citation: index == .ratio
        ? "Newman 2001, doi:10.1103/PhysRevE.64.025102"
        : "Overgoor, Benson & Ugander 2019, doi:10.1145/3308558.3313662")
  }

  /// How the entrants of `second` chose among those who are in `first`, too.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let choices = try EntrantChoices(earlier: first, later: second, run: run)
    let outcome = index == .ratio ? choices.ratio : try choices.exponent(run: run)
    run.advance(by: 1)
    return NetworkValue(outcome, of: self, in: first)
  }
}

extension NetworkComparison where Self == EntrantsAttachment {
  /// Whether those who enter a network tie themselves to those who have many ties there already.
  public static func entrantsAttachment(
    _ index: EntrantsAttachment.Index = .ratio
  ) -> EntrantsAttachment {
    EntrantsAttachment(index)
  }
}
