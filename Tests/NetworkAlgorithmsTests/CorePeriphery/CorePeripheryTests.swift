import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Core and periphery")
struct CorePeripheryTests {
  /// A triangle, each of whose nodes has two of its own.
  static func ideal() throws -> Network<Int> {
    try Network(
      ties: [Tie(0, 1), Tie(1, 2), Tie(2, 0)]
        + (0..<3).flatMap { [Tie($0, 3 + 2 * $0), Tie($0, 4 + 2 * $0)] })
  }

  @Suite("by hand")
  struct ByHand {
    @Test(arguments: [CoreBlock.missing, .zero, .density])
    func `a triangle with pendants has it as its core`(block: CoreBlock) throws {
      let core = try ideal().marks(.corePeriphery(block: block, seed: 1))
      #expect(core.marked == [0, 1, 2])
    }

    @Test func `it fits perfectly where mixed pairs are left out`() throws {
      let fit = CorePeripheryFit(of: .discrete(CorePeriphery(seed: 1)))
      #expect(isClose(try ideal().value(fit).value, 1))
      // 36 pairs, 9 ties, 3 of them in the core: (3 − 9 · 3/36) / √(9 · 27/36 · 3 · 33/36)
      let zero = CorePeripheryFit(of: .discrete(CorePeriphery(block: .zero, seed: 1)))
      #expect(isClose(try ideal().value(zero).value, 2.25 / (6.75 * 2.75).squareRoot()))
    }

    @Test func `a star is its hub where everybody is to be tied to the core`() throws {
      let core = try Exemplar.star().marks(.corePeriphery(block: .one, seed: 1))
      #expect(core.marked.count == 1)
      let fit = CorePeripheryFit(of: .discrete(CorePeriphery(block: .one, seed: 1)))
      #expect(isClose(try Exemplar.star().value(fit).value, 1))
    }

    @Test func `isolates are never in it`() throws {
      let network = try Network(nodes: [9, 8], ties: ideal().allTies())
      let core = try network.marks(.corePeriphery(seed: 1))
      #expect(core.marked == [0, 1, 2])
    }

    @Test func `it says why there is none`() throws {
      let fit = CorePeripheryFit(of: .discrete(CorePeriphery(seed: 1)))
      #expect(
        try Network(nodes: [Int](), ties: []).value(fit).undefinedReason == .fewerThanTwoNodes)
      #expect(try Network(nodes: [0], ties: []).value(fit).undefinedReason == .fewerThanTwoNodes)
      #expect(try Network(nodes: [0, 1], ties: []).value(fit).undefinedReason == .noTies)
      #expect(try Exemplar.complete(5).value(fit).undefinedReason == .allPairsTiedAlike)
      #expect(try Exemplar.path(2).value(fit).undefinedReason == .allPairsTiedAlike)
      #expect(try Exemplar.twoComponents().value(fit).value != nil)
      let tie = try Network(nodes: [2], ties: [Tie(0, 1)])
      #expect(try tie.value(fit).undefinedReason == .noCore, "no two pairs are left to compare")
      #expect(try Exemplar.complete(5).marks(.corePeriphery(seed: 1)).marked.isEmpty)
      #expect(try Network(nodes: [0, 1], ties: []).marks(.corePeriphery(seed: 1)).marked.isEmpty)
    }
  }

  @Test(arguments: CoreBlock.allCases, 0..<4)
  func `no set of nodes fits better`(block: CoreBlock, number: UInt64) throws {
    let network = try RandomNetwork.uniform(
      count: 8, chance: 0.4, seed: Seed(number), strengths: true)
    let reading: TieReading = number % 2 == 0 ? .present : .strength
    let search = CorePeriphery(block: block, ties: reading, seed: 1)
    let found = try network.value(.corePeripheryFit(of: .discrete(search))).value
    let ties = try matrix(network, reading)
    let best = (1..<256).compactMap { bits in
      literalFit(ties, core: { bits >> $0 & 1 == 1 }, block: block)
    }.max()
    #expect(isClose(found ?? -2, best ?? -2, within: 1e-9), "\(String(describing: best))")
    let core = try network.marks(search)
    let own = literalFit(ties, core: { core.contains($0) }, block: block)
    #expect(isClose(own ?? -2, found ?? -2, within: 1e-9))
  }

  @Test func `the fit keeps the laws`() throws {
    let search = CorePeriphery(block: .zero, ties: .strength, starts: 30, seed: 1)
    let network = try RandomNetwork.uniform(count: 30, chance: 0.2, seed: 3, strengths: true)
    let fit = CorePeripheryFit(of: .discrete(search))
    let value = try network.value(fit).value
    for workers in [1, 2, 8] {
      #expect(try network.value(fit, run: RunControl(workers: workers)).value == value)
    }
    #expect(isClose(try restrengthened(network) { $0 * 3 }.value(fit).value, value ?? 0))
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) { try network.value(fit, run: run) }
    #expect(throws: CancellationError.self) { try network.marks(search, run: run) }
  }
}

/// The ties of all pairs, the strongest 1; nodes are 0, 1, 2, ….
func matrix(_ network: Network<Int>, _ reading: TieReading) throws -> [[Double]] {
  let strongest = network.allTies().map(\.strength).max() ?? 1
  return network.nodes.map { first in
    let partners = Dictionary(
      uniqueKeysWithValues: network.partners(of: first).map { ($0.node, $0.strength) })
    return network.nodes.map { second in
      partners[second].map { reading == .present ? 1 : $0 / strongest } ?? 0
    }
  }
}

/// Pearson's correlation of two columns, or `nil` where one does not vary.
func literalCorrelation(_ first: [Double], _ second: [Double]) -> Double? {
  let count = Double(first.count)
  let means = [first, second].map { $0.reduce(0, +) / count }
  let products = zip(first, second).map { ($0 - means[0]) * ($1 - means[1]) }.reduce(0, +)
  let spreads = zip([first, second], means).map { column, mean in
    column.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
  }
  guard spreads.allSatisfy({ $0 > 1e-12 }) else { return nil }
  return products / (spreads[0] * spreads[1]).squareRoot()
}

private func literalFit(
  _ ties: [[Double]], core: (Int) -> Bool, block: CoreBlock
) -> Double? {
  // A node without ties is not in the core.
  guard ties.indices.allSatisfy({ !core($0) || ties[$0].contains { $0 > 0 } }) else { return nil }
  let pairs = ties.indices.flatMap { first in (0..<first).map { (first, $0) } }
  let mixed = pairs.filter { core($0.0) != core($0.1) }
  let density =
    mixed.isEmpty ? 0 : mixed.map { ties[$0.0][$0.1] }.reduce(0, +) / Double(mixed.count)
  let rows = pairs.compactMap { pair -> (Double, Double)? in
    let tie = ties[pair.0][pair.1]
    guard core(pair.0) != core(pair.1) else { return (tie, core(pair.0) ? 1 : 0) }
    return switch block {
    case .missing: nil
    case .one: (tie, 1)
    case .zero: (tie, 0)
    case .density: (tie, density)
    }
  }
  guard rows.count > 1 else { return nil }
  return literalCorrelation(rows.map(\.0), rows.map(\.1))
}
