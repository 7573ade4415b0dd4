import NetworkCore
import TestKit
import Testing

@Suite("A folded network")
struct FoldedGraphTests {
  @Test func `unfolds to the ties it was made from, 200 times, from tables and from ties`() throws {
    for (number, judge) in RandomTwoMode.judges().enumerated() {
      let network = try judge.projected(by: .count)
      let given = try Network(nodes: Array(network.nodes), ties: network.allTies())
      for folded in [
        try network.folded(run: RunControl()), try given.folded(run: RunControl()),
      ] {
        for node in 0..<folded.nodeCount {
          let partners = Array(network.graph.neighbours(node))
          if folded.classes[node] < 0, folded.homes[node] < 0 {
            #expect(folded.tiesAside[node] == partners.count, "judge \(number), node \(node)")
          } else {
            #expect(
              self.partners(of: node, in: folded) == partners, "judge \(number), node \(node)")
          }
        }
      }
    }
  }

  @Test func `has satellites only where all ties are those of one hub`() throws {
    // a and b meet others in e1 alone; c and d are in both, and so are alike.
    let folded = try fold([("e1", "abcd"), ("e2", "cde"), ("e3", "ef"), ("e4", "fg")])
    #expect(folded.homes.map { $0 >= 0 } == [true, true, false, false, false, false, true])
    #expect(folded.classes[2] == folded.classes[3])
    #expect(folded.multiplicities[Int(folded.classes[2])] == 2)
    #expect(folded.classCount == 3)
  }

  @Test func `drops an event within another and keeps the first of two alike`() throws {
    let folded = try fold([("e1", "abc"), ("e2", "ab"), ("e3", "abc"), ("e4", "cd")])
    #expect(folded.hubCount == 2)
    #expect(folded.homes[0] == folded.homes[1])
    #expect(folded.classCount == 1)
  }

  @Test func `makes a tie of an event of two, and a hub where one of them is alone`() throws {
    let folded = try fold([("e1", "ab"), ("e2", "bc"), ("e3", "cd")])
    #expect(folded.directTies.entries.count == 2)
    #expect(folded.hubCount == 2)
    #expect(folded.satellites == [1, 1])
  }

  @Test func `sets isolates and whole cliques aside with their ties`() throws {
    let folded = try fold([("e1", "abc"), ("e2", "d"), ("e3", "ab")])
    #expect(folded.tiesAside == [2, 2, 2, 0])
    #expect(folded.classCount == 0)
    #expect(folded.hubCount == 0)
    #expect(folded.sources.isEmpty)
  }

  @Test func `finds cliques again where only ties are given`() throws {
    for judge in RandomTwoMode.judges() {
      let network = try judge.projected(by: .count)
      let given = try Network(nodes: Array(network.nodes), ties: network.allTies())
      let folded = try given.folded(run: RunControl())
      let graph = network.graph
      for node in 0..<graph.nodeCount where folded.classes[node] < 0 {
        let ties = Set(graph.neighbours(node))
        #expect(
          ties.allSatisfy { ties.subtracting([$0]).isSubset(of: graph.neighbours(Int($0))) },
          "who is in no class has partners who are all tied to each other")
      }
      for node in 0..<graph.nodeCount where folded.classes[node] >= 0 {
        let ties = Set(graph.neighbours(node))
        #expect(
          !ties.allSatisfy { ties.subtracting([$0]).isSubset(of: graph.neighbours(Int($0))) },
          "who is in a class has partners who are not tied to each other")
      }
    }
  }

  @Test func `lists every class and every hub with satellites once among its sources`() throws {
    for judge in RandomTwoMode.judges() {
      let folded = try judge.projected(by: .count).folded(run: RunControl())
      let hubs = (0..<folded.hubCount).filter { folded.satellites[$0] > 0 }.map { ~Int32($0) }
      #expect(folded.sources.sorted() == (hubs + (0..<Int32(folded.classCount))).sorted())
    }
  }

  @Test func `stops when the run is cancelled`() throws {
    let run = RunControl()
    run.cancel()
    let network = try RandomTwoMode.judge(7).projected(by: .count)
    #expect(throws: CancellationError.self) { try network.folded(run: run) }
  }

  /// Letters a, b, c, … are actors 0, 1, 2, … in order of appearance by name.
  private func fold(_ events: [(String, String)]) throws -> FoldedGraph {
    let names = Set(events.flatMap(\.1)).sorted()
    let network = TwoModeNetwork(
      actors: names, participations: events.flatMap { event in event.1.map { ($0, event.0) } })
    return try network.projected(by: .count).folded(run: RunControl())
  }

  /// The nodes that `node` is tied to, by class, hub or direct tie.
  private func partners(of node: Int, in folded: FoldedGraph) -> [Int32] {
    (0..<folded.nodeCount).filter { $0 != node && areTied(folded, node, $0) }.map(Int32.init)
  }

  private func areTied(_ folded: FoldedGraph, _ first: Int, _ second: Int) -> Bool {
    let hubs = { (node: Int) -> Set<Int32> in
      folded.classes[node] >= 0
        ? Set(folded.hubsOfClass.list(Int(folded.classes[node])))
        : folded.homes[node] >= 0 ? [folded.homes[node]] : []
    }
    if folded.classes[first] >= 0, folded.classes[second] >= 0 {
      if folded.classes[first] == folded.classes[second] { return true }
      if folded.directTies.list(Int(folded.classes[first])).contains(folded.classes[second]) {
        return true
      }
    }
    return !hubs(first).isDisjoint(with: hubs(second))
  }
}
