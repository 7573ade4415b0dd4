public import NetworkCore

/// How alike a node's participations are to those of the nodes it shares some with.
///
/// ## Definition
///
/// For two nodes *u* and *v* of one mode that share something, N the nodes of the other mode that a
/// node is joined with:
///
///     dot    cc(u,v) = |N(u) ∩ N(v)| / |N(u) ∪ N(v)|
///     min    cc(u,v) = |N(u) ∩ N(v)| / min(|N(u)|, |N(v)|)
///     max    cc(u,v) = |N(u) ∩ N(v)| / max(|N(u)|, |N(v)|)
///
/// The score of *u* is the mean of cc(u,v) over all *v* with which it shares something.
///
/// ## Conventions
///
/// - Participations have no direction and count once.
/// - The variants have the names of NetworkX: `.dot`, written cc• by Latapy and others, is the index
///   of Jaccard and no product.
/// - A node that shares nothing with anybody has no score; NetworkX gives it 0.
/// - Nodes without participations change nothing. The two modes do not matter to each other's
///   scores: transposing the network swaps them.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("a", 1), ("a", 2), ("b", 1)])
///     try parties.scores(.latapyClustering(.dot)).actors["a"]   // 0.5
///     try parties.scores(.latapyClustering(.min)).actors["a"]   // 1.0
///
/// - Complexity: O(Σ k²) time over the nodes of both modes, *k* being how many they are joined with
///   that have two participations or more.
///
/// ## Reference
///
/// > M. Latapy, C. Magnien, N. Del Vecchio. "Basic notions for the analysis of large two-mode
/// > networks." *Social Networks* 30(1), 2008, 31–48. doi:10.1016/j.socnet.2007.04.006
public struct LatapyClustering: TwoModeMeasure, Hashable {
  /// What the number of shared nodes is divided by.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    /// By the number that either of the two is joined with.
    case dot
    /// By the smaller number of the two.
    case min
    /// By the larger number of the two.
    case max
  }

  /// What the number of shared nodes is divided by.
  public var variant: Variant

  /// Creates the measure.
  public init(_ variant: Variant = .dot) {
    self.variant = variant
  }

  /// What is measured.
  public var description: MeasureDescription {
    let divisor =
      switch variant {
      case .dot: "what either of them has"
      case .min: "what the one with fewer has"
      case .max: "what the one with more has"
      }
    return MeasureDescription(
      name: "latapy-clustering", title: "Two-mode clustering (Latapy and others)",
      definition:
        "What two nodes share, divided by \(divisor): the mean over all nodes of its mode "
        + "with which the node shares something.",
      conventions: [
        "Participations count as present or absent.",
        "A node that shares nothing with anybody has no score.",
      ],
      parameters: [.init(name: "variant", value: variant.rawValue)],
      citation: "Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006")
  }

  /// The scores of both modes of `network`.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    try run.check()
    let actors = try meanOverlaps(ofRowsIn: network.incidence, overlap, run: run)
    let events = try meanOverlaps(ofRowsIn: network.incidence.transposed, overlap, run: run)
    run.advance(by: 1)
    return TwoModeScores(
      actors: actors, events: events, of: self, in: network, whyUndefined: .sharesWithNobody)
  }

  private func overlap(_ shared: Double, _ first: Double, _ second: Double) -> Double {
    switch variant {
    case .dot: shared / (first + second - shared)
    case .min: shared / Swift.min(first, second)
    case .max: shared / Swift.max(first, second)
    }
  }
}

extension TwoModeMeasure where Self == LatapyClustering {
  /// How alike a node's participations are to those of the nodes it shares some with.
  public static func latapyClustering(
    _ variant: LatapyClustering.Variant = .dot
  ) -> LatapyClustering {
    LatapyClustering(variant)
  }
}
