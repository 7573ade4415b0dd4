public import NetworkCore

/// How mixed a node's partners are by kind.
///
/// ## Definition
///
/// With p(k) the share of the node's ties that leads to kind *k*, and *K* kinds in the network:
///
///     blau   1 − Σ p(k)²
///     iqv    (1 − Σ p(k)²) / (1 − 1/K)
///
/// It is 0 where all partners are of one kind; `iqv` is 1 where all kinds of the network have the same
/// part.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or with `ties: .strength` as much as they are strong.
/// - The node's own kind plays no part, but it is among the *K* kinds.
/// - Partners of unknown kind are left out. A node without partners of known kind has no score; where
///   the network has one kind, `iqv` is undefined for all.
///
/// ## Example
///
///     try network.scores(.partnerDiversity(by: "kind"))["TUM"]
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > P. M. Blau. *Inequality and Heterogeneity: A Primitive Theory of Social Structure.* Free Press,
/// > 1977.
///
/// > A. Agresti, B. F. Agresti. "Statistical analysis of qualitative variation." *Sociological
/// > Methodology* 9, 1978, 204–237. doi:10.2307/270810
public struct PartnerDiversity: NodeMeasure, Hashable {
  /// The attribute that holds the kinds.
  public var attribute: String

  /// Whether the index is divided by the most that is possible.
  public var index: Index

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// An index of how mixed things are.
  ///
  /// The raw value is the command's spelling.
  public enum Index: String, Hashable, Sendable, CaseIterable {
    /// How likely two ties, drawn with replacement, lead to different kinds.
    case blau
    /// The same divided by its largest value for as many kinds.
    case iqv
  }

  /// Creates the measure.
  public init(by attribute: String, index: Index = .blau, ties: TieReading = .present) {
    self.attribute = attribute
    self.index = index
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "partner-diversity", title: "Diversity of partners by \(attribute)",
      definition: "How likely two of a node’s ties, drawn with replacement, lead to different "
        + "kinds: 1 − Σp²"
        + (index == .iqv ? ", divided by 1 − 1/K for the K kinds there are." : "."),
      conventions: [
        "Partners of unknown kind are left out; without others there is no score.",
        "The node’s own kind plays no part.",
        ties.convention,
      ],
      parameters: [
        .init(name: "by", value: attribute), .init(name: "index", value: index.rawValue),
        .ties(ties),
      ],
      citation: "Blau 1977; Agresti & Agresti 1978, doi:10.2307/270810")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let kinds = try network.kindCodes(by: attribute)
    let values = try partnerDiversities(
      network.graph(run: run), kinds: kinds, reading: ties, run: run)
    guard index == .iqv else {
      return NodeScores(values, of: self, in: network, whyUndefined: .noTiesOfKnownKind)
    }
    let most = 1 - 1 / Double(kinds.count)
    return NodeScores(
      values.map { most > 0 ? $0 / most : .nan }, of: self, in: network,
      whyUndefined: kinds.count == 1 ? .allOfOneValue : .noTiesOfKnownKind)
  }
}

extension NodeMeasure where Self == PartnerDiversity {
  /// How mixed a node's partners are by kind.
  public static func partnerDiversity(
    by attribute: String, index: PartnerDiversity.Index = .blau, ties: TieReading = .present
  ) -> PartnerDiversity {
    PartnerDiversity(by: attribute, index: index, ties: ties)
  }
}
