public import NetworkCore

/// Whether nodes with many partners are tied to each other more than their degrees alone make them.
///
/// ## Definition
///
/// With N(k) the nodes that have more than *k* partners, and E(k) the ties among them:
///
///     φ(k) = 2 E(k) / (N(k) (N(k) − 1))
///     ρ(k) = φ(k) / mean of φ(k) in networks by chance with the same degrees
///
/// φ rises with *k* in every network, because those with many ties cannot but meet. ρ tells more: above
/// 1 the rich are tied more than by chance, below 1 less.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent; “more than k” excludes those with k.
/// - `scale: .ratio` is ρ, over `draws` networks that exchanges of ends of ties make from this one,
///   ten attempts for each tie, draw *i* from `seed.stream(i)`. `scale: .density` is φ, and draws nothing.
/// - NetworkX divides by one draw, igraph has φ only.
/// - Undefined where fewer than two nodes have more than *k* partners, and ρ where no draw ties them.
/// - Do not ask for ρ of a network projected from activities; see ``NetworkRandomisation``.
///
/// ## Example
///
///     try network.value(.richClub(above: 10, draws: 100, seed: 7)).value
///     try network.richClubCurve()[10].density
///
/// - Complexity: O(*n* + *m*) for φ; each draw takes O(*n* + *m*) expected.
///
/// ## Reference
///
/// > V. Colizza, A. Flammini, M. A. Serrano, A. Vespignani. "Detecting rich-club ordering in complex
/// > networks." *Nature Physics* 2, 2006, 110–115. doi:10.1038/nphys209
public struct RichClub: NetworkMeasure, Hashable {
  /// The nodes with more partners than this are rich.
  public var threshold: Int

  /// What is told of the ties among them.
  public var scale: Scale

  /// How many networks are drawn.
  public var draws: Int

  /// Where chance starts.
  public var seed: Seed

  /// What a value is a share, or a multiple, of.
  ///
  /// The raw value is the command's spelling.
  public enum Scale: String, Hashable, Sendable, CaseIterable {
    /// The share of the pairs that are tied, divided by that in networks by chance.
    case ratio
    /// The share of the pairs that are tied.
    case density
  }

  /// Creates the measure.
  ///
  /// - Precondition: `threshold` is not negative, and `draws` is at least 1.
  public init(above threshold: Int, scale: Scale = .ratio, draws: Int = 20, seed: Seed) {
    precondition(threshold >= 0 && draws >= 1, "there is no negative degree, and a mean of nothing")
    self.threshold = threshold
    self.scale = scale
    self.draws = draws
    self.seed = seed
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "rich-club", title: "Rich club above \(threshold)",
      definition: "The density of ties among the nodes with more than \(threshold) partners"
        + (scale == .ratio
          ? ", divided by its mean in networks by chance with the same degrees." : "."),
      conventions: [
        "Ties count as present or absent.",
        "Above 1 the rich are tied more than their degrees make them.",
        "Undefined where fewer than two nodes have more than \(threshold) partners.",
      ],
      parameters: [
        .init(name: "k", value: "\(threshold)"), .scale(scale),
        .init(name: "draws", value: "\(draws)"), .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Colizza et al. 2006, doi:10.1038/nphys209")
  }

  /// The value of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let counts = try RichClubCounts(network.graph(run: run), run: run)
    return NetworkValue(try outcome(counts, in: network, run: run), of: self, in: network)
  }

  private func outcome<Node>(
    _ counts: RichClubCounts, in network: Network<Node>, run: RunControl
  ) throws -> NetworkValue.Outcome {
    guard let observed = counts.density(above: threshold) else {
      return .undefined(.fewerThanTwoNodes)
    }
    guard scale == .ratio else { return .defined(observed) }
    let drawn = try network.randomised(0..<draws, by: .switching(), seed: seed, run: run) {
      try RichClubCounts($0.graph(run: $1), run: $1).density(above: threshold) ?? 0
    }
    let mean = drawn.reduce(0, +) / Double(draws)
    return mean > 0 ? .defined(observed / mean) : .undefined(.nothingToDivideBy)
  }
}

extension NetworkMeasure where Self == RichClub {
  /// Whether nodes with many partners are tied to each other more than their degrees alone make them.
  public static func richClub(
    above threshold: Int, scale: RichClub.Scale = .ratio, draws: Int = 20, seed: Seed
  ) -> RichClub {
    RichClub(above: threshold, scale: scale, draws: draws, seed: seed)
  }
}
