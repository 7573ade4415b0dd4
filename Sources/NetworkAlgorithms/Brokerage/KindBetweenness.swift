public import NetworkCore

/// How often a node lies on the shortest paths between two others of different or of given kinds:
/// brokerage between kinds.
///
/// ## Definition
///
/// Betweenness with other pairs left out:
///
///     b(v) = Σ σ(s,t|v) / σ(s,t)     over unordered pairs s ≠ t, both ≠ v, whose kinds count
///
/// | `from` | `to` | pairs that count |
/// |---|---|---|
/// | any | any | of two different kinds |
/// | A | any | one of kind A, one of another kind |
/// | A | B | one of kind A, one of kind B |
/// | A | A | both of kind A |
///
/// ## Conventions
///
/// - Ties have no direction, and a pair counts once, so `from` and `to` can be exchanged.
/// - Nodes of unknown kind are no ends, but paths lead through them, and they have a score.
/// - The broker's own kind plays no part; the roles of `Brokerage` heed it.
/// - A pair that no path joins adds nothing; an isolate scores 0, and so does everybody where nobody
///   is of the kinds that were named.
/// - Over `.inverseStrength` strong ties are short. Where more than 10³⁰⁸ shortest paths join a pair,
///   all scores are undefined.
/// - The command writes `any` for any kind, so that a kind of that name cannot be asked for there.
///
/// ## Example
///
///     try network.scores(.kindBetweenness(by: "kind", from: "SME", to: "university"))["TUM"]
///
/// - Complexity: O(*n* *m* log *n*).
///
/// ## Reference
///
/// > U. Brandes. "On variants of shortest-path betweenness centrality and their generic computation."
/// > *Social Networks* 30(2), 2008, 136–145. doi:10.1016/j.socnet.2007.11.001
public struct KindBetweenness: NodeMeasure, Hashable {
  /// The attribute that holds the kinds.
  public var attribute: String

  /// The kind of the one end, or `nil` for any.
  public var from: String?

  /// The kind of the other end, or `nil` for any other.
  public var to: String?

  /// How far a tie reaches.
  public var length: PathLength

  /// Creates the measure.
  public init(
    by attribute: String, from: String? = nil, to: String? = nil, over length: PathLength
  ) {
    self.attribute = attribute
    self.from = from
    self.to = to
    self.length = length
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "kind-betweenness",
      title: "Betweenness by \(attribute): \(from ?? "any") and \(to ?? "any")",
      definition: "How often a node lies on the shortest paths between two others of different "
        + "kinds, or of the kinds that are named.",
      conventions: [
        length.convention,
        "Each unordered pair counts once, and the ends of a path do not lie on it.",
        "Nodes of unknown kind are no ends, but paths lead through them.",
      ],
      parameters: [
        .init(name: "by", value: attribute), .init(name: "from", value: from ?? "any"),
        .init(name: "to", value: to ?? "any"), .over(length),
      ],
      citation: "Brandes 2008, doi:10.1016/j.socnet.2007.11.001")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let kinds = try network.kindCodes(by: attribute)
    // A kind that nobody is of has a number that nobody has.
    let code = { (name: String) in kinds.code(of: name) ?? Int32(kinds.count) }
    let pairs = KindPairs(kinds: kinds.codes, from: from.map(code), to: to.map(code))
    let values = try dependencySums(
      in: network.graph(run: run), between: pairs, over: length, run: run)
    return NodeScores(values, of: self, in: network, whyUndefined: .tooManyPaths)
  }
}

extension NodeMeasure where Self == KindBetweenness {
  /// How often a node lies on the shortest paths between two others of different or of given kinds.
  public static func kindBetweenness(
    by attribute: String, from: String? = nil, to: String? = nil, over length: PathLength = .hops
  ) -> KindBetweenness {
    KindBetweenness(by: attribute, from: from, to: to, over: length)
  }
}
