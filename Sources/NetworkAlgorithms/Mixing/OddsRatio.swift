public import NetworkCore

/// How many times larger the odds of a tie are within kinds than between them.
///
/// ## Definition
///
/// Among the pairs of nodes of known kind, with *a* pairs of one kind tied and *b* not, *c* pairs of
/// two kinds tied and *d* not:
///
///     OR = (a / b) / (c / d) = a d / (b c)
///
/// It is above 1 where ties prefer their own kind, 1 where kinds play no part, and below 1 where ties
/// prefer other kinds. It does not depend on the sizes of the kinds as shares of ties do.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent.
/// - Nodes of unknown kind are left out, with their ties; nodes without ties count. Pairs of two that
///   did not answer a survey count only if they are tied all the same.
/// - Where no tie leads to another kind, or all pairs within kinds are tied, there is nothing to divide
///   by, and it is undefined; `yules-q` has 1 there. Nothing is added to empty fields.
///
/// ## Example
///
///     try network.value(.oddsRatio(by: "kind")).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > J. Moody. "Race, school integration, and friendship segregation in America." *American Journal
/// > of Sociology* 107(3), 2001, 679–716. doi:10.1086/338954
public struct OddsRatio: NetworkMeasure, Hashable {
  /// The attribute that holds the kinds.
  public var attribute: String

  /// Creates the measure.
  public init(by attribute: String) {
    self.attribute = attribute
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "odds-ratio", title: "Odds ratio of ties within \(attribute)",
      definition:
        "The odds of a tie within kinds divided by those between kinds: ad / (bc), with a "
        + "pairs of one kind tied and b not, c pairs of two kinds tied and d not.",
      conventions: [
        "Above 1 ties prefer their own kind, below 1 other kinds.",
        "Nodes of unknown kind are left out, with their ties.",
        "Pairs of two that did not answer a survey count only if they are tied all the same.",
        "Undefined where b or c is 0.",
      ],
      parameters: [.init(name: "by", value: attribute)],
      citation: "Moody 2001, doi:10.1086/338954")
  }

  /// The odds ratio of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let kinds = try network.kindCodes(by: attribute)
    let crossed = try KindPairTable(network, kinds: kinds, run: run).crossed
    return NetworkValue(
      crossed.unlike > 0
        ? .defined(crossed.alike / crossed.unlike) : .undefined(.nothingToDivideBy),
      of: self, in: network)
  }
}

extension NetworkMeasure where Self == OddsRatio {
  /// How many times larger the odds of a tie are within kinds than between them.
  public static func oddsRatio(by attribute: String) -> OddsRatio { OddsRatio(by: attribute) }
}
