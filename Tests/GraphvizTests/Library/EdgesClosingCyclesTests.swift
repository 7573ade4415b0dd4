import NetworkCore
import Testing

@testable import Graphviz

@Suite("Edges closing cycles")
struct EdgesClosingCyclesTests {
  @Test func `a path has none`() {
    #expect(edgesClosingCycles([(0, 1), (1, 2)], nodeCount: 3) == [false, false])
  }

  @Test func `a triangle has one`() {
    #expect(edgesClosingCycles([(0, 1), (1, 2), (2, 0)], nodeCount: 3) == [false, false, true])
  }

  @Test func `a diamond has none`() {
    let diamond = [(0, 1), (0, 2), (1, 3), (2, 3)]
    #expect(edgesClosingCycles(diamond, nodeCount: 4) == [false, false, false, false])
  }

  @Test func `a loop is left alone`() {
    #expect(edgesClosingCycles([(0, 0)], nodeCount: 1) == [false])
  }

  @Test func `there and back again is one`() {
    #expect(edgesClosingCycles([(0, 1), (1, 0), (0, 1)], nodeCount: 2) == [false, true, false])
  }

  @Test func `a chain of a million nodes needs no recursion`() {
    let ends = (0..<999_999).map { (tail: $0, head: $0 + 1) }
    #expect(!edgesClosingCycles(ends, nodeCount: 1_000_000).contains(true))
  }

  @Test(arguments: 0..<50)
  func `with these edges turned no cycle is left`(seed: Int) {
    var generator = Seed(UInt64(seed)).generator()
    let ends = (0..<60).map { _ in
      (tail: generator.number(below: 20), head: generator.number(below: 20))
    }.filter { $0.tail != $0.head }
    let closing = edgesClosingCycles(ends, nodeCount: 20)
    let turned = zip(ends, closing).map { $1 ? (tail: $0.head, head: $0.tail) : $0 }
    #expect(!edgesClosingCycles(turned, nodeCount: 20).contains(true))
    #expect(isAcyclic(turned, nodeCount: 20))
  }

  /// Takes nodes without incoming edges away until none is left, or none can be taken.
  private func isAcyclic(_ ends: [(tail: Int, head: Int)], nodeCount: Int) -> Bool {
    var left = Set(0..<nodeCount)
    while let source = left.first(where: { node in
      !ends.contains { $0.head == node && left.contains($0.tail) }
    }) {
      left.remove(source)
    }
    return left.isEmpty
  }
}
