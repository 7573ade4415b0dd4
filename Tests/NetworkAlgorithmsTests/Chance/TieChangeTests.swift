import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Change of ties")
struct TieChangeTests {
  @Test func `by hand`() throws {
    let before = try Network(
      nodes: ["a", "b", "c", "d"],
      ties: [Tie("a", "b", strength: 2), Tie("a", "c"), Tie("b", "c"), Tie("c", "d")])
    let after = try Network(
      nodes: ["e", "c", "b", "a"],
      ties: [Tie("a", "b", strength: 5), Tie("b", "c"), Tie("b", "e", strength: 3)])
    let change = try before.change(to: after)
    #expect(change.kept == [Tie("a", "b", strength: 2), Tie("b", "c")])
    #expect(change.lost == [Tie("a", "c"), Tie("c", "d")])
    #expect(change.new == [Tie("e", "b", strength: 3)])
    #expect(change.retention == .defined(0.5))
    #expect(change.renewal == .defined(1.0 / 3))
    #expect(change.jaccard == .defined(0.4))
    #expect(change.nodesInBoth == ["a", "b", "c"])
    #expect(change.nodesLeft == ["d"])
    #expect(change.nodesJoined == ["e"])
    let inBoth = try before.change(to: after, among: .nodesInBoth)
    #expect(inBoth.lost == [Tie("a", "c")])
    #expect(inBoth.new.isEmpty)
    #expect(inBoth.jaccard == .defined(2.0 / 3))
    #expect(inBoth.nodesLeft == ["d"])
  }

  @Test func `without ties a share is undefined`() throws {
    let none = try Network(nodes: [0, 1, 2], ties: [])
    let path = try Exemplar.path(3)
    #expect(try none.change(to: path).retention == .undefined("no ties in the earlier network"))
    #expect(try none.change(to: path).renewal == .defined(1))
    #expect(try path.change(to: none).retention == .defined(0))
    #expect(try path.change(to: none).renewal == .undefined("no ties in the later network"))
    #expect(try none.change(to: none).jaccard == .undefined("no ties in either network"))
  }

  @Test func `it is what sets of pairs say, and turning time round turns it round`() throws {
    for (number, table) in RandomTwoMode.judges().enumerated() where number % 4 == 0 {
      let before = try table.projected(by: .fractional)
      let after = try table.randomised(by: .curveball(), seed: 3).projected(by: .count)
      let change = try before.change(to: after)
      let back = try after.change(to: before)
      let (first, second) = (Set(before.pairs), Set(after.pairs))
      #expect(Set(change.kept.map { [$0.first, $0.second] }) == first.intersection(second))
      #expect(Set(change.lost.map { [$0.first, $0.second] }) == first.subtracting(second))
      #expect(Set(change.new.map { [$0.first, $0.second] }) == second.subtracting(first))
      #expect(change.kept.count + change.lost.count == before.tieCount)
      #expect(back.jaccard == change.jaccard)
      #expect(back.new.count == change.lost.count)
      #expect(try before.change(to: before).retention != .defined(0))
    }
  }
}
