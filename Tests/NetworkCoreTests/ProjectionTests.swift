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

    /// a and b share 1 and 2; c is in 1 as well, and a is alone in 3.
    @Test(arguments: ProjectionRule.allCases)
    func `three partners, two of whom meet again`(rule: ProjectionRule) throws {
      let expected: [Double] =
        switch rule {
        case .count: [2, 1, 1]
        case .fractional: [1.5, 0.5, 0.5]
        case .hyperbolic: [5.0 / 6, 1.0 / 3, 1.0 / 3]
        case .cosine: [0.816496580927726, 0.577350269189626, 0.707106781186548]
        case .jaccard: [2.0 / 3, 1.0 / 3, 0.5]
        }
      let table = TwoModeNetwork(participations: [
        ("a", 1), ("b", 1), ("c", 1), ("a", 2), ("b", 2), ("a", 3),
      ])
      let network = try table.projected(by: rule)
      #expect(network.context["projection"] == rule.rawValue)
      let ends = network.allTies().map { [$0.first, $0.second] }
      #expect(ends == [["a", "b"], ["a", "c"], ["b", "c"]])
      let strengths = network.allTies().map(\.strength)
      #expect(zip(strengths, expected).allSatisfy { isClose($0, $1, within: 1e-14) })
    }

    @Test func `two who do everything together are as close as can be`() throws {
      let table = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("a", 2), ("b", 2)])
      for rule in [ProjectionRule.cosine, .jaccard] {
        #expect(try table.projected(by: rule).allTies() == [Tie("a", "b", strength: 1)])
      }
    }

    @Test func `whoever works alone as well is less close`() throws {
      let table = TwoModeNetwork(participations: [
        ("a", 1), ("b", 1), ("a", 2), ("a", 3), ("a", 4),
      ])
      #expect(try table.projected(by: .cosine).allTies().map(\.strength) == [0.5])
      #expect(try table.projected(by: .jaccard).allTies().map(\.strength) == [0.25])
      #expect(try table.projected(by: .fractional).allTies().map(\.strength) == [1])
    }

    @Test(arguments: ProjectionRule.allCases)
    func `an activity with one partner ties nobody`(rule: ProjectionRule) throws {
      let network = try TwoModeNetwork(participations: [("a", 1)]).projected(by: rule)
      #expect(network.nodes.count == 1)
      #expect(network.tieCount == 0)
      #expect(network.allTies().isEmpty)
    }

    @Test func `a participation that occurs twice counts once`() throws {
      let table = TwoModeNetwork(participations: [("a", 1), ("a", 1), ("b", 1)])
      #expect(table.participationCount == 2)
      #expect(try table.projected(by: .count).partners(of: "a").map(\.strength) == [1])
    }
  }

  /// networkx 3.6.1, `bipartite.weighted_projected_graph` and `collaboration_weighted_…`.
  @Test func `the southern women are tied as the literature says`() throws {
    let women = try Exemplar.southernWomen().projected(by: .fractional)
    #expect(women.tieCount == 139)
    let evelyn = Dictionary(
      uniqueKeysWithValues: women.partners(of: "Evelyn Jefferson").map { ($0.node, $0.strength) })
    #expect(isClose(evelyn["Laura Mandeville"], 1.562637, within: 1e-6))
    #expect(isClose(evelyn["Theresa Anderson"], 1.486880, within: 1e-6))
    #expect(try Exemplar.southernWomen().transposed.projected(by: .count).tieCount == 66)
  }

  /// networkx 3.6.1, `bipartite.overlap_weighted_projected_graph` with `jaccard=True`.
  @Test func `the southern women overlap as networkx says`() throws {
    let women = try Exemplar.southernWomen().projected(by: .jaccard)
    let evelyn = Dictionary(
      uniqueKeysWithValues: women.partners(of: "Evelyn Jefferson").map { ($0.node, $0.strength) })
    #expect(isClose(evelyn["Laura Mandeville"], 2 / 3.0))
    #expect(isClose(evelyn["Nora Fayette"], 1 / 7.0))
  }

  @Suite("against the definition")
  struct AgainstTheDefinition {
    @Test func `every rule ties as its formula says`() throws {
      for (number, table) in RandomTwoMode.judges().enumerated() {
        let literal = LiteralProjection(table)
        for rule in ProjectionRule.allCases {
          let ties = try table.projected(by: rule).allTies()
          let expected = literal.ties(by: rule)
          #expect(ties.map(\.first) == expected.map(\.first), "\(number) \(rule)")
          #expect(ties.map(\.second) == expected.map(\.second), "\(number) \(rule)")
          #expect(
            zip(ties, expected).allSatisfy { isClose($0.strength, $1.strength, within: 1e-12) },
            "\(number) \(rule)")
        }
      }
    }

    @Test func `both ends and any number of workers have the same bits`() throws {
      for table in RandomTwoMode.judges() {
        for rule in [ProjectionRule.fractional, .cosine] {
          let once = try table.projected(by: rule).graph(run: RunControl(workers: 1))
          for workers in [2, 3, 8] {
            let again = try table.projected(by: rule).graph(run: RunControl(workers: workers))
            #expect(again.offsets == once.offsets && again.targets == once.targets)
            #expect(again.strengths.map(\.bitPattern) == once.strengths.map(\.bitPattern))
          }
          let given = CompressedGraph(
            nodeCount: once.nodeCount,
            edges: (0..<once.nodeCount).flatMap { node in
              once.row(node).filter { once.targets[$0] > node }.map {
                WeightedEdge(Int32(node), once.targets[$0], strength: once.strengths[$0])
              }
            })
          #expect(given.strengths.map(\.bitPattern) == once.strengths.map(\.bitPattern))
        }
      }
    }

    @Test func `one tie alone is as strong as it is among all`() throws {
      for table in RandomTwoMode.judges().prefix(60) {
        for rule in ProjectionRule.allCases {
          let network = try table.projected(by: rule)
          guard let (incidence, _) = network.incidence else { continue }
          let graph = network.graph
          for node in 0..<graph.nodeCount {
            for slot in graph.row(node) {
              let strength = incidence.strength(
                ofTieBetween: node, Int(graph.targets[slot]), by: rule)
              #expect(strength == graph.strengths[slot])
            }
          }
        }
      }
    }
  }

  @Test(arguments: 0..<20)
  func `fractional strength is the number of activities with a partner`(number: Int) throws {
    let table = RandomNetwork.twoMode(
      actors: 30, events: 25, chance: 0.08, seed: Seed(UInt64(number)))
    let network = try table.projected(by: .fractional)
    for actor in table.actors {
      let shared = table.events(of: actor).count { table.actors(in: $0).count > 1 }
      let strength = network.partners(of: actor).reduce(0) { $0 + $1.strength }
      #expect(isClose(strength, Double(shared)))
    }
  }

  @Test func `a cancelled run neither counts nor ties`() throws {
    let run = RunControl()
    run.cancel()
    let network = try Exemplar.southernWomen().projected(by: .count)
    #expect(throws: CancellationError.self) { try network.graph(run: run) }
    #expect(throws: CancellationError.self) { try network.tieCount(run: run) }
    #expect(network.tieCount == 139)
  }
}

