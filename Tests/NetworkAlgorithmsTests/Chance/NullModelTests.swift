import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

/// Seeds are fixed, so these tests always come out the same; see ``UniformityTests``.
@Suite("Null models")
struct NullModelTests {
  @Suite("uniformity")
  struct Uniformity {
    private func counted(
      _ draws: Int, _ draw: (Int) throws -> [[Int]]
    ) rethrows -> [[[Int]]: Int] {
      var counts: [[[Int]]: Int] = [:]
      for replicate in 0..<draws { counts[try draw(replicate), default: 0] += 1 }
      return counts
    }

    @Test func `any network of four nodes is as likely`() throws {
      let pairs = choices(of: 2, among: Array(0..<4))
      let all = (0...6).flatMap { count in
        choices(of: count, among: Array(pairs.indices)).map { $0.map { pairs[$0] } }
      }
      let network = try Network(nodes: Array(0..<4), ties: [Tie(0, 1)])
      let counts = try counted(6_400) {
        try network.drawn(under: .sameNodeCount, seed: Seed(4).stream($0)).pairs
      }
      #expect(all.count == 64 && abs(unevenness(counts, over: all)) < 5)
    }

    @Test(arguments: [[2, 2, 2, 2, 2], [1, 2, 2, 3, 2], [1, 1, 1, 1, 2]])
    func `matchings drawn until they are simple favour no network`(degrees: [Int]) throws {
      let all = graphs(degrees: degrees)
      let network = try Network(
        nodes: Array(degrees.indices), ties: all[0].map { Tie($0[0], $0[1]) })
      let counts = try counted(200 * all.count) {
        try network.drawn(under: .configuration(.rejected()), seed: Seed(5).stream($0)).pairs
      }
      #expect(all.count > 4 && abs(unevenness(counts, over: all)) < 5)
    }

    /// Of the three ways to match the four ends of two ties of a path, one is that path's; of the
    /// middle's own ends matched, a loop is left out, and the outer two are tied.
    @Test func `a path of three is matched in three ways, and erased in one`() throws {
      let counts = try counted(3_000) {
        try Exemplar.path(3).drawn(under: .configuration(.erased), seed: Seed(2).stream($0)).pairs
      }
      let (path, short) = (counts[[[0, 1], [1, 2]]] ?? 0, counts[[[0, 2]]] ?? 0)
      #expect(path + short == 3_000)
      #expect(abs(Double(path) - 2_000) < 5 * (3_000 * 2.0 / 9).squareRoot())
    }

    /// Kinds a, a, b, b, none: one tie among a's and b's each, two across, and one to the fifth.
    @Test func `ties among the same kinds are drawn from all such pairs`() throws {
      let kinds = ["a", "a", "b", "b", nil]
      var network = try Network(
        nodes: Array(0..<5), ties: [Tie(0, 1), Tie(0, 2), Tie(1, 3), Tie(2, 4)])
      try network.setAttribute("kind", to: .text(kinds))
      let across = choices(of: 2, among: [0, 1, 2, 3])
      let ends = [[0, 2], [0, 3], [1, 2], [1, 3]]
      let all = across.flatMap { chosen in
        [[2, 4], [3, 4]].map { outer in
          ([[0, 1], outer] + chosen.map { ends[$0] })
            .sorted { $0.lexicographicallyPrecedes($1) }
        }
      }
      let counts = try counted(2_400) {
        try network.drawn(under: .sameKinds(of: "kind"), seed: Seed(6).stream($0)).pairs
      }
      #expect(all.count == 12 && abs(unevenness(counts, over: all)) < 5)
    }

