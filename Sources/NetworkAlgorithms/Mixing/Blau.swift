public import NetworkCore

/// How mixed the nodes of a network are by kind: Blau's index of heterogeneity.
///
/// ## Definition
///
///     B = 1 − Σ p(k)²     p(k) the share of nodes of kind k
///
/// It is how likely two nodes, drawn with replacement, are of different kinds: 0 where all are of one
/// kind, and at most 1 − 1/K for *K* kinds.
///
/// ## Conventions
///
/// - Ties play no part; nodes without ties count.
/// - Nodes of unknown kind are left out. Without nodes of known kind it is undefined.
/// - Its largest value grows with the number of kinds; ``IQV`` divides by it.
/// - Two nodes may be the same one, as in Blau's definition and vegan's Simpson index; the estimate
///   that draws without replacement is larger by the factor n / (n − 1).
///
/// ## Example
///
///     try network.value(.blau(by: "kind")).value
///
/// - Complexity: O(*n*).
///
/// ## Reference
///
/// > P. M. Blau. *Inequality and Heterogeneity: A Primitive Theory of Social Structure.* Free Press,
/// > 1977.
public struct Blau: NetworkMeasure, Hashable {
  /// The attribute that holds the kinds.
  public var attribute: String

  /// Creates the measure.
  public init(by attribute: String) {
    self.attribute = attribute
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "blau", title: "Blau index of \(attribute)",
      definition: "How likely two nodes, drawn with replacement, are of different kinds: 1 − Σp², "
        + "with p the share of each kind.",
      conventions: [
        "Nodes of unknown kind are left out; nodes without ties count.",
        "At most 1 − 1/K for K kinds.",
      ],
      parameters: [.init(name: "by", value: attribute)],
      citation: "Blau 1977, Inequality and Heterogeneity")
  }

  /// The index of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let kinds = try network.kindCodes(by: attribute)
    try run.check()
    guard kinds.count > 0 else {
      return NetworkValue(.undefined(.noNodesOfKnownKind), of: self, in: network)
    }
    return NetworkValue(
      .defined(blauIndex(of: kinds.sizes.lazy.map(Double.init), count: kinds.count)), of: self,
      in: network)
  }
}

extension NetworkMeasure where Self == Blau {
  /// How mixed the nodes of a network are by kind.
  public static func blau(by attribute: String) -> Blau { Blau(by: attribute) }
}
