public import NetworkCore

/// Whether nodes are tied to others with a like number: of employees, of years.
///
/// ## Definition
///
/// The correlation (Pearson's) of the numbers at the two ends of a tie, each tie taken both ways round.
/// It lies between −1 and 1; above 0 like are tied to like.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or with `ties: .strength` as much as they are strong.
/// - Nodes without a number are left out, with their ties. NetworkX refuses them.
/// - Nodes with many ties weigh more; nodes without ties play no part.
/// - Where all tied nodes have the same number, and without ties, it is undefined.
///
/// ## Example
///
///     try network.value(.numericAssortativity(by: "size")).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > M. E. J. Newman. "Mixing patterns in networks." *Physical Review E* 67, 026126, 2003, section
/// > III. doi:10.1103/PhysRevE.67.026126
public struct NumericAssortativity: NetworkMeasure, Hashable {
  /// The attribute that holds the numbers.
  public var attribute: String

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(by attribute: String, ties: TieReading = .present) {
    self.attribute = attribute
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "numeric-assortativity", title: "Assortativity by the number \(attribute)",
      definition: "The correlation of the numbers at the two ends of a tie: above 0 like are tied "
        + "to like.",
      conventions: [
        "Nodes without a number are left out, with their ties.",
        "Undefined where all tied nodes have the same number.",
        ties.convention,
      ],
      parameters: [.init(name: "by", value: attribute), .ties(ties)],
      citation: "Newman 2003, doi:10.1103/PhysRevE.67.026126")
  }

  /// The assortativity of `network`.
  ///
  /// - Throws: `MeasureError.noSuchNumbers`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let mixing = try ValueMixing(
      network.graph(run: run), values: network.numbers(by: attribute), reading: ties, run: run)
    return NetworkValue(
      mixing.outcome(noTies: .noTiesOfKnownValue, constant: .allOfOneValue), of: self, in: network)
  }
}

extension NetworkMeasure where Self == NumericAssortativity {
  /// Whether nodes are tied to others with a like number.
  public static func numericAssortativity(
    by attribute: String, ties: TieReading = .present
  ) -> NumericAssortativity {
    NumericAssortativity(by: attribute, ties: ties)
  }
}
