import NetworkCore

/// What every indicator says of every cluster, as it is and changed in all the ways that an assessment
/// asks for.
struct ClusterValues: Sendable {
  /// How many clusters there are.
  let clusterCount: Int

  /// The changes, of which the first is none.
  let changes: [RecordsChange]

  private let placeOf: [RecordsChange: Int]

  /// By cluster, by change, by indicator.
  private let values: [[[Double?]]]

  /// The values of one indicator: by cluster, after `change`.
  func after(_ change: RecordsChange, indicator: Int) -> [Double?] {
    guard let place = placeOf[change] else { return [] }
    return values.map { $0[place][indicator] }
  }

  /// Reads `indicators` in each of `clusters` after each of `changes`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: One projection and one reading of all indicators for each cluster and change,
  ///   shared out to all workers.
  init(
    of clusters: [EvaluatedCluster], by indicators: [any ClusterIndicator],
    changes: [RecordsChange], halfSize: Int, seed: Seed, run: RunControl
  ) throws {
    clusterCount = clusters.count
    self.changes = changes
    placeOf = Dictionary(uniqueKeysWithValues: changes.enumerated().map { ($1, $0) })
    let readings = try mapReplicates(0..<clusters.count * changes.count, run: run) {
      RunControl(within: run)
    } _: { place, inner in
      let (cluster, change) = (place / changes.count, changes[place % changes.count])
      let drawing = ChangeDrawing(seed: seed, cluster: cluster, halfSize: halfSize)
      return try clusters[cluster].changed(by: change, drawing: drawing)?
        .values(of: indicators, run: inner) ?? indicators.map { _ in nil }
    }
    values = clusters.indices.map { cluster in
      Array(readings[cluster * changes.count..<(cluster + 1) * changes.count])
    }
  }
}

extension EvaluatedCluster {
  /// What all of `indicators` say of the cluster, read in one projection; `nil` where one says
  /// nothing.
  func values(of indicators: [any ClusterIndicator], run: RunControl) throws -> [Double?] {
    try indicators.map { indicator in
      let value = try indicator.reading(of: self, run: run).value
      return value.flatMap { $0.isFinite ? $0 : nil }
    }
  }
}
