public import NetworkCore

/// How many ties of two networks, one earlier and one later, are kept, lost or new.
///
/// ## Definition
///
///     kept = a        share = a / (a + b)
///     lost = b        share = b / (a + b)
///     new  = c        share = c / (a + c)
///
/// with *a* ties in both networks, *b* in the earlier alone and *c* in the later alone.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent. Nodes are matched by name.
/// - The shares of kept and lost ties are of the earlier ties, that of new ones is of the later ties.
///   Without any of these it is undefined.
/// - With `.nodesInBoth` the ties of nodes that are in one of the networks only are left out: what
///   changed is then cooperation, not who is looked at.
///
/// ## Example
///
///     try network2018.value(.tiesKept(scale: .share), with: network2019).value   // 0.62
///     try network2018.value(.tiesNew(), with: network2019).value                 // 41.0
///
/// - Complexity: O(*n* + *m* log *m*), *m* being the ties of both networks.
///
/// ## Reference
///
/// > T. A. B. Snijders, G. G. van de Bunt, C. E. G. Steglich. "Introduction to stochastic
/// > actor-based models for network dynamics." *Social Networks* 32(1), 2010, 44–60.
/// > doi:10.1016/j.socnet.2009.02.004
public struct TieTurnover: NetworkComparison, Hashable {
  /// What became of a tie.
  public enum Fate: Hashable, Sendable, CaseIterable {
    /// Both networks have it.
    case kept
    /// The earlier one has it, and the later one has not.
    case lost
    /// The later one has it, and the earlier one has not.
    case new
  }

  /// Which ties are looked at.
  public var fate: Fate

  /// Whether they are counted, or reported as a share.
  public var scale: CountScale

  /// Whose ties are compared.
  public var among: ComparedTies

  /// Creates the measure.
  public init(_ fate: Fate, scale: CountScale = .count, among: ComparedTies = .everybody) {
    self.fate = fate
    self.scale = scale
    self.among = among
  }

  /// What is measured.
  public var description: MeasureDescription {
    let (name, title, whole, part) =
      switch fate {
      case .kept: ("ties-kept", "Ties kept", "earlier", "later one still has")
      case .lost: ("ties-lost", "Ties lost", "earlier", "later one no longer has")
      case .new: ("ties-new", "New ties", "later", "earlier one did not have")
      }
    let measured = scale == .count ? "The number of ties" : "The share of the ties"
    return MeasureDescription(
      name: name, title: title,
      definition: "\(measured) of the \(whole) network that the \(part).",
      conventions: ["Ties count as present or absent.", among.convention],
      parameters: [.scale(scale), .among(among)],
      citation: "Snijders, van de Bunt & Steglich 2010, doi:10.1016/j.socnet.2009.02.004")
  }

  /// How many ties of `first` and `second` have the fate.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    let change = try first.change(to: second, among: among, run: run)
    let (ties, share) =
      switch fate {
      case .kept: (change.kept, change.retention)
      case .lost: (change.lost, change.loss)
      case .new: (change.new, change.renewal)
      }
    return NetworkValue(
      scale == .count ? .defined(Double(ties.count)) : share, of: self, in: first)
  }
}

extension NetworkComparison where Self == TieTurnover {
  /// How many ties of an earlier network a later one still has.
  public static func tiesKept(
    scale: CountScale = .count, among: ComparedTies = .everybody
  ) -> TieTurnover {
    TieTurnover(.kept, scale: scale, among: among)
  }

  /// How many ties of an earlier network a later one no longer has.
  public static func tiesLost(
    scale: CountScale = .count, among: ComparedTies = .everybody
  ) -> TieTurnover {
    TieTurnover(.lost, scale: scale, among: among)
  }

  /// How many ties of a later network an earlier one did not have.
  public static func tiesNew(
    scale: CountScale = .count, among: ComparedTies = .everybody
  ) -> TieTurnover {
    TieTurnover(.new, scale: scale, among: among)
  }
}
