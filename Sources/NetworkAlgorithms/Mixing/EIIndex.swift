public import NetworkCore

/// Whether ties lead out of groups or stay inside.
///
/// ## Definition
///
///     E-I = (E − I) / (E + I)     E ties between groups, I ties within
///
/// It is 1 where all ties lead out, and −1 where all stay inside.
///
/// ## Conventions
///
/// - Ties have no direction, and each counts once.
/// - Ties count as present, or with `ties: .strength` as much as they are strong.
/// - Nodes without a value are left out, with their ties.
/// - Without ties between nodes of known group it is undefined.
/// - Group sizes bind it: where four in five are of one kind, it is negative even for random ties.
///   `.rescaledEIIndex` reports where in its possible range it lies; a test against chance says
///   more.
///
/// ## Example
///
///     try network.value(.eiIndex(by: "kind")).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > D. Krackhardt, R. N. Stern. "Informal networks and organizational crises: an experimental
/// > simulation." *Social Psychology Quarterly* 51(2), 1988, 123–140. doi:10.2307/2786835
public struct EIIndex: NetworkMeasure {
  /// The attribute that holds the groups.
  public var attribute: String

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// Creates the measure.
  public init(by attribute: String, ties: TieReading = .present) {
    self.attribute = attribute
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "ei-index", title: "E-I index by \(attribute)",
      definition: "Ties between groups less ties within, divided by all ties: (E − I) / (E + I).",
      conventions: [
        "Nodes of unknown group are left out, with their ties.",
        ties.convention,
        "Group sizes bind its range.",
      ],
      parameters: [.init(name: "by", value: attribute), .ties(ties)],
      citation: "Krackhardt & Stern 1988, doi:10.2307/2786835")
  }

  /// The E-I index of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let kinds = try network.kindCodes(by: attribute)
    try run.check()
    let mixing = KindMixing(network.graph, kinds: kinds, reading: ties)
    guard mixing.total > 0 else {
      return NetworkValue(
        .undefined(.noTiesOfKnownGroup), of: self, in: network)
    }
    return NetworkValue(
      .defined((mixing.across - mixing.within) / mixing.total), of: self, in: network)
  }
}

extension NetworkMeasure where Self == EIIndex {
  /// Whether ties lead out of groups or stay inside.
  public static func eiIndex(by attribute: String, ties: TieReading = .present) -> EIIndex {
    EIIndex(by: attribute, ties: ties)
  }
}
