import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Oracles")
struct OracleTests {
  @Test(arguments: OracleFile.names)
  func `other programs give the same scores`(name: String) throws {
    let file = try OracleFile(named: name)
    let networks = Dictionary(uniqueKeysWithValues: file.networks.map { ($0.name, $0) })
    #expect(!file.cases.isEmpty)
    for recorded in file.cases {
      let network = try #require(networks[recorded.network])
      try check(recorded, on: network, beside: recorded.other.flatMap { networks[$0] })
    }
  }

  private func check(
    _ recorded: OracleFile.RecordedCase, on network: OracleFile.RecordedNetwork,
    beside other: OracleFile.RecordedNetwork?
  ) throws {
    var names = network.nodes
    let scores: [Double?]
    switch try MeasureCatalogue.measure(spelled: recorded.measure) {
    case .nodes(let measure):
      let result = try network.oneMode().scores(measure)
      scores = network.nodes.map { result[$0] }
    case .modes(let measure):
      let result = try network.twoMode().scores(measure)
      scores = network.nodes.map { result.actors[$0] ?? result.events[$0] }
    case .ties(let measure):
      let result = try network.oneMode().scores(measure)
      let ends = network.ties.map { (network.nodes[Int($0[0])], network.nodes[Int($0[1])]) }
      names = ends.map { "\($0) – \($1)" }
      scores = ends.map { result[$0, $1] }
    case .directedNodes(let measure):
      let result = try network.directed().scores(measure)
      scores = network.nodes.map { result[$0] }
    case .partition(let detection):
      let groups = try network.oneMode().communities(detection)
      scores = network.nodes.map { groups[$0].map { Double($0 + 1) } }
    case .marks(let marking):
      let marks = try network.oneMode().marks(marking)
      scores = network.nodes.map { marks.contains($0) ? 1 : 0 }
    case .network(let measure):
      names = [""]
      scores = [try network.oneMode().value(measure).value]
    case .twoModeNetwork(let measure):
      names = [""]
      scores = [try network.twoMode().value(measure).value]
    case .directedNetwork(let measure):
      names = [""]
      scores = [try network.directed().value(measure).value]
    case .comparison(let comparison):
      names = ["\(recorded.other ?? "nothing") and"]
      let second = try #require(other).oneMode()
      scores = [try network.oneMode().value(comparison, with: second).value]
    case .tieMarks:
      scores = []
    }
    #expect(scores.count == recorded.scores.count)
    for (name, (score, expected)) in zip(names, zip(scores, recorded.scores)) {
      let agrees = expected.map { isClose(score, $0, within: 1e-9) } ?? (score == nil)
      #expect(
        agrees,
        """
        \(recorded.measure) of \(name), \(recorded.network): \(String(describing: score)), but \
        \(recorded.source) has \(String(describing: expected)) (\(recorded.convention))
        """)
    }
  }

  /// Measures whose answers by strangers stand in files of another form, such as cohesion.json and
  /// communities.json; estimates are held against our exact scores.
  private static let answeredElsewhere: Set = [
    "aggregate-core-score", "approximate-betweenness", "articulation", "assortativity",
    "backbone", "barber-modularity", "bicomponents", "blockmodel", "bridges",
    "community-stability", "component", "components", "connectedness", "consensus",
    "core-periphery", "core-periphery-test", "cut-off", "density", "diameter", "fdsm", "groups",
    "hypergeometric", "k-plexes", "label-propagation", "largest-bicomponent",
    "largest-component", "leiden", "local-clustering", "louvain", "mean-distance",
    "mean-local-clustering", "modularity", "regular-equivalence", "rescaled-ei-index",
    "rombach", "sdsm", "separated-pairs", "small-world", "transitivity", "two-mode-clustering",
    "two-mode-communities", "two-mode-core-fit", "two-mode-core-periphery",
    "two-mode-local-clustering",
  ]

  @Test func `every measure has been asked of a stranger`() throws {
    let asked = Set(
      try OracleFile.names.flatMap { name in
        try OracleFile(named: name).cases.map { String($0.measure.prefix { $0 != "(" }) }
      })
    let alone = MeasureCatalogue.entries.map(\.name).filter { !asked.contains($0) }
    #expect(Set(alone) == Self.answeredElsewhere)
  }
}