    @Test func `every network with the same ties of each node to each kind is as likely`() throws {
      let kinds = ["a", "a", "a", "b", "b", "b"]
      let ties = [[0, 1], [0, 3], [1, 4], [2, 5], [2, 4], [3, 4]]
      var network = try Network(nodes: Array(0..<6), ties: ties.map { Tie($0[0], $0[1]) })
      try network.setAttribute("kind", to: .text(kinds))
      let profile = { (ties: [[Int]]) in
        (0..<6).map { node in
          ["a", "b"].map { kind in
            ties.count { tie in
              tie.contains(node) && kinds[tie[0] == node ? tie[1] : tie[0]] == kind
            }
          }
        }
      }
      let all = graphs(degrees: network.degrees).filter { profile($0) == profile(ties) }
      let null = NetworkNull.sameKinds(of: "kind", keeping: .degrees(attemptsPerTie: 30))
      let counts = try counted(200 * all.count) {
        try network.drawn(under: null, seed: Seed(9).stream($0)).pairs
      }
      #expect(all.count > 3 && abs(unevenness(counts, over: all)) < 5)
    }

    @Test(arguments: [
      TwoModeRandomisation.fixedRows, .fixedColumns, .fixedTotal,
    ])
    func `every table with what is kept is as likely`(null: TwoModeRandomisation) throws {
      let start = [[0, 1], [2], []]
      let all = choices(of: 3, among: Array(0..<9)).map { cells in
        (0..<3).map { row in cells.filter { $0 / 3 == row }.map { $0 % 3 } }
      }.filter { rows in
        let columns = (0..<3).map { column in rows.count { $0.contains(column) } }
        return switch null {
        case .fixedRows: rows.map(\.count) == [2, 1, 0]
        case .fixedColumns: columns == [1, 1, 1]
        default: true
        }
      }
      let table = twoMode(start, events: 3)
      let counts = try counted(100 * all.count) {
        try table.randomised(by: null, seed: Seed(3).stream($0)).rows
      }
      #expect(all.count > 8 && abs(unevenness(counts, over: all)) < 5)
    }

    @Test(arguments: [DirectedNull.sameArcCount, .sameDyads, .sameNodeCount])
    func `every directed network with what is kept is as likely`(null: DirectedNull) throws {
      let arcs = [[0, 1], [1, 0], [1, 2]]
      let ordered = [[0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1]]
      let all = (0...6).flatMap { choices(of: $0, among: Array(0..<6)) }
        .map { $0.map { ordered[$0] } }
        .filter { drawn in
          let mutual = drawn.count { drawn.contains([$0[1], $0[0]]) }
          return switch null {
          case .sameArcCount: drawn.count == 3
          case .sameDyads: drawn.count == 3 && mutual == 2
          default: true
          }
        }
      let network = try DirectedNetwork(
        nodes: [0, 1, 2], arcs: arcs.map { Arc($0[0], $0[1]) })
      let counts = try counted(200 * all.count) {
        try network.drawn(under: null, seed: Seed(7).stream($0)).allArcs()
          .map { [$0.source, $0.target] }
      }
      #expect(all.count > 11 && abs(unevenness(counts, over: all)) < 5)
    }
  }

  @Suite("laws")
  struct Laws {
    private static let nulls: [NetworkNull] = [
      .configuration(.erased), .configuration(.rejected()), .sameKinds(of: "kind"),
      .sameKinds(of: "kind", keeping: .degrees()), .sameTieCount, .sameNodeCount,
      .permutedLabels(of: "kind"), .randomised(.switching()),
    ]

    private static func network() throws -> Network<Int> {
      var network = try RandomNetwork.uniform(count: 50, chance: 0.04, seed: 8, strengths: true)
      network.setText("kind") { ["x", "y", nil, "z"][$0 % 4] }
      network.context["window"] = "2014..2020"
      return network
    }

