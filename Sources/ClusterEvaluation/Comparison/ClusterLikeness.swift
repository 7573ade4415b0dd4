import CooperationRecords
public import NetworkAlgorithms
public import NetworkCore

/// How alike clusters are as networks, whatever their organisations are called.
///
///     let likeness = try ClusterLikeness(of: clusters, seed: 1)
///     likeness.tables[0].pairs.first?.distance       // 0.31
///     likeness.tables[0].pairs.first?.chance?.test?.mean   // 0.28: what their sizes alone make
///
/// ## Definition
///
/// Three distances, see ``LikenessDistance``. Beside each stands what chance makes of the two clusters: in
/// replicate *k* both are drawn anew, each by trades within its own years and groups
/// (``EvaluatedCluster/evaluations(of:plan:run:)``), and the distance of the two drawn ones is taken. What
/// the numbers of organisations, activities, partners and kinds do to a distance is in that expectation.
///
/// ## Conventions
///
/// - A distance far above the expected one says that the two differ in how their partners are put
///   together, beyond their sizes; one near it says that sizes explain it.
/// - The adjusted p holds for all pairs of a distance together: the largest deviation among the pairs of
///   each replicate decides (`StepDownMaximum`), which takes account of the clusters they share.
/// - A cluster without ties, or without kinds, has its reason, and is in no tree and on no map.
/// - The tree (``Dendrogram``) and the map (``ClassicalScaling``) are of the distances as they are: sizes
///   are in them.
/// - More than ``mostClusters`` clusters are not compared with each other.
public struct ClusterLikeness: Sendable {
  /// The most clusters that are compared with each other.
  public static let mostClusters = 60

  /// How many times chance draws each cluster unless fewer are asked for.
  public static let usualReplicates = 99

  /// What each distance says, in the order of ``LikenessDistance``.
  public let tables: [LikenessTable]

  /// How many times chance drew each cluster.
  public let replicates: Int

  /// Compares `clusters`.
  ///
  /// - Parameters:
  ///   - clusters: The clusters.
  ///   - replicates: How many times chance draws each of them; 0 for not at all.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  public init(
    of clusters: [EvaluatedCluster], replicates: Int = usualReplicates, seed: Seed,
    run: RunControl = RunControl()
  ) throws {
    self.replicates = replicates
    guard clusters.count <= Self.mostClusters else {
      tables = LikenessDistance.allCases.map { distance in
        LikenessTable(distance, reasons: clusters.map { _ in .tooManyClusters })
      }
      return
    }
    let observed = try clusters.map { try $0.signature(run: run) }
    let drawn = try clusters.enumerated().map { place, cluster in
      clusters.count > 1 && replicates > 0 && observed[place].reason(against: .portrait) == nil
        ? try cluster.drawnSignatures(
          0..<replicates, seed: seed.stream(place), run: run) : []
    }
    tables = LikenessDistance.allCases.map { distance in
      LikenessTable(distance, observed: observed, drawn: drawn, seed: seed)
    }
  }
}

/// One distance between all clusters.
public struct LikenessTable: Sendable {
  /// Two clusters.
  public struct Pair: Sendable {
    /// The place of the earlier cluster.
    public let first: Int
    /// The place of the later cluster.
    public let second: Int
    /// How unlike they are.
    public let distance: Double
    /// The same beside what chance makes of both; `nil` where nothing was drawn.
    public let chance: Ensemble?
    /// How rarely chance comes as far from what it makes on average in any of the pairs; `nil` where
    /// nothing was drawn, or nothing can change.
    public let adjustedP: Double?

    /// Whether they differ from what their sizes make, at the 5 % level for all pairs together.
    public var isBeyondChance: Bool { adjustedP.map { $0 <= 0.05 } ?? false }
  }

  /// What is measured.
  public let distance: LikenessDistance

  /// Why a cluster has no such distance; `nil` for those that have.
  public let reasons: [LikenessReason?]

  /// The pairs of clusters that have a distance, in the order of the clusters.
  public let pairs: [Pair]

  /// The places of the clusters that have a distance: what the tree and the map number from 0.
  public let places: [Int]

  /// Which clusters are alike; `nil` where fewer than two have a distance.
  public let dendrogram: Dendrogram?

  /// The clusters on a plane; `nil` where fewer than three have a distance.
  public let map: ClassicalScaling?

  init(_ distance: LikenessDistance, reasons: [LikenessReason?]) {
    self.distance = distance
    self.reasons = reasons
    (pairs, places, dendrogram, map) = ([], [], nil, nil)
  }

  init(
    _ distance: LikenessDistance, observed: [LikenessSignature], drawn: [[LikenessSignature]],
    seed: Seed
  ) {
    self.distance = distance
    reasons = observed.map { $0.reason(against: distance) }
    let places = observed.indices.filter { observed[$0].reason(against: distance) == nil }
    self.places = places
    let distances = PairDistances(count: places.count) {
      observed[places[$0]].distance(distance, to: observed[places[$1]]) ?? 0
    }
    pairs = Self.pairs(of: places, at: distances, drawn: drawn, by: distance, seed: seed)
    dendrogram = places.count > 1 ? Dendrogram(of: distances) : nil
    map = places.count > 2 ? ClassicalScaling(of: distances) : nil
  }

  private static func pairs(
    of places: [Int], at distances: PairDistances, drawn: [[LikenessSignature]],
    by distance: LikenessDistance, seed: Seed
  ) -> [Pair] {
    let measure = MeasureDescription(
      name: distance.rawValue, title: distance.title.english, definition: distance.tells.english,
      conventions: [], citation: "")
    let found = places.indices.flatMap { one in
      places.indices.dropFirst(one + 1).map { other -> (Int, Int, Double, Ensemble?) in
        let (first, second) = (places[one], places[other])
        let values = zip(drawn[first], drawn[second]).map { $0.distance(distance, to: $1) }
        let chance =
          values.isEmpty
          ? nil
          : Ensemble(
            measure: measure, null: TwoModeRandomisation.curveball().description, seed: seed,
            context: NetworkContext(), nodeCount: 2, observed: .defined(distances[one, other]),
            plannedCount: values.count, replicates: values.indices, values: values)
        return (first, second, distances[one, other], chance)
      }
    }
    let ensembles = found.compactMap { $0.3 }
    let adjusted =
      ensembles.count == found.count ? (try? StepDownMaximum.adjusted(ensembles)) ?? [] : []
    return found.indices.map { place in
      let (first, second, distance, chance) = found[place]
      return Pair(
        first: first, second: second, distance: distance, chance: chance,
        adjustedP: adjusted.isEmpty ? nil : adjusted[place])
    }
  }
}
