public import NetworkCore

/// How often a comparison finds differences between clusters that are made, where what they are made
/// by is known: false alarms where there is none, power where there is one.
///
///     let trial = try ComparisonTrial(by: [RepeatCooperation()], over: 0..<200) { seed in
///       try EvaluatedCluster.all(in: CooperationRecords(plan.mentions(seed: seed)))
///     }
///     trial.tallies[0].alarms   // in how many of the 200 runs the first two clusters differ
///
/// ## Conventions
///
/// - A run compares all clusters that one seed makes, as `ClusterComparison` does.
/// - An alarm is a p of 0.05 or less for the first two clusters, unadjusted; a finding is any pair of
///   the run with an adjusted p of 0.05 or less.
/// - Runs in which the first two cannot be compared have no alarm, and count as runs.
public struct ComparisonTrial: Sendable {
  /// What came of each indicator, in their order.
  public let tallies: [Tally]

  /// What came of one indicator in all runs.
  public struct Tally: Sendable {
    /// What was asked.
    public let profile: IndicatorProfile
    /// How many runs there were.
    public let runs: Int
    /// In how many of them the first two clusters were compared.
    public private(set) var compared = 0
    /// In how many of them the first two differ at the 5 % level, unadjusted.
    public private(set) var alarms = 0
    /// In how many of them any two clusters differ at the 5 % level, adjusted for all pairs.
    public private(set) var findings = 0
    /// The differences of the first two, run by run.
    public private(set) var differences: [ClusterDifference] = []
  }

  /// Compares the clusters of each seed.
  ///
  /// - Parameters:
  ///   - indicators: What is asked of each cluster.
  ///   - seeds: The numbers from which the clusters follow.
  ///   - draws: How many choices of activities a mean at the common number is found from.
  ///   - run: The hand on the whole.
  ///   - clusters: The clusters that one seed makes.
  /// - Throws: `CancellationError` if `run` is cancelled; what `clusters` throws.
  public init(
    by indicators: [any ClusterIndicator], over seeds: Range<Int>, draws: Int = 400,
    run: RunControl = RunControl(), clusters: (Seed) throws -> [EvaluatedCluster]
  ) throws {
    var tallies = indicators.map { Tally(profile: $0.profile, runs: seeds.count) }
    for seed in seeds {
      let own = Seed(UInt64(seed))
      let comparison = try ClusterComparison(
        of: clusters(own), by: indicators,
        plan: EvaluationPlan(replicates: 0, findsIntervals: false, seed: own), draws: draws,
        run: RunControl(within: run))
      for place in tallies.indices { tallies[place].add(comparison.rows[place].differences) }
    }
    self.tallies = tallies
  }
}

extension ComparisonTrial.Tally {
  fileprivate mutating func add(_ found: [ClusterDifference]) {
    if found.contains(where: \.isTold) { findings += 1 }
    guard let pair = found.first(where: { $0.first == 0 && $0.second == 1 }) else { return }
    compared += 1
    differences.append(pair)
    if pair.p <= 0.05 { alarms += 1 }
  }

  /// The mean of the differences of the first two; `nil` where there is none.
  public var meanDifference: Double? {
    compared > 0 ? differences.reduce(0) { $0 + $1.difference } / Double(compared) : nil
  }

  /// How far the differences of the first two scatter from run to run; `nil` where there are fewer
  /// than two.
  public var deviation: Double? {
    guard compared > 1, let mean = meanDifference else { return nil }
    let squares = differences.reduce(0) {
      $0 + ($1.difference - mean) * ($1.difference - mean)
    }
    return (squares / Double(compared - 1)).squareRoot()
  }

  /// What the errors told of that scatter, in the quadratic mean; `nil` where there is none.
  public var toldDeviation: Double? {
    guard compared > 0 else { return nil }
    let squares = differences.reduce(0) { $0 + $1.standardError * $1.standardError }
    return (squares / Double(compared)).squareRoot()
  }
}
