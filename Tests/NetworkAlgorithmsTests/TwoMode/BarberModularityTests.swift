import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Two-mode modularity and communities")
struct BarberModularityTests {
  /// Two events with two guests each, and nobody in both.
  private static let apart = TwoModeNetwork(participations: [
    ("a", 1), ("b", 1), ("c", 2), ("d", 2),
  ])

  @Test func `two events apart are two communities`() throws {
    let groups = try Self.apart.communities(seed: 1)
    #expect(
      groups.groups == [
        [.actor("a"), .actor("b"), .event(1)], [.actor("c"), .actor("d"), .event(2)],
      ])
    // In each 2 of 4 inside, less 2 · 2 / 16.
    #expect(try Self.apart.modularity(of: groups).value == 0.5)
    #expect(try Self.apart.value(.barberModularity(of: .components)).value == 0.5)
    let scores = try Self.apart.scores(.communities(seed: 1))
    #expect(scores.actors["c"] == 2)
    #expect(scores.events[1] == 1)
  }

  /// Barber 2007 and those after him have found no division with more than 0.3455.
  @Test func `the southern women`() throws {
    let women = Exemplar.southernWomen()
    let value = try women.value(.barberModularity(of: .communities(starts: 10, seed: 1))).value
    #expect(isClose(value, 0.34554, within: 5e-6))
    #expect(try women.value(.barberModularity(of: .components)).value == 0)
  }

  @Test func `what nobody takes part in has no modularity`() throws {
    let idle = TwoModeNetwork<String, Int>(actors: ["a", "b"], events: [1], participations: [])
    let measure = BarberModularity(of: .communities(starts: 2, seed: 1))
    #expect(try idle.value(measure).undefinedReason == .noParticipations)
    #expect(try idle.communities(seed: 1).groupCount == 3)
    let empty = TwoModeNetwork<String, Int>(participations: [])
    #expect(try empty.value(measure).undefinedReason == .noParticipations)
    #expect(try empty.communities(seed: 1).groupCount == 0)
  }

  @Test func `a division must know all nodes`() throws {
    let groups = try Self.apart.communities(seed: 1)
    let wider = TwoModeNetwork(participations: [("a", 1), ("x", 1)])
    #expect(throws: MeasureError.nodeWithoutGroup("actor(\"x\")")) {
      try wider.modularity(of: groups)
    }
    let part = TwoModeNetwork(participations: [("c", 2), ("d", 2)])
    #expect(try part.modularity(of: groups).value == 0)
  }

  /// Every way to divide seven nodes is tried.
  @Test(arguments: 0..<8)
  func `no division of a small network is better`(number: Int) throws {
    let network = RandomNetwork.twoMode(
      actors: 4, events: 3, chance: 0.5, seed: Seed(UInt64(number)))
    let table = LiteralTable(network)
    let groups = try network.communities(seed: 3)
    let labels =
      network.actors.map { groups[.actor($0)]! } + network.events.map { groups[.event($0)]! }
    let found = try network.modularity(of: groups).value
    #expect(isClose(found, table.modularity(of: labels)))
    var best = -1.0
    var division = [Int](repeating: 0, count: 7)
    func divide(_ node: Int, _ used: Int) {
      guard node < 7 else {
        best = max(best, table.modularity(of: division))
        return
      }
      for label in 0...used {
        division[node] = label
        divide(node + 1, max(used, label + 1))
      }
    }
    divide(0, 0)
    #expect(isClose(found, best))
  }

  @Test func `every community is connected`() throws {
    for network in twoModeLawNetworks() {
      let groups = try network.communities(starts: 2, seed: 5)
      let bipartite = network.bipartite
      for group in groups.groups {
        let members = Set(group)
        let ties = bipartite.allTies().filter {
          members.contains($0.first) && members.contains($0.second)
        }
        let part = try Network(nodes: group, ties: ties)
        #expect(try part.value(.components).value == 1)
      }
    }
  }

  @Test func `laws`() throws {
    try checkTwoModeNetworkMeasure(
      .barberModularity(of: .components), transposed: .barberModularity(of: .components),
      bounds: -1...1)
    try checkTwoModeMeasure(
      .communities(starts: 2, seed: 4), isolateChangesOthers: true, unionIsDisjoint: false,
      orderChanges: true, isSymmetric: false, most: 1000)
  }

  /// The division is as good in whatever order the nodes come, though it may be another.
  @Test func `the seed and the order decide among divisions`() throws {
    let network = RandomNetwork.twoMode(actors: 60, events: 40, chance: 0.06, seed: 8)
    let values = try (1...3).map { seed in
      try network.value(
        .barberModularity(of: .communities(starts: 10, seed: Seed(UInt64(seed))))
      ).value!
    }
    #expect(values.max()! - values.min()! < 0.02)
    let again = try network.communities(seed: 1)
    #expect(again.groups == (try network.communities(seed: 1)).groups)
  }
}

extension LiteralTable {
  /// Over all pairs of an actor and an event of one group: what is there, less what chance expects.
  fileprivate func modularity(of labels: [Int]) -> Double {
    let columns = transposed.rows
    let m = Double(rows.reduce(0) { $0 + $1.count })
    var sum = 0.0
    for row in rows.indices {
      for column in columns.indices where labels[row] == labels[rows.count + column] {
        sum += rows[row].contains(column) ? 1 : 0
        sum -= Double(rows[row].count * columns[column].count) / m
      }
    }
    return sum / m
  }
}
