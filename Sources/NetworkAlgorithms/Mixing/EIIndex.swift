public import NetworkCore

/// Whether ties lead out of groups or stay inside.
///
/// ## Definition
///
///     E-I = (E − I) / (E + I)     E ties between groups, I ties within
///
/// It is 1 where all ties lead out, and −1 where all stay inside. For one group, *I* are the ties among
/// its members, and *E* those between a member and somebody of another group.
///
/// ## Conventions
///
/// - Ties have no direction, and each counts once, also within the group that is asked for: who adds
///   up the rows of its members counts those twice.
/// - Ties count as present, or with `ties: .strength` as much as they are strong.
/// - Nodes without a value are left out, with their ties.
/// - Without ties between nodes of known group, and for a group without such ties, it is undefined.
/// - The command writes `all` for all groups, so that a group of that name cannot be asked for there.
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

  /// The group whose ties are compared, or `nil` for those of the whole network.
  public var group: String?

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// Creates the measure.
  public init(by attribute: String, group: String? = nil, ties: TieReading = .present) {
    self.attribute = attribute
    self.group = group
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "ei-index", title: "E-I index by \(attribute)" + (group.map { ": \($0)" } ?? ""),
      definition: "Ties between groups less ties within, divided by all ties: (E − I) / (E + I).",
      conventions: [
        "Nodes of unknown group are left out, with their ties.",
        "A tie within a group counts once.",
        ties.convention,
        "Group sizes bind its range.",
      ],
      parameters: [
        .init(name: "by", value: attribute), .init(name: "group", value: group ?? "all"),
        .ties(ties),
      ],
      citation: "Krackhardt & Stern 1988, doi:10.2307/2786835")
  }

  /// The E-I index of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let kinds = try network.kindCodes(by: attribute)
    try run.check()
    let mixing = try KindMixing(
      network.graph(run: run), kinds: kinds, reading: ties, run: run)
    let (within, across) = sides(mixing, kinds)
    return NetworkValue(
      within + across > 0
        ? .defined((across - within) / (across + within)) : .undefined(.noTiesOfKnownGroup),
      of: self, in: network)
  }

  private func sides(_ mixing: KindMixing, _ kinds: KindCodes) -> (within: Double, across: Double) {
    guard let group else { return (mixing.within, mixing.across) }
    guard let kind = kinds.code(of: group).map(Int.init) else { return (0, 0) }
    let within = mixing.withinKinds[kind]
    // Each tie within has two ends in the group; rounding may leave a trace below 0.
    return (within, max(0, mixing.ends[kind] - 2 * within))
  }
}

extension NetworkMeasure where Self == EIIndex {
  /// Whether ties lead out of groups or stay inside.
  public static func eiIndex(
    by attribute: String, group: String? = nil, ties: TieReading = .present
  ) -> EIIndex {
    EIIndex(by: attribute, group: group, ties: ties)
  }
}
