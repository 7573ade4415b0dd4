import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Two-mode measures")
struct TwoModeTests {
  @Suite("by hand")
  struct ByHand {
    /// networkx 3.6.1, `bipartite`; Faust 1997 and Borgatti and Everett 1997 print the same.
    @Test func `the southern women`() throws {
      let women = Exemplar.southernWomen()
      let degree = try women.scores(.degree)
      let closeness = try women.scores(.closeness)
      let betweenness = try women.scores(.betweenness)
      let expected = [
        ("Evelyn Jefferson", 0.5714, 0.8, 0.09658), ("Theresa Anderson", 0.5714, 0.8, 0.08759),
        ("Nora Fayette", 0.5714, 0.8, 0.11346), ("Flora Price", 0.1429, 0.5854, 0.0051),
      ]
      for (woman, ties, near, between) in expected {
        #expect(isClose(degree.actors[woman], ties, within: 5e-5))
        #expect(isClose(closeness.actors[woman], near, within: 5e-5))
        #expect(isClose(betweenness.actors[woman], between, within: 5e-5))
      }
      for (event, ties, near, between) in [
        (8, 14 / 18.0, 0.8462, 0.24382), (9, 2 / 3.0, 0.7857, 0.22551),
      ] {
        #expect(isClose(degree.events[event], ties))
        #expect(isClose(closeness.events[event], near, within: 5e-5))
        #expect(isClose(betweenness.events[event], between, within: 5e-5))
      }
    }

    /// networkx 3.6.1 says 1.474 here.
    @Test func `a pair among strangers is not close to them`() throws {
      let network = TwoModeNetwork(
        actors: Array(0..<10), events: Array(0..<10), participations: [(0, 0)])
      let scores = try network.scores(.closeness)
      #expect(isClose(scores.actors[0], 1 / 19.0))
      #expect(scores.actors[1] == 0)
      #expect(scores.events[1] == 0)
    }

    /// The older divisor of Borgatti and Everett is 8, and lets the score be 9/8.
    @Test func `the centre of a star of stars has betweenness 1`() throws {
      // a0 is in both events; each has two actors of its own.
      let network = TwoModeNetwork(participations: [
        ("a0", "e1"), ("a0", "e2"), ("a1", "e1"), ("a2", "e1"), ("a3", "e2"), ("a4", "e2"),
      ])
      #expect(try network.scores(.betweenness(scale: .pairs)).actors["a0"] == 9)
      #expect(try network.scores(.betweenness).actors["a0"] == 1)
    }

