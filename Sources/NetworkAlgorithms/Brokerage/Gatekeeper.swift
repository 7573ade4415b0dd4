public import NetworkCore

/// How far a node joins partners of its own group to partners outside.
///
/// ## Definition
///
/// With i(v) partners of *v*'s own group (region, cluster, kind) and x(v) partners outside:
///
///     pairs      i(v) · x(v)     how many insiders and outsiders meet in v
///     internal   i(v)
///     external   x(v)
///
/// A node is a gatekeeper in Graf's sense, with ties inside and ties to the outside, exactly where
/// `pairs` is above 0.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent.
/// - A pair counts whether or not the two are tied to each other; ``Brokerage`` counts open pairs
///   only.
/// - Partners of unknown group are left out; a node of unknown group has no score.
/// - An isolate of known group scores 0.
///
/// ## Example
///
///     try network.scores(.gatekeeper(by: "country"))["TUM"]
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > H. Graf. "Gatekeepers in regional networks of innovators." *Cambridge Journal of Economics*
/// > 35(1), 2011, 173–198. doi:10.1093/cje/beq001
public struct Gatekeeper: NodeMeasure, Hashable {
  /// The attribute that holds the groups.
  public var attribute: String

  /// What is counted.
  public var count: Count

  /// What a score counts.
  ///
  /// The raw value is the command's spelling.
  public enum Count: String, Hashable, Sendable, CaseIterable {
    /// The pairs of a partner inside and a partner outside.
    case pairs
    /// The partners inside.
    case `internal`
    /// The partners outside.
    case external
  }

  /// Creates the measure.
  public init(by attribute: String, count: Count = .pairs) {
    self.attribute = attribute
    self.count = count
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "gatekeeper", title: "Gatekeeper by \(attribute): \(count.rawValue)",
      definition: "How many pairs of a partner of a node’s own group and a partner outside meet in "
        + "it: internal times external ties. Gatekeepers are those above 0.",
      conventions: [
        "A pair counts whether or not the two are tied to each other.",
        "Partners of unknown group are left out; a node of unknown group has no score.",
        "Ties count as present or absent.",
      ],
      parameters: [
        .init(name: "by", value: attribute), .init(name: "count", value: count.rawValue),
      ],
      citation: "Graf 2011, doi:10.1093/cje/beq001")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let kinds = try network.kindCodes(by: attribute)
    let partners = try PartnerKinds(
      network.graph(run: run), kinds: kinds, reading: .present, run: run)
    let values = kinds.codes.indices.map { node in
      guard kinds.codes[node] >= 0 else { return Double.nan }
      return switch count {
      case .pairs: partners.inside[node] * partners.outside[node]
      case .internal: partners.inside[node]
      case .external: partners.outside[node]
      }
    }
    return NodeScores(values, of: self, in: network, whyUndefined: .unknownKind)
  }
}

extension NodeMeasure where Self == Gatekeeper {
  /// How far a node joins partners of its own group to partners outside.
  public static func gatekeeper(
    by attribute: String, count: Gatekeeper.Count = .pairs
  ) -> Gatekeeper {
    Gatekeeper(by: attribute, count: count)
  }
}
