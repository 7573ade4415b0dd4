/// How much a number moves when something about its cluster changes.
///
/// ## Definition
///
/// With θ the value of a cluster and θ* that of the changed cluster, (θ* − θ) / |θ|; for an index,
/// whose 0 is a value like any other, θ* − θ. Of several draws in one cluster the mean is taken; over
/// the clusters stand the mean and the standard deviation.
///
/// ## Conventions
///
/// - A cluster without one of the two values is left out, and so is one whose value is 0.
/// - Of what is drawn at random (losses, second names) and of what is chosen (boundary, window) the
///   *size* of the changes is averaged, so that a rise in one draw and a fall in another do not cancel;
///   of thinning the changes themselves, since there it is the direction that is asked for.
public struct RelativeChange: Hashable, Sendable {
  /// The mean over the clusters.
  public let mean: Double

  /// The standard deviation over the clusters; 0 for a single one.
  public let spread: Double

  /// How many clusters it is from.
  public let clusterCount: Int

  /// - Parameters:
  ///   - values: The values of the clusters.
  ///   - changed: The values after the change: by draw, by cluster.
  ///   - scale: The scale of the indicator.
  ///   - takesSize: Whether the sizes of changes are averaged, and not the changes themselves.
  init?(
    from values: [Double?], to changed: [[Double?]], on scale: IndicatorProfile.Scale,
    takesSize: Bool
  ) {
    let changes = values.indices.compactMap { cluster -> Double? in
      guard let value = values[cluster], scale == .index || value != 0 else { return nil }
      return changed.compactMap { draw in
        draw[cluster].map { other in
          let change = scale == .index ? other - value : (other - value) / abs(value)
          return takesSize ? abs(change) : change
        }
      }.mean
    }
    guard let mean = changes.mean else { return nil }
    self.mean = mean
    spread = changes.variance?.squareRoot() ?? 0
    clusterCount = changes.count
  }
}
