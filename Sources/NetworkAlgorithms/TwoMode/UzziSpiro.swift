public import NetworkCore

/// How much of a small world a projected network is, compared with chance that keeps who takes part
/// in how much.
///
/// ## Definition
///
/// In the projection, *C* is the transitivity and *L* the mean distance of those that a path joins;
/// C* and L* are what they are in large two-mode networks by chance with the same degrees:
///
///     Q = (C / C*) / (L / L*)
///
/// With *n* nodes of the mode, *d* their degrees, *e* those of the other mode, and r = Σ e(e − 1) / Σ e:
///
///     C* = Σ e(e − 1)(e − 2) / ( r² Σ d(d − 1) + Σ e(e − 1)(e − 2) )
///     L* = ln(n / z) / ln(r Σ d(d − 1) / Σ d) + 1     with z = r Σ d / n partners of each
///
/// ## Conventions
///
/// - A one-mode comparison, such as σ, takes the clustering for remarkable that every event with
///   three actors or more brings along. Here chance has these events, too.
/// - `clustering` gives C / C* alone, and `distance` L / L*.
/// - Nodes without participations change nothing. Pairs that no path joins are left out of L.
/// - C* and L* hold for large sparse networks. Where z is not below *n*, as among the southern women,
///   or networks by chance fall apart, there is no L*; where no event has three actors, no C*: it is
///   undefined.
/// - L* is the common approximation for *n* far above *z*; Newman and others also have a longer form.
///
/// ## Example
///
///     try parties.value(.uzziSpiro(mode: .actors)).value
///     try parties.value(.uzziSpiro(.clustering, mode: .actors)).value
///
/// - Complexity: that of the transitivity and the mean distance of the projection.
///
/// ## Reference
///
/// > B. Uzzi, J. Spiro. "Collaboration and creativity: the small world problem." *American Journal of
/// > Sociology* 111(2), 2005, 447–504. doi:10.1086/432782
///
/// > M. E. J. Newman, S. H. Strogatz, D. J. Watts. "Random graphs with arbitrary degree distributions
/// > and their applications." *Physical Review E* 64, 026118, 2001. doi:10.1103/PhysRevE.64.026118
public struct UzziSpiro: TwoModeNetworkMeasure, Hashable {
  /// What is compared with chance.
  public enum Ratio: String, Hashable, Sendable, CaseIterable {
    /// The ratio of clustering over that of distances.
    case quotient
    /// Transitivity over what is expected.
    case clustering
    /// Mean distance over what is expected.
    case distance
  }

  /// What is compared with chance.
  public var ratio: Ratio

  /// The mode whose projection is looked at.
  public var mode: NetworkMode

  /// Creates the measure.
  public init(_ ratio: Ratio = .quotient, mode: NetworkMode) {
    self.ratio = ratio
    self.mode = mode
  }

  /// What is measured.
  public var description: MeasureDescription {
    let told =
      switch ratio {
      case .quotient:
        "Transitivity over what is expected, divided by mean distance over what is expected,"
      case .clustering: "Transitivity over what is expected,"
      case .distance: "Mean distance over what is expected,"
      }
    return MeasureDescription(
      name: "uzzi-spiro", title: "Two-mode small-world ratio of \(mode.rawValue)",
      definition:
        "\(told) in the projection on the \(mode.rawValue), expected of two-mode networks "
        + "by chance with the same degrees.",
      conventions: [
        "Expectations are those of Newman, Strogatz and Watts for large sparse networks.",
        "Undefined where such networks fall apart, would have more partners than nodes, or would "
          + "have no triangles.",
      ],
      parameters: [.init(name: "ratio", value: ratio.rawValue), .mode(mode)],
      citation: "Uzzi & Spiro 2005, doi:10.1086/432782; Newman, Strogatz & Watts 2001, "
        + "doi:10.1103/PhysRevE.64.026118")
  }

  /// The ratio for `network`.
  public func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    guard network.participationCount > 0 else {
      return NetworkValue(.undefined(.noParticipations), of: self, in: network)
    }
    let outcome =
      switch mode {
      case .actors: try outcome(of: network, run: run)
      case .events: try outcome(of: network.transposed, run: run)
      }
    return NetworkValue(outcome, of: self, in: network)
  }

  private func outcome<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue.Outcome {
    guard let projection = try? network.projected(by: .count) else { return .undefined(.tooLarge) }
    let expected = BipartiteExpectation(network.incidence)
    var value = 1.0
    if ratio != .distance {
      let clustering = try projection.value(.transitivity, run: run)
      guard let observed = clustering.value else { return clustering.outcome }
      guard let chance = expected.transitivity else { return .undefined(.noExpectation) }
      value *= observed / chance
    }
    if ratio != .clustering {
      let distance = try projection.value(.meanDistance, run: run)
      guard let observed = distance.value else { return distance.outcome }
      guard let chance = expected.meanDistance else { return .undefined(.noExpectation) }
      value = ratio == .distance ? observed / chance : value / (observed / chance)
    }
    return .defined(value)
  }
}

extension TwoModeNetworkMeasure where Self == UzziSpiro {
  /// How much of a small world a projected network is, compared with two-mode networks by chance.
  public static func uzziSpiro(
    _ ratio: UzziSpiro.Ratio = .quotient, mode: NetworkMode
  ) -> UzziSpiro {
    UzziSpiro(ratio, mode: mode)
  }
}
