public import NetworkCore

/// The groups that come of correlating the correlations of ties, again and again.
///
/// ## Definition
///
/// The columns of the table of ties are correlated with each other, then the columns of these
/// correlations, and so on, until all are 1 or −1. That divides the nodes in two. Each half is divided
/// in the same way, by the columns of its members, as often as `splits` says.
///
/// ## Conventions
///
/// - Ties have no direction; they count as present, or with `ties: .strength` as much as they are
///   strong. The diagonal of the table is 0.
/// - Nodes without ties make up one more group.
/// - A group is not divided if its members' columns are all alike, or one becomes constant.
/// - After 100 rounds a group is divided by the signs it has then.
/// - It always finds groups, also where there are none; where the network is symmetric, rounding
///   decides.
/// - More than 1000 nodes with ties are an error.
///
/// ## Example
///
///     try network.communities(.concor(splits: 2)).groups   // up to four, and the isolates
///
/// - Complexity: O(*n*³) a round for *n* nodes with ties.
///
/// ## Reference
///
/// > R. L. Breiger, S. A. Boorman, P. Arabie. "An algorithm for clustering relational data with
/// > applications to social network analysis and comparison with multidimensional scaling." *Journal
/// > of Mathematical Psychology* 12(3), 1975, 328–383. doi:10.1016/0022-2496(75)90028-0
public struct Concor: CommunityDetection, Hashable {
  /// The most nodes with ties that are divided.
  private static let limit = 1000

  /// How often all groups are divided.
  public var splits: Int

  /// Whether ties are present or absent, or as strong as they are.
  public var ties: TieReading

  /// Creates the division.
  public init(splits: Int = 2, ties: TieReading = .present) {
    self.splits = max(1, splits)
    self.ties = ties
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "concor", title: "CONCOR",
      definition: "Groups that come of correlating the columns of the table of ties, and then the "
        + "correlations, until all are 1 or −1; each group is divided again.",
      conventions: [
        "The diagonal is 0; nodes without ties make up one more group.", ties.convention,
      ],
      parameters: [.init(name: "splits", value: "\(splits)"), .ties(ties)],
      citation: "Breiger, Boorman & Arabie 1975, doi:10.1016/0022-2496(75)90028-0")
  }

  /// The groups of `network`.
  ///
  /// - Throws: `CancellationError`, `MeasureError.tooLarge`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    guard let profiles = try TiedProfiles(of: network, reading: ties, limit: Self.limit, run: run)
    else { throw MeasureError.tooLarge(measure: description.name, nodes: Self.limit) }
    var blocks = profiles.nodes.isEmpty ? [] : [Array(profiles.nodes.indices)]
    for _ in 0..<splits {
      let before = blocks.count
      blocks = try blocks.flatMap { block in
        guard let isFirst = try convergedHalves(of: block.map { profiles.rows[$0] }, run: run)
        else { return [block] }
        return [true, false].map { half in
          block.indices.filter { isFirst[$0] == half }.map { block[$0] }
        }
      }
      if blocks.count == before { break }
    }
    var groups = [Int](repeating: 0, count: profiles.nodes.count)
    for (number, block) in blocks.enumerated() {
      for place in block { groups[place] = number }
    }
    run.advance(by: 1)
    return Partition(labels: profiles.labels(groups), of: self, in: network)
  }
}

extension CommunityDetection where Self == Concor {
  /// The groups that come of correlating the correlations of ties, again and again.
  public static func concor(splits: Int = 2, ties: TieReading = .present) -> Concor {
    Concor(splits: splits, ties: ties)
  }
}
