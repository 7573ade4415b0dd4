public import NetworkCore

/// How far nodes are tied to others of their own kind, compared with chance.
///
/// ## Definition
///
/// With *e* the share of ties that join two nodes of one kind, and *a(k)* the share of ends of
/// ties that are of kind *k*:
///
///     r = (e − Σ a(k)²) / (1 − Σ a(k)²)
///
/// It is 1 where all ties stay within kinds, and 0 where they do so as often as at random.
///
/// ## Conventions
///
/// - Ties have no direction: both ends count.
/// - Ties count as present, or with `ties: .strength` as much as they are strong.
/// - Nodes without a value are left out, with their ties. NetworkX makes them a kind of their own.
/// - Without ties between nodes of known kind, or with all of their ends of one kind, it is
///   undefined.
/// - The least possible value lies between −1 and 0, and depends on the kinds.
///
/// ## Example
///
///     try network.setAttribute("kind", to: .text(["SME", "SME", "university"]))
///     try network.value(.assortativity(by: "kind")).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > M. E. J. Newman. "Mixing patterns in networks." *Physical Review E* 67, 026126, 2003.
/// > doi:10.1103/PhysRevE.67.026126
public struct AttributeAssortativity: NetworkMeasure {
  /// The attribute that holds the kinds.
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
      name: "assortativity", title: "Assortativity by \(attribute)",
      definition: "How far ties stay within kinds beyond chance: (e − Σa²) / (1 − Σa²), where e is "
        + "the share of ties within kinds and a the share of ends of ties that are of each kind.",
      conventions: [
        "Nodes of unknown kind are left out, with their ties.",
        ties.convention,
      ],
      parameters: [.init(name: "by", value: attribute), .ties(ties)],
      citation: "Newman 2003, doi:10.1103/PhysRevE.67.026126")
  }

  /// The assortativity of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let kinds = try network.kindCodes(by: attribute)
    try run.check()
    let mixing = try KindMixing(
      network.graph(run: run), kinds: kinds, reading: ties, run: run)
    return NetworkValue(outcome(mixing), of: self, in: network)
  }

  private func outcome(_ mixing: KindMixing) -> NetworkValue.Outcome {
    guard mixing.total > 0 else { return .undefined(.noTiesOfKnownKind) }
    guard mixing.ends.count(where: { $0 > 0 }) > 1 else {
      return .undefined(.allOfOneKind)
    }
    let chance = mixing.ends.reduce(0) { sum, ends in
      let share = ends / (2 * mixing.total)
      return sum + share * share
    }
    return .defined((mixing.within / mixing.total - chance) / (1 - chance))
  }
}

extension NetworkMeasure where Self == AttributeAssortativity {
  /// How far nodes are tied to others of their own kind, compared with chance.
  public static func assortativity(
    by attribute: String, ties: TieReading = .present
  ) -> AttributeAssortativity {
    AttributeAssortativity(by: attribute, ties: ties)
  }
}