/// The formulas of the rules, pair by pair.
private struct LiteralProjection {
  private let table: TwoModeNetwork<Int, Int>
  private let shared: [(first: Int, second: Int, events: [Int])]

  init(_ table: TwoModeNetwork<Int, Int>) {
    self.table = table
    let events = Dictionary(uniqueKeysWithValues: table.actors.map { ($0, table.events(of: $0)) })
    let actors = Array(table.actors)
    shared = actors.indices.flatMap { first in
      actors[(first + 1)...].compactMap { second in
        let both = events[actors[first]]!.filter { events[second]!.contains($0) }
        return both.isEmpty ? nil : (actors[first], second, both)
      }
    }
  }

  func ties(by rule: ProjectionRule) -> [Tie<Int>] {
    shared.map { first, second, events in
      let sizes = events.map { Double(table.actors(in: $0).count) }
      let (a, b) = (Double(table.events(of: first).count), Double(table.events(of: second).count))
      let s = Double(events.count)
      let strength =
        switch rule {
        case .count: s
        case .fractional: sizes.reduce(0) { $0 + 1 / ($1 - 1) }
        case .hyperbolic: sizes.reduce(0) { $0 + 1 / $1 }
        case .cosine: s / (a * b).squareRoot()
        case .jaccard: s / (a + b - s)
        }
      return Tie(first, second, strength: strength)
    }
  }
}
