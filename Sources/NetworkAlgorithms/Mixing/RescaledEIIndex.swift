public import NetworkCore

/// Where the E-I index lies between the least and the most that group sizes allow.
///
/// ## Definition
///
/// With *m* ties among nodes of known group, of whose pairs *x* are between groups and *i* within,
/// the number of ties between groups is at least max(0, m − i) and at most min(m, x). From there:
///
///     rescaled = 2 (E − least) / (most − least) − 1
///
/// It is −1 where as few ties lead out of groups as can be, and 1 where as many do.
///
/// ## Conventions
///
/// - Ties have no direction, count as present or absent, and each counts once.
/// - The number of ties and the group sizes are held fixed, as in UCINET.
/// - Nodes without a value are left out, with their ties.
/// - Without ties between nodes of known group, and where least and most are the same, it is
///   undefined.
///
/// ## Example
///
///     try network.value(.rescaledEIIndex(by: "kind")).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > D. Krackhardt, R. N. Stern. "Informal networks and organizational crises: an experimental
/// > simulation." *Social Psychology Quarterly* 51(2), 1988, 123–140. doi:10.2307/2786835
public struct RescaledEIIndex: NetworkMeasure {
  /// The attribute that holds the groups.
  public var attribute: String

  /// Creates the measure.
  public init(by attribute: String) {
    self.attribute = attribute
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "rescaled-ei-index", title: "Rescaled E-I index by \(attribute)",
      definition: "Where the E-I index lies, from −1 to 1, between the least and the most that "
        + "the number of ties and the group sizes allow.",
      conventions: [
        "Nodes of unknown group are left out, with their ties.",
        "Ties count as present or absent.",
      ],
      parameters: [.init(name: "by", value: attribute)],
      citation: "Krackhardt & Stern 1988, doi:10.2307/2786835")
  }

  /// The rescaled E-I index of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let kinds = try network.kindCodes(by: attribute)
    try run.check()
    let mixing = try KindMixing(
      network.graph(run: run), kinds: kinds, reading: .present, run: run)
    return NetworkValue(outcome(mixing), of: self, in: network)
  }

  private func outcome(_ mixing: KindMixing) -> NetworkValue.Outcome {
    guard mixing.total > 0 else { return .undefined(.noTiesOfKnownGroup) }
    let possible = mixing.possible
    let least = max(0, mixing.total - Double(possible.within))
    let most = min(mixing.total, Double(possible.across))
    guard least < most else { return .undefined(.oneValueOnly) }
    return .defined(2 * (mixing.across - least) / (most - least) - 1)
  }
}

extension NetworkMeasure where Self == RescaledEIIndex {
  /// Where the E-I index lies between the least and the most that group sizes allow.
  public static func rescaledEIIndex(by attribute: String) -> RescaledEIIndex {
    RescaledEIIndex(by: attribute)
  }
}