    @Test(arguments: nulls.indices)
    func `names, attributes and context stay, strengths are dealt out anew`(place: Int) throws {
      let null = Self.nulls[place]
      let network = try Self.network()
      let drawn = try network.drawn(under: null, seed: 3)
      #expect(Array(drawn.nodes) == Array(network.nodes))
      #expect(drawn.context["window"] == "2014..2020")
      #expect(drawn.context["randomised"]?.hasPrefix(null.description.name) == true)
      #expect(drawn.pairs.allSatisfy { $0[0] < $0[1] } && Set(drawn.pairs).count == drawn.tieCount)
      switch null {
      case .sameNodeCount: #expect(drawn.allTies().allSatisfy { $0.strength == 1 })
      case .configuration(.erased): #expect(drawn.tieCount <= network.tieCount)
      default:
        #expect(
          drawn.allTies().map(\.strength).sorted() == network.allTies().map(\.strength).sorted())
      }
      #expect(try network.drawn(under: null, seed: 3).pairs == drawn.pairs)
      let run = RunControl()
      run.cancel()
      if null != .permutedLabels(of: "kind") {
        #expect(throws: CancellationError.self) {
          try Self.network().drawn(under: null, seed: 3, run: run)
        }
      }
    }

    @Test(arguments: nulls.indices)
    func `the smallest networks are drawn, too`(place: Int) throws {
      for count in 0...2 {
        var network = try Network(nodes: Array(0..<count), ties: [])
        network.setText("kind") { _ in nil }
        let drawn = try network.drawn(under: Self.nulls[place], seed: 1)
        #expect(drawn.nodes.count == count)
        if Self.nulls[place] != .sameNodeCount { #expect(drawn.tieCount == 0) }
      }
    }

    @Test func `what is kept is kept`() throws {
      let network = try Self.network()
      let kinds = network.attributes.text("kind") ?? []
      let table = { (network: Network<Int>) in
        network.pairs.map { [kinds[$0[0]] ?? "", kinds[$0[1]] ?? ""].sorted() }
          .sorted { $0.lexicographicallyPrecedes($1) }
      }
      for seed in 0..<5 as Range<UInt64> {
        let free = try network.drawn(under: .sameKinds(of: "kind"), seed: Seed(seed))
        #expect(table(free) == table(network) && free.degrees != network.degrees)
        let bound = try network.drawn(
          under: .sameKinds(of: "kind", keeping: .degrees()), seed: Seed(seed))
        #expect(table(bound) == table(network) && bound.degrees == network.degrees)
        #expect(bound.pairs != network.pairs)
        let matched = try network.drawn(under: .configuration(.rejected()), seed: Seed(seed))
        #expect(matched.degrees == network.degrees)
      }
      #expect(throws: MeasureError.noSuchAttribute("x")) {
        try network.drawn(under: .sameKinds(of: "x"), seed: 1)
      }
    }

    @Test func `a network with hardly a simple matching is told, not waited for`() throws {
      #expect(throws: NullModelError.noSimpleGraph(attempts: 20)) {
        try Exemplar.complete(9).drawn(
          under: .configuration(.rejected(attempts: 20)), seed: 1)
      }
      let wide = try Network(nodes: Array(0...10_000), ties: [])
      #expect(throws: NullModelError.tooManyNodes(limit: 10_000)) {
        try wide.drawn(under: .sameNodeCount, seed: 1)
      }
    }

    @Test func `tables keep to their strata`() throws {
      let table = RandomNetwork.twoMode(actors: 20, events: 24, chance: 0.2, seed: 4)
      let years = ExchangeStrata<Int, Int>(events: .init("year") { "\($0 % 3)" })
      let drawn = try table.randomised(by: .fixedRows, within: years, seed: 2)
      for actor in table.actors {
        let counts = { (table: TwoModeNetwork<Int, Int>) in
          (0..<3).map { year in table.events(of: actor).count { $0 % 3 == year } }
        }
        #expect(counts(drawn) == counts(table))
      }
      #expect(drawn.rows != table.rows && drawn.columns.map(\.count) != table.columns.map(\.count))
    }

    @Test func `measures of tables as they are have ensembles`() throws {
      let table = RandomNetwork.twoMode(actors: 20, events: 24, chance: 0.2, seed: 4)
      let chance = try table.ensemble(
        of: .measured(ActiveShare()), under: .fixedTotal, replicates: 99, seed: 2)
      #expect(chance.observed == (try table.value(ActiveShare()).outcome))
      #expect(chance.null.name == "fixed-total" && chance.values.count == 99)
    }
  }

  @Suite("sna and vegan")
  struct Oracle {
    @Test func `uniform graphs have the same mean, deviation and p`() throws {
      for asked in try UniformGraphsOracle.recorded().graphs {
        let chance =
          asked.mode == "graph"
          ? try ChanceOracle.network(asked.ties).ensemble(
            of: .measured(.transitivity),
            under: asked.given == "size" ? .sameNodeCount : .sameTieCount, replicates: 2_000,
            seed: 1)
          : try asked.directed().ensemble(
            of: .measured(ClosedPaths()), under: try #require(asked.directedNull),
            replicates: 2_000, seed: 1)
        let test = try #require(chance.test)
        #expect(isClose(test.observed, asked.observed, within: 1e-12))
        // Of 2 000 and of 4 000 draws.
        let error = asked.deviation * (1 / 2_000.0 + 1 / 4_000.0).squareRoot()
        #expect(abs(try #require(test.mean) - asked.mean) < 4 * error, "\(asked.given)")
        #expect(isClose(test.standardDeviation, asked.deviation, within: 0.1))
        #expect(abs(test.upperP - asked.upper) < 0.06)
      }
    }

    @Test func `tables with fewer sums kept have the same means and deviations`() throws {
      let oracle = try UniformGraphsOracle.recorded()
      let table = twoMode(
        oracle.table.map { row in row.indices.filter { row[$0] > 0 } },
        events: oracle.table[0].count)
      let nulls: [String: TwoModeRandomisation] = [
        "r0": .fixedRows, "c0": .fixedColumns, "r00": .fixedTotal,
      ]
      for expected in oracle.nulls {
        let chance = try table.ensembles(
          of: Self.statistics, under: try #require(nulls[expected.null]), replicates: 2_000,
          seed: 1)
        for (place, ensemble) in chance.enumerated() {
          let test = try #require(ensemble.test)
          let (mean, deviation) = (expected.mean[place], expected.deviation[place])
          let error = deviation * (1 / 2_000.0 + 1 / 4_000.0).squareRoot()
          #expect(abs(try #require(test.mean) - mean) < 4 * error + 1e-9)
          #expect(abs(try #require(test.standardDeviation) - deviation) < 0.1 * deviation + 1e-9)
        }
      }
    }

    private static let statistics = [
      statistic { Double(try $0.projected(by: .count).tieCount) },
      statistic { $0.columns.reduce(0) { $0 + Double($1.count * $1.count) } },
      statistic { $0.rows.reduce(0) { $0 + Double($1.count * $1.count) } },
    ]

    private static func statistic(
      _ value: @escaping @Sendable (TwoModeNetwork<Int, Int>) throws -> Double
    ) -> Statistic<TwoModeNetwork<Int, Int>> {
      Statistic(
        .init(name: "x", title: "X", definition: "", conventions: [], citation: "")
      ) { table, _ in .defined(try value(table)) }
    }
  }
}

