public import NetworkCore

/// Whether nodes with many partners are tied to others with many partners.
///
/// ## Definition
///
/// The correlation (Pearson's) of the degrees at the two ends of a tie, each tie taken both ways
/// round; with `of: .strength`, of the sums of strengths.
///
/// ## Conventions
///
/// - Ties have no direction. They count 1 each in the correlation, or with `ties: .strength` as much as
///   they are strong, which is the weighted assortativity of Leung and Chau if the degrees are compared.
/// - Degrees, not degrees less one, are compared; the correlation is the same.
/// - Nodes without ties are at no end of a tie and play no part.
/// - Where all tied nodes have the same degree, and without ties, it is undefined.
/// - Large activities push it up: all their partners get the same high degree.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.value(.degreeAssortativity).value   // −1.0
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > M. E. J. Newman. "Assortative mixing in networks." *Physical Review Letters* 89, 208701,
/// > 2002. doi:10.1103/PhysRevLett.89.208701
///
/// > C. C. Leung, H. F. Chau. "Weighted assortative and disassortative networks model." *Physica A*
/// > 378(2), 2007, 591–602. doi:10.1016/j.physa.2006.12.022
public struct DegreeAssortativity: NetworkMeasure, Hashable {
  /// What is compared.
  public var quantity: Quantity

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// What a node has of ties.
  ///
  /// The raw value is the command's spelling.
  public enum Quantity: String, Hashable, Sendable, CaseIterable {
    /// How many there are.
    case degree
    /// How strong they are together.
    case strength
  }

  /// Creates the measure.
  public init(of quantity: Quantity = .degree, ties: TieReading = .present) {
    self.quantity = quantity
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "degree-assortativity", title: "Degree assortativity",
      definition: quantity == .degree
        ? "The correlation of the degrees at the two ends of a tie."
        : "The correlation of the strengths of the nodes at the two ends of a tie.",
      conventions: [
        ties == .present
          ? "Ties count as present or absent, and are taken both ways round."
          : "Ties count as much as they are strong, and are taken both ways round.",
        "Undefined where all tied nodes have the same degree.",
      ],
      parameters: [.init(name: "of", value: quantity.rawValue), .ties(ties)],
      citation: "Newman 2002, doi:10.1103/PhysRevLett.89.208701"
        + (ties == .strength ? "; Leung & Chau 2007, doi:10.1016/j.physa.2006.12.022" : ""))
  }

  /// The degree assortativity of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let graph = try network.graph(run: run)
    let values =
      switch quantity {
      case .degree: graph.degrees.map(Double.init)
      case .strength: try strengthSums(of: network, run: run)
      }
    let mixing = try ValueMixing(graph, values: values, reading: ties, run: run)
    return NetworkValue(
      mixing.outcome(noTies: .noTies, constant: .allOfOneDegree), of: self, in: network)
  }
}

extension NetworkMeasure where Self == DegreeAssortativity {
  /// Whether nodes with many partners are tied to others with many partners.
  public static var degreeAssortativity: DegreeAssortativity { DegreeAssortativity() }

  /// Whether nodes with many or strong ties are tied to one another.
  public static func degreeAssortativity(
    of quantity: DegreeAssortativity.Quantity, ties: TieReading = .present
  ) -> DegreeAssortativity {
    DegreeAssortativity(of: quantity, ties: ties)
  }
}
