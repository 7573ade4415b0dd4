public import NetworkCore

/// How the ties of two nodes are compared.
public enum ProfileDistance: String, Hashable, Sendable, CaseIterable {
  /// The root of the sum of the squared differences.
  case euclidean
  /// One less Pearson's correlation.
  case correlation
}

/// The groups of nodes that have much the same ties to the same others.
///
/// ## Definition
///
/// Two nodes are structurally equivalent if they have the same ties to all others. How far two are
/// from that is, with *q* running over all other nodes:
///
///     euclidean      √ Σ (x_iq − x_jq)²
///     correlation    1 − Pearson's correlation of x_iq and x_jq
///
/// Step by step those groups meet that are the closest (average linkage), until as many are left as
/// are asked for.
///
/// ## Conventions
///
/// - Ties have no direction; they count as present, or with `ties: .strength` as much as they are
///   strong.
/// - What the two have to do with each other does not count.
/// - Nodes without ties make up one more group.
/// - A constant profile correlates 1 with its like, and 0 with any other.
/// - Equally close groups meet in the order of the network, so another order may give other groups.
/// - The tree always finds groups, also where there are none.
/// - More than 1000 nodes with ties are an error.
///
/// ## Example
///
///     try network.communities(.structuralEquivalence(groups: 3)).groups
///
/// - Complexity: O(*n*³) for *n* nodes with ties.
///
/// ## Reference
///
/// > F. Lorrain, H. C. White. "Structural equivalence of individuals in social networks." *Journal of
/// > Mathematical Sociology* 1(1), 1971, 49–80. doi:10.1080/0022250X.1971.9989788
/// > R. S. Burt. "Positions in networks." *Social Forces* 55(1), 1976, 93–122. doi:10.2307/2577097
public struct StructuralEquivalence: CommunityDetection, Hashable {
  /// How many groups there are to be.
  public var groups: Int

  /// How the ties of two nodes are compared.
  public var distance: ProfileDistance

  /// Whether ties are present or absent, or as strong as they are.
  public var ties: TieReading

  static let limit = 1000

  /// Creates the division.
  public init(groups: Int, distance: ProfileDistance = .euclidean, ties: TieReading = .present) {
    self.groups = max(1, groups)
    self.distance = distance
    self.ties = ties
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "structural-equivalence", title: "Structural equivalence",
      definition: "Groups of nodes that have much the same ties to the same others, by average "
        + "linkage of the distances of their ties.",
      conventions: [
        "The tie between the two that are compared does not count.",
        "Nodes without ties make up one more group.", ties.convention,
      ],
      parameters: [
        .init(name: "groups", value: "\(groups)"),
        .init(name: "distance", value: distance.rawValue), .ties(ties),
      ],
      citation: "Lorrain & White 1971, doi:10.1080/0022250X.1971.9989788; "
        + "Burt 1976, doi:10.2307/2577097")
  }

  /// The groups of `network`.
  ///
  /// - Throws: `CancellationError`, `MeasureError.tooLarge`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    guard let profiles = try TiedProfiles(of: network, reading: ties, limit: Self.limit, run: run)
    else { throw MeasureError.tooLarge(measure: description.name, nodes: Self.limit) }
    let distances = try profileDistances(profiles.rows, by: distance, run: run)
    let found = try Dendrogram(of: distances, run: run).groups(groups)
    run.advance(by: 1)
    return Partition(labels: profiles.labels(found), of: self, in: network)
  }
}

extension CommunityDetection where Self == StructuralEquivalence {
  /// The groups of nodes that have much the same ties to the same others.
  public static func structuralEquivalence(
    groups: Int, distance: ProfileDistance = .euclidean, ties: TieReading = .present
  ) -> StructuralEquivalence {
    StructuralEquivalence(groups: groups, distance: distance, ties: ties)
  }
}