    @Test func `everybody at one party`() throws {
      let network = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("c", 1)])
      #expect(try network.scores(.betweenness).events[1] == 1)
      #expect(try network.scores(.closeness).events[1] == 1)
      #expect(try network.scores(.degree).events[1] == 1)
      #expect(try network.scores(.degree(scale: .count)).events[1] == 3)
      let standing = try network.scores(.eigenvector)
      #expect(isClose(standing.events[1], 1))
      #expect(isClose(standing.actors["a"], 1 / 3.0.squareRoot()))
    }

    @Test func `without events nothing is a share of them`() throws {
      let network = TwoModeNetwork<String, Int>(actors: ["a"], participations: [])
      #expect(try network.scores(.degree).actors["a"] == nil)
      #expect(try network.scores(.degree).actors.undefinedReason == "nobody in the other mode")
      #expect(try network.scores(.degree(scale: .count)).actors["a"] == 0)
      #expect(try network.scores(.closeness).actors["a"] == 0)
      #expect(try network.scores(.betweenness).actors["a"] == 0)
      #expect(try network.scores(.eigenvector).actors["a"] == nil)
      #expect(try network.scores(.eigenvector).actors.undefinedReason == "no participations")
    }

    @Test func `an empty network has no scores`() throws {
      let network = TwoModeNetwork<String, Int>(participations: [])
      #expect(try network.scores(.degree).actors.ranking.isEmpty)
      #expect(try network.scores(.closeness).events.ranking.isEmpty)
      #expect(try network.scores(.betweenness).actors.ranking.isEmpty)
      #expect(try network.scores(.eigenvector).events.ranking.isEmpty)
    }
  }

  /// Every network of these sizes: none exceeds the maximum, and one attains it.
  @Test func `a cancelled run ends`() throws {
    let run = RunControl()
    run.cancel()
    let measures: [any TwoModeMeasure] = [.degree, .closeness, .betweenness, .eigenvector]
    for measure in measures {
      #expect(throws: CancellationError.self, "\(measure.description.name)") {
        try Exemplar.southernWomen().scores(measure, run: run)
      }
    }
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 3), (4, 2), (5, 2), (2, 4), (2, 5), (1, 4), (3, 1)])
  func `the divisor of betweenness is a true maximum`(actors: Int, events: Int) throws {
    var highest = 0.0
    for pattern in 0..<(1 << (actors * events)) {
      let pairs = (0..<actors * events).filter { pattern >> $0 & 1 == 1 }
      let network = TwoModeNetwork(
        actors: Array(0..<actors), events: Array(0..<events),
        participations: pairs.map { ($0 / events, $0 % events) })
      let scores = try network.scores(.betweenness, run: RunControl(workers: 1))
      highest = max(highest, scores.actors.ranking[0].score)
      #expect(scores.events.ranking[0].score <= 1 + 1e-12)
    }
    #expect(highest <= 1 + 1e-12)
    // A pair and a path of three have nobody of their own mode in between.
    #expect(isClose(highest, actors + events > 2 && events > 1 ? 1 : 0))
  }

  @Test(arguments: 0..<20)
  func `the fast ways equal the definitions`(number: Int) throws {
    let network = RandomNetwork.twoMode(
      actors: 3 + number, events: 12, chance: 0.12, seed: Seed(UInt64(number)))
    let paths = LiteralPaths(try numbered(network), over: .hops)
    let closeness = try network.scores(.closeness)
    let betweenness = try network.scores(.betweenness(scale: .pairs))
    let n = network.actors.count
    for node in paths.nodes.indices {
      let hops = paths.distances(from: node)
      // Those of the other mode are an odd number of hops away.
      let other = Double(hops.count { Int($0) % 2 == 1 })
      let least = other + 2 * (Double(hops.count) - other)
      let near =
        hops.isEmpty
        ? 0 : least / hops.reduce(0, +) * Double(hops.count) / Double(paths.nodes.count - 1)
      let between = paths.betweenness(of: node)
      if node < n {
        #expect(isClose(closeness.actors[node], near))
        #expect(isClose(betweenness.actors[node], between))
      } else {
        #expect(isClose(closeness.events[node - n], near))
        #expect(isClose(betweenness.events[node - n], between))
      }
    }
  }

  @Test(arguments: 0..<20)
  func `the eigenvector is made of singular vectors`(number: Int) throws {
    let network = RandomNetwork.twoMode(
      actors: 14, events: 4 + number, chance: 0.12, seed: Seed(UInt64(number)))
    let scores = try network.scores(.eigenvector)
    let actors = network.actors.map { scores.actors[$0]! }
    let events = network.events.map { scores.events[$0]! }
    let images = network.actors.map { actor in
      network.events(of: actor).reduce(0) { $0 + scores.events[$1]! }
    }
    let transposed = network.events.map { event in
      network.actors(in: event).reduce(0) { $0 + scores.actors[$1]! }
    }
    let value = zip(actors, images).reduce(0) { $0 + $1.0 * $1.1 }
    for (score, image) in zip(actors + events, images + transposed) {
      #expect(isClose(image, value * score, within: 1e-11))
    }
    #expect(isClose(actors.reduce(0) { $0 + $1 * $1 }, 1))
    #expect(isClose(events.reduce(0) { $0 + $1 * $1 }, 1))
    // It is the largest one: no actor–event block of ones can beat it.
    let most = network.actors.map { Double(network.events(of: $0).count) }.max() ?? 0
    #expect(value >= most.squareRoot() - 1e-9)
  }

  @Test(arguments: JudgedNetwork.all)
  func `the eigenvector is that of the bipartite network, times √2`(judged: JudgedNetwork) throws {
    let scores = try judged.table.scores(.eigenvector)
    let bipartite = try judged.table.bipartite.scores(.eigenvector)
    for actor in judged.table.actors {
      let expected = bipartite[.actor(actor)].map { $0 * 2.0.squareRoot() }
      #expect(expected.map { isClose(scores.actors[actor], $0) } ?? (scores.actors[actor] == nil))
    }
    for event in judged.table.events {
      let expected = bipartite[.event(event)].map { $0 * 2.0.squareRoot() }
      #expect(expected.map { isClose(scores.events[event], $0) } ?? (scores.events[event] == nil))
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: 0..<100)
    func `transposing swaps the modes, and no score leaves its bounds`(number: Int) throws {
      let network = RandomNetwork.twoMode(
        actors: 2 + number % 17, events: 1 + number % 13, chance: 0.05 + Double(number) / 300,
        seed: Seed(UInt64(number)))
      try check(.degree, on: network)
      try check(.closeness, on: network)
      try check(.betweenness, on: network)
      try check(.eigenvector, on: network)
    }

    private func check(
      _ measure: some TwoModeMeasure, on network: TwoModeNetwork<Int, Int>
    ) throws {
      let scores = try network.scores(measure)
      let swapped = try network.transposed.scores(measure)
      let pairs =
        network.actors.map { (scores.actors[$0], swapped.events[$0]) }
        + network.events.map { (scores.events[$0], swapped.actors[$0]) }
      for case (let score, let other) in pairs {
        guard let score else {
          #expect(other == nil)
          continue
        }
        #expect(isClose(other, score, within: 1e-11))
        #expect((0...1 + 1e-12).contains(score), "\(measure.description.name): \(score)")
      }
      let again = try network.scores(measure, run: RunControl(workers: 1))
      #expect(
        network.actors.allSatisfy {
          again.actors[$0]?.bitPattern == scores.actors[$0]?.bitPattern
        })
    }

    @Test func `renaming and reordering change nothing`() throws {
      let women = Exemplar.southernWomen()
      var participations = women.actors.flatMap { woman in
        women.events(of: woman).map { (woman, $0) }
      }
      var generator = Seed(3).generator()
      generator.shuffle(&participations)
      let mixed = TwoModeNetwork(participations: participations)
      let measures: [any TwoModeMeasure] = [.degree, .closeness, .betweenness, .eigenvector]
      for measure in measures {
        let before = try measure.scores(in: women, run: RunControl())
        let after = try measure.scores(in: mixed, run: RunControl())
        #expect(women.actors.allSatisfy { isClose(after.actors[$0], before.actors[$0]!) })
        #expect(women.events.allSatisfy { isClose(after.events[$0], before.events[$0]!) })
      }
    }
  }
}

/// The bipartite network with the events numbered on from the actors.
private func numbered(_ network: TwoModeNetwork<Int, Int>) throws -> Network<Int> {
  let n = network.actors.count
  return try Network(
    nodes: Array(0..<n + network.events.count),
    ties: network.actors.flatMap { actor in
      network.events(of: actor).map { Tie(actor, n + $0) }
    })
}
