public import NetworkCore

/// How evenly the nodes of a network are spread over the kinds: the index of qualitative variation.
///
/// ## Definition
///
///     IQV = (1 − Σ p(k)²) / (1 − 1/K)     p(k) the share of nodes of kind k, K kinds
///
/// It is 0 where all nodes are of one kind, and 1 where all kinds have as many.
///
/// ## Conventions
///
/// - *K* is the number of kinds that occur, or `kinds` where that is more: kinds that could occur and
///   do not make it smaller. With one kind in all it is undefined.
/// - Ties play no part; nodes without ties count. Nodes of unknown kind are left out.
///
/// ## Example
///
///     try network.value(.iqv(by: "kind")).value
///
/// - Complexity: O(*n*).
///
/// ## Reference
///
/// > A. Agresti, B. F. Agresti. "Statistical analysis of qualitative variation." *Sociological
/// > Methodology* 9, 1978, 204–237. doi:10.2307/270810
public struct IQV: NetworkMeasure, Hashable {
  /// The attribute that holds the kinds.
  public var attribute: String

  /// How many kinds there could be, if more than occur.
  public var kinds: Int

  /// Creates the measure.
  public init(by attribute: String, kinds: Int = 0) {
    self.attribute = attribute
    self.kinds = kinds
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "iqv", title: "Index of qualitative variation of \(attribute)",
      definition: "How evenly nodes are spread over K kinds, from 0 to 1: (1 − Σp²) / (1 − 1/K), "
        + "with p the share of each kind.",
      conventions: [
        "Nodes of unknown kind are left out; nodes without ties count.",
        "K is the number of kinds that occur, or the number given if that is more.",
      ],
      parameters: [
        .init(name: "by", value: attribute), .init(name: "kinds", value: "\(kinds)"),
      ],
      citation: "Agresti & Agresti 1978, doi:10.2307/270810")
  }

  /// The index of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let codes = try network.kindCodes(by: attribute)
    try run.check()
    let most = Double(max(kinds, codes.count))
    let outcome: NetworkValue.Outcome =
      if codes.count == 0 {
        .undefined(.noNodesOfKnownKind)
      } else if most == 1 {
        .undefined(.allOfOneValue)
      } else {
        .defined(
          blauIndex(of: codes.sizes.lazy.map(Double.init), count: codes.count) / (1 - 1 / most))
      }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure where Self == IQV {
  /// How evenly the nodes of a network are spread over the kinds.
  public static func iqv(by attribute: String, kinds: Int = 0) -> IQV {
    IQV(by: attribute, kinds: kinds)
  }
}
