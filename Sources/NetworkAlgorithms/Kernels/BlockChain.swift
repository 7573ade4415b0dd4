package import NetworkCore

/// The blocks of a two-mode table, each of which takes random steps by itself.
///
/// After *t* steps in all, a block with a share of *w* in *W* has taken ⌊t w / W⌋ of them. As the
/// blocks know nothing of each other, going on in one stride or in several is the same.
package struct BlockChain: TableChain {
  private let blocks: TableBlocks
  private let shares: [Int]
  private var chains: [any TableChain]
  private var taken: [Int]
  private var stepCount = 0

  /// Starts a chain for each block.
  ///
  /// - Parameters:
  ///   - blocks: The parts of the table.
  ///   - chain: The chain of the part with a number, and how many of the steps are its share.
  package init(
    _ blocks: TableBlocks, chain: (IncidenceTable, Int) -> (chain: any TableChain, share: Int)
  ) {
    self.blocks = blocks
    let made = blocks.blocks.enumerated().map { chain($0.element.table, $0.offset) }
    chains = made.map(\.chain)
    shares = made.map(\.share)
    taken = made.map { _ in 0 }
  }

  /// How many steps there are if each block takes its share of them once.
  package var shareSum: Int { shares.reduce(0, +) }

  package var table: IncidenceTable { blocks.joined(chains.map(\.table)) }

  package mutating func advance(by count: Int, run: RunControl) throws {
    try run.check()
    stepCount += count
    let sum = shareSum
    guard sum > 0 else { return }
    for block in chains.indices {
      let due = sum.dividingFullWidth(stepCount.multipliedFullWidth(by: shares[block])).quotient
      guard due > taken[block] else { continue }
      try chains[block].advance(by: due - taken[block], run: run)
      taken[block] = due
    }
  }
}
