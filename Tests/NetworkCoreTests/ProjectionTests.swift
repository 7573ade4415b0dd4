import NetworkCore
import TestKit
import Testing

@Suite("Projection")
struct ProjectionTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `the size of a projection is the sum of the squares, and names its largest event`() {
      let women = Exemplar.southernWomen()
      let squares = women.events.map { women.actors(in: $0).count }.map { $0 * $0 }
      #expect(women.projectionSize == squares.reduce(0, +))
      #expect(women.largestEvent?.event == 8)
      #expect(women.largestEvent?.actorCount == 14)
      let nothing = TwoModeNetwork(participations: [(Int, Int)]())
      #expect(nothing.projectionSize == 0)
      #expect(nothing.largestEvent == nil)
    }

    @Test func `attributes can be said node by node`() throws {
      var path = try Exemplar.path(3)
      path.setText("name") { $0 == 1 ? nil : "node \($0)" }
      path.setNumber("double") { Double(2 * $0) }
      #expect(path.attributes.text("name") == ["node 0", nil, "node 2"])
      #expect(path.attributes["double"] == .number([0, 2, 4]))
    }

    @Test func `three partners share an activity out among two others each`() {
      let table = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("c", 1), ("a", 2), ("b", 2)])
      let network = table.projected(by: .fractional)
      #expect(network.partners(of: "a").map(\.strength) == [1.5, 0.5])
      #expect(table.projected(by: .count).partners(of: "a").map(\.strength) == [2, 1])
    }

    @Test func `an activity with one partner ties nobody`() {
      let network = TwoModeNetwork(participations: [("a", 1)]).projected(by: .fractional)
      #expect(network.nodes.count == 1)
      #expect(network.tieCount == 0)
    }

    @Test func `a participation that occurs twice counts once`() {
      let table = TwoModeNetwork(participations: [("a", 1), ("a", 1), ("b", 1)])
      #expect(table.participationCount == 2)
      #expect(table.projected(by: .count).partners(of: "a").map(\.strength) == [1])
    }
  }

  /// networkx 3.6.1, `bipartite.weighted_projected_graph` and `collaboration_weighted_…`.
  @Test func `the southern women are tied as the literature says`() {
    let women = Exemplar.southernWomen().projected(by: .fractional)
    #expect(women.tieCount == 139)
    let evelyn = Dictionary(
      uniqueKeysWithValues: women.partners(of: "Evelyn Jefferson").map { ($0.node, $0.strength) })
    #expect(isClose(evelyn["Laura Mandeville"], 1.562637, within: 1e-6))
    #expect(isClose(evelyn["Theresa Anderson"], 1.486880, within: 1e-6))
    #expect(Exemplar.southernWomen().transposed.projected(by: .count).tieCount == 66)
  }

  @Test(arguments: 0..<20)
  func `fractional strength is the number of activities with a partner`(number: Int) {
    let table = RandomNetwork.twoMode(
      actors: 30, events: 25, chance: 0.08, seed: Seed(UInt64(number)))
    let network = table.projected(by: .fractional)
    for actor in table.actors {
      let shared = table.events(of: actor).count { table.actors(in: $0).count > 1 }
      let strength = network.partners(of: actor).reduce(0) { $0 + $1.strength }
      #expect(isClose(strength, Double(shared)))
    }
  }
}
