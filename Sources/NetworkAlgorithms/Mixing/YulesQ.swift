public import NetworkCore

/// How far ties prefer their own kind, from −1 to 1: Yule's Q.
///
/// ## Definition
///
/// Among the pairs of nodes of known kind, with *a* pairs of one kind tied and *b* not, *c* pairs of
/// two kinds tied and *d* not:
///
///     Q = (a d − b c) / (a d + b c) = (OR − 1) / (OR + 1)
///
/// It is 1 where ties stay within kinds as far as they can (*b* or *c* is 0), 0 where kinds play no
/// part, and −1 where no tie stays within kinds, or all pairs of two kinds are tied.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent.
/// - Nodes of unknown kind are left out, with their ties; nodes without ties count. Pairs of two that
///   did not answer a survey count only if they are tied all the same.
/// - Where both products are 0, as with one kind only or without ties, it is undefined.
/// - The sign is that of assortativity, and the opposite of that of the E-I index.
///
/// ## Example
///
///     try network.value(.yulesQ(by: "kind")).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > G. U. Yule. "On the association of attributes in statistics." *Philosophical Transactions of the
/// > Royal Society A* 194, 1900, 257–319. doi:10.1098/rsta.1900.0019
public struct YulesQ: NetworkMeasure, Hashable {
  /// The attribute that holds the kinds.
  public var attribute: String

  /// Creates the measure.
  public init(by attribute: String) {
    self.attribute = attribute
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "yules-q", title: "Yule’s Q by \(attribute)",
      definition: "How far ties prefer their own kind, from −1 to 1: (ad − bc) / (ad + bc), with a "
        + "pairs of one kind tied and b not, c pairs of two kinds tied and d not.",
      conventions: [
        "Above 0 ties prefer their own kind, below 0 other kinds.",
        "Nodes of unknown kind are left out, with their ties.",
        "Pairs of two that did not answer a survey count only if they are tied all the same.",
        "Undefined where both products are 0.",
      ],
      parameters: [.init(name: "by", value: attribute)],
      citation: "Yule 1900, doi:10.1098/rsta.1900.0019")
  }

  /// Yule's Q of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let kinds = try network.kindCodes(by: attribute)
    let (alike, unlike) = try KindPairTable(network, kinds: kinds, run: run).crossed
    return NetworkValue(
      alike + unlike > 0
        ? .defined((alike - unlike) / (alike + unlike)) : .undefined(.nothingToDivideBy),
      of: self, in: network)
  }
}

extension NetworkMeasure where Self == YulesQ {
  /// How far ties prefer their own kind, from −1 to 1.
  public static func yulesQ(by attribute: String) -> YulesQ { YulesQ(by: attribute) }
}