/// The share of actors with an event.
private struct ActiveShare: TwoModeNetworkMeasure {
  var description: MeasureDescription {
    .init(name: "active", title: "Active", definition: "", conventions: [], citation: "")
  }

  func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    let active = network.actors.count { !network.events(of: $0).isEmpty }
    return NetworkValue(
      .defined(Double(active) / Double(network.actors.count)), of: self, in: network)
  }
}

/// The share of ordered paths of two arcs whose ends are joined by an arc.
private struct ClosedPaths: DirectedNetworkMeasure {
  var description: MeasureDescription {
    .init(name: "closed", title: "Closed", definition: "", conventions: [], citation: "")
  }

  func value<Node>(of network: DirectedNetwork<Node>, run: RunControl) throws -> NetworkValue {
    let arcs = network.allArcs()
    let targets = Dictionary(grouping: arcs, by: \.source).mapValues { Set($0.map(\.target)) }
    var (closed, paths) = (0, 0)
    for arc in arcs {
      for end in targets[arc.target] ?? [] where end != arc.source {
        paths += 1
        closed += targets[arc.source]?.contains(end) == true ? 1 : 0
      }
    }
    return NetworkValue(
      paths > 0 ? .defined(Double(closed) / Double(paths)) : .undefined("no paths"), of: self,
      in: network)
  }
}
