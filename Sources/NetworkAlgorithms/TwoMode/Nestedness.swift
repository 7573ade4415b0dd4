public import NetworkCore

/// How far those with few participations have theirs among those of others with more: NODF.
///
/// ## Definition
///
/// For two nodes of one mode with *k* and *l* participations, *s* of them shared:
///
///     N = 100 · s / min(k, l)     if k ≠ l and neither is 0, else 0
///
/// NODF is the mean of N over all pairs of actors and all pairs of events.
///
/// ## Conventions
///
/// - It lies between 0 and 100, as in the literature; at 100 a table that is sorted by its sums is
///   filled without a gap, each row shorter than the one above.
/// - Pairs of equal degree are not nested, whatever they share: they count 0, as in R's vegan. So
///   the order of the nodes does not matter.
/// - Nodes without participations count among the pairs, and are nested in nobody.
/// - `.actors` is the mean over pairs of actors alone, `.events` that over pairs of events:
///   transposing the network swaps these, and leaves that over `.both`.
/// - Where there is no pair it is undefined.
/// - It rises with the number of participations; a comparison with tables by chance says more.
///
/// ## Example
///
///     let steps = TwoModeNetwork(participations: [("a", 1), ("a", 2), ("b", 1)])
///     try steps.value(.nestedness).value   // 100.0
///
/// - Complexity: O(Σ k²) time over the nodes of both modes, *k* being how many they are joined with
///   that have two participations or more.
///
/// ## Reference
///
/// > M. Almeida-Neto, P. Guimarães, P. R. Guimarães Jr, R. D. Loyola, W. Ulrich. "A consistent metric
/// > for nestedness analysis in ecological systems: reconciling concept and measurement." *Oikos*
/// > 117(8), 2008, 1227–1239. doi:10.1111/j.0030-1299.2008.16644.x
public struct Nestedness: TwoModeNetworkMeasure, Hashable {
  /// The pairs that are looked at.
  public enum Pairs: String, Hashable, Sendable, CaseIterable {
    /// Pairs of actors and pairs of events.
    case both
    /// Pairs of actors.
    case actors
    /// Pairs of events.
    case events
  }

  /// The pairs that are looked at.
  public var pairs: Pairs

  /// Creates the measure.
  public init(of pairs: Pairs = .both) {
    self.pairs = pairs
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "nestedness", title: "Nestedness (NODF)",
      definition: "For each pair of "
        + (pairs == .both ? "actors, and of events," : pairs.rawValue)
        + " with unequal numbers of participations, the percentage of those of the one with fewer "
        + "that the other has, too; on average over all pairs.",
      conventions: [
        "It lies between 0 and 100.",
        "Pairs with equal numbers, and pairs with a node that has none, count 0.",
        "Undefined where there is no pair.",
      ],
      parameters: [.init(name: "of", value: pairs.rawValue)],
      citation: "Almeida-Neto and others 2008, doi:10.1111/j.0030-1299.2008.16644.x")
  }

  /// The nestedness of `network`.
  public func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    var (sum, count) = (0.0, 0.0)
    for mode in NetworkMode.allCases where pairs == .both || pairs.rawValue == mode.rawValue {
      let table = network.incidence.rows(mode)
      let rows = Double(table.rowCount)
      sum += try nestedPairs(ofRowsIn: table, run: run)
      count += rows * (rows - 1) / 2
    }
    guard count > 0 else {
      return NetworkValue(.undefined(.fewerThanTwoNodes), of: self, in: network)
    }
    run.advance(by: 1)
    return NetworkValue(.defined(100 * sum / count), of: self, in: network)
  }
}

extension TwoModeNetworkMeasure where Self == Nestedness {
  /// How far those with few participations have theirs among those of others with more.
  public static var nestedness: Nestedness { Nestedness() }

  /// How far those with few participations have theirs among those of others with more, for some
  /// pairs.
  public static func nestedness(of pairs: Nestedness.Pairs) -> Nestedness {
    Nestedness(of: pairs)
  }
}
