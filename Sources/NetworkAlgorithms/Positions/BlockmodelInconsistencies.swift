public import NetworkCore

/// How many cells of the table of ties speak against the best blockmodel.
///
/// ## Definition
///
/// The number of inconsistencies of the groups that ``Blockmodel`` finds.
///
/// ## Conventions
///
/// - Cells are ordered pairs: a tie that should not be there counts twice.
/// - The more groups there are, the fewer inconsistencies; numbers can be compared where groups and
///   allowed blocks are the same.
/// - A search of several starts may miss the least.
/// - It is undefined without ties, and for more than 100 nodes with ties.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.value(.blockmodelInconsistencies(groups: 2, seed: 1)).value   // 0.0
///
/// - Complexity: O(*n*³ *k*) a step, for *n* nodes with ties and *k* groups.
///
/// ## Reference
///
/// > P. Doreian, V. Batagelj, A. Ferligoj. *Generalized Blockmodeling.* Cambridge University Press,
/// > 2005. doi:10.1017/CBO9780511584176
public struct BlockmodelInconsistencies: NetworkMeasure, Hashable {
  /// The blockmodel.
  public var model: Blockmodel

  /// Creates the measure.
  public init(of model: Blockmodel) {
    self.model = model
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "blockmodel-inconsistencies", title: "Inconsistencies of the blockmodel",
      definition: "The number of cells of the table of ties that deviate from the blocks of the "
        + "best groups found.",
      conventions: [
        "Cells are ordered pairs of nodes with ties.",
        "Undefined without ties, and for more than 100 nodes with ties.",
      ],
      parameters: model.parameters,
      citation: "Doreian, Batagelj & Ferligoj 2005, doi:10.1017/CBO9780511584176")
  }

  /// The inconsistencies of the best groups of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    guard let (_, best) = try model.search(in: network, run: run) else {
      return NetworkValue(.undefined(.tooLarge), of: self, in: network)
    }
    return NetworkValue(
      best.map { .defined(Double($0.error)) } ?? .undefined(.noTies), of: self, in: network)
  }
}

extension NetworkMeasure where Self == BlockmodelInconsistencies {
  /// How many cells of the table of ties speak against the best blockmodel.
  public static func blockmodelInconsistencies(
    groups: Int, blocks: BlockKinds = .structural, starts: Int = 20, seed: Seed
  ) -> BlockmodelInconsistencies {
    BlockmodelInconsistencies(
      of: Blockmodel(groups: groups, blocks: blocks, starts: starts, seed: seed))
  }
}
