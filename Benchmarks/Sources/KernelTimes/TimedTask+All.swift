import NetworkAlgorithms
import NetworkCore

extension TimedTask {
  /// All tasks; a new measure is one more line here, and one in `comparison/tasks.py`.
  static let all: [TimedTask] =
    ProjectionRule.allCases.map { .projection(by: $0) } + [
      .scores("degree", .degree),
      .scores("strength", .strength),
      .communities("components") { _ in .components },
      .scores("coreness", .coreness),
      .scores("pagerank", .pageRank),
      .scores("eigenvector", .eigenvector),
      .modes("two-mode-eigenvector", .eigenvector),

      .scores("harmonic", .harmonic(over: .hops)),
      .scores("closeness", .closeness(over: .hops)),
      .scores("closeness-lengths", .closeness(over: .inverseStrength)),
      .value("mean-distance", .meanDistance),
      .value("diameter", .diameter),
      TimedTask(name: "distance-distribution") { subject, _, run in
        let distribution = try subject.network.distanceDistribution(run: run)
        return { distribution.pairs.dropFirst().map(Double.init) }
      },

      .scores("betweenness", .betweenness(over: .hops)),
      TimedTask(name: "betweenness-approximate") { subject, seed, run in
        let measure = ApproximateBetweenness(error: 0.003, failure: 0.1, seed: Seed(UInt64(seed)))
        let shares = try subject.network.scores(measure, run: run)
        let n = Double(shares.nodes.count)
        return { shares.nodes.map { (shares[$0] ?? .nan) * (n - 1) * (n - 2) / 2 } }
      },
      .scores("betweenness-lengths", .betweenness(over: .inverseStrength)),
      .ties("edge-betweenness", .edgeBetweenness(over: .hops)),

      .value("transitivity", .transitivity),
      .scores("local-clustering", .localClustering),
      .marks("bicomponents", .articulation),
      .scores("constraint", .constraint),
      .scores("constraint-strength", .constraint(ties: .strength)),
      .scores("effective-size", .effectiveSize),

      .communities("leiden", seeds: 5) {
        .leiden(resolution: 1, ties: .present, starts: 1, seed: $0)
      },
    ] + chance
}
