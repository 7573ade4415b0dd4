public import NetworkCore

/// Which blocks a blockmodel may have.
public enum BlockKinds: String, Hashable, Sendable, CaseIterable {
  /// Blocks without ties, and blocks in which all are tied.
  case structural
  /// Blocks without ties, and blocks in which each member is tied to somebody of the other group.
  case regular
  /// All three.
  case all
}

/// The groups among which ties are most nearly all or nothing.
///
/// ## Definition
///
/// Sorted by groups, the table of ties falls into blocks, one for each ordered pair of groups. With
/// how many cells a block deviates from each kind of block that is allowed:
///
///     null       cells with a tie
///     complete   cells without a tie, the diagonal left out
///     regular    cells in a row or a column without a tie
///
/// Each block counts the kind that it deviates from least; the sum over all blocks is the number of
/// inconsistencies, and the groups are those for which it is least, as far as a search finds them.
///
/// ## Conventions
///
/// - Ties have no direction, so that a tie and a missing one stand in two cells; strengths play no
///   part.
/// - The search starts from drawn groups, `starts` times. It moves a node to another group, or lets
///   two nodes change places, whatever takes away most inconsistencies, until nothing does. There may
///   be better groups, and others that are as good.
/// - Nodes without ties are left out of the blocks, and make up one more group.
/// - There are as many groups as are asked for, or as many as nodes with ties.
/// - More than 100 nodes with ties are an error.
///
/// ## Example
///
///     try network.communities(.blockmodel(groups: 2, blocks: .structural, seed: 1)).groups
///
/// - Complexity: O(*n*³ *k*) a step, for *n* nodes with ties and *k* groups.
///
/// ## Reference
///
/// > P. Doreian, V. Batagelj, A. Ferligoj. *Generalized Blockmodeling.* Cambridge University Press,
/// > 2005. doi:10.1017/CBO9780511584176
public struct Blockmodel: CommunityDetection, Hashable {
  /// How many groups there are to be.
  public var groups: Int

  /// Which blocks are allowed.
  public var blocks: BlockKinds

  /// How many searches there are.
  public var starts: Int

  /// Where chance starts.
  public var seed: Seed

  private static let limit = 100

  /// Creates the division.
  public init(groups: Int, blocks: BlockKinds = .structural, starts: Int = 20, seed: Seed) {
    self.groups = max(1, groups)
    self.blocks = blocks
    self.starts = max(1, starts)
    self.seed = seed
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "blockmodel", title: "Generalised blockmodel",
      definition: "Groups among which ties deviate least from blocks without ties, complete or "
        + "regular ones.",
      conventions: [
        "A search of several starts, which may miss the best.",
        "Nodes without ties make up one more group.",
      ],
      parameters: parameters,
      citation: "Doreian, Batagelj & Ferligoj 2005, doi:10.1017/CBO9780511584176")
  }

  var parameters: [MeasureDescription.Parameter] {
    [
      .init(name: "groups", value: "\(groups)"), .init(name: "blocks", value: blocks.rawValue),
      .init(name: "starts", value: "\(starts)"), .init(name: "seed", value: "\(seed)"),
    ]
  }

  /// The groups of `network`.
  ///
  /// - Throws: `CancellationError`, `MeasureError.tooLarge`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    guard let (profiles, best) = try search(in: network, run: run) else {
      throw MeasureError.tooLarge(measure: description.name, nodes: Self.limit)
    }
    return Partition(labels: profiles.labels(best?.groups ?? []), of: self, in: network)
  }

  /// The nodes with ties and the best groups of them; `nil` if there are too many.
  func search<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> (TiedProfiles, BlockSearch?)? {
    guard
      let profiles = try TiedProfiles(of: network, reading: .present, limit: Self.limit, run: run)
    else { return nil }
    guard !profiles.nodes.isEmpty else { return (profiles, nil) }
    let partners = profiles.rows.map { row in row.indices.filter { row[$0] > 0 } }
    let best = try bestBlocks(
      partners, groups: min(groups, partners.count), kinds: blocks, starts: starts, seed: seed,
      run: run)
    return (profiles, best)
  }
}

extension CommunityDetection where Self == Blockmodel {
  /// The groups among which ties are most nearly all or nothing.
  public static func blockmodel(
    groups: Int, blocks: BlockKinds = .structural, starts: Int = 20, seed: Seed
  ) -> Blockmodel {
    Blockmodel(groups: groups, blocks: blocks, starts: starts, seed: seed)
  }
}
