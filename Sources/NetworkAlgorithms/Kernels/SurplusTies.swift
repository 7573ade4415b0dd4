import NetworkCore

/// The pairs of rows, or classes, that share several columns, or hubs: what a walk through these
/// counts too often.
struct SurplusTies: Sendable {
  /// The others that each one shares two or more with, ascending.
  let partners: CompressedLists

  /// How many they share beyond the first, in the order of the entries of ``partners``.
  let counts: [Double]
}

extension FoldedGraph {
  /// How many hubs each pair of classes shares beyond the first.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func surplus(run: RunControl) throws -> SurplusTies {
    try surplusTies(among: classCount, columns: hubsOfClass, members: classesOfHub, run: run)
  }
}
