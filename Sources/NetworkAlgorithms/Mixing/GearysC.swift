public import NetworkCore

/// How much neighbours' numbers differ: Geary's C along ties.
///
/// ## Definition
///
/// With *x* the numbers, *z* their distances from the mean, *w* the weights of ties, both ways round,
/// and W their sum:
///
///     C = (n − 1) Σ w(i,j) (x(i) − x(j))² / (2 W Σ z(i)²)
///
/// Below 1 neighbours are alike, above 1 they differ more than any two nodes: the sign is turned round
/// against Moran's I. It is never below 0.
///
/// `expected` is 1, `deviation` the standard deviation over all ways to deal the numbers out to the nodes
/// (randomisation), and `z` the distance from the one in units of the other, below 0 where neighbours are
/// alike.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or with `ties: .strength` as much as they are strong.
///   With `weights: .rowShares` each node's are divided by their sum, as esda and spdep do by default.
/// - Nodes without a number are left out, with their ties. Nodes without ties are among the *n*, as in
///   esda.
/// - Undefined where all numbers are the same, or without ties; deviation and z below four nodes, and z
///   where everybody is tied to everybody alike.
///
/// ## Example
///
///     try network.value(.gearysC(by: "size")).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > R. C. Geary. "The contiguity ratio and statistical mapping." *The Incorporated Statistician* 5(3),
/// > 1954, 115–145. doi:10.2307/2986645
///
/// > A. D. Cliff, J. K. Ord. *Spatial Processes: Models and Applications.* Pion, 1981.
public struct GearysC: NetworkMeasure, Hashable {
  /// The attribute that holds the numbers.
  public var attribute: String

  /// What is told.
  public var value: AutocorrelationValue

  /// How much a neighbour counts.
  public var weights: NeighbourWeights

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(
    by attribute: String, value: AutocorrelationValue = .coefficient,
    weights: NeighbourWeights = .plain, ties: TieReading = .present
  ) {
    self.attribute = attribute
    self.value = value
    self.weights = weights
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "gearys-c", title: "Geary’s C of \(attribute): \(value.rawValue)",
      definition: "How much neighbours’ numbers differ: their mean squared difference divided by "
        + "that of any two nodes. Below 1 neighbours are alike.",
      conventions: [
        "Nodes without a number are left out, with their ties; nodes without ties count.",
        "Deviation and z are those over all ways to deal the numbers out to the nodes.",
        weights.convention,
        ties.convention,
      ],
      parameters: [
        .init(name: "by", value: attribute), .init(name: "value", value: value.rawValue),
        .init(name: "weights", value: weights.rawValue), .ties(ties),
      ],
      citation: "Geary 1954, doi:10.2307/2986645; Cliff & Ord 1981")
  }

  /// What was asked of `network`.
  ///
  /// - Throws: `MeasureError.noSuchNumbers`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let sums = try TieAutocorrelation(
      network.graph(run: run).read(as: ties), values: network.numbers(by: attribute),
      weights: weights, run: run)
    let outcome = value.outcome(
      sums,
      coefficient: (sums.count - 1) * sums.differences / (2 * sums.weightSum * sums.squares),
      expected: 1, variance: variance(sums))
    return NetworkValue(outcome, of: self, in: network)
  }

  private func variance(_ sums: TieAutocorrelation) -> Double {
    let (n, w, kurtosis) = (sums.count, sums.weightSum, sums.kurtosis)
    let pairs = (n - 1) * sums.pairSquares * (n * n - 3 * n + 3 - (n - 1) * kurtosis)
    let nodes =
      (n - 1) * sums.nodeSquares / 4 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis)
    let all = w * w * (n * n - 3 - (n - 1) * (n - 1) * kurtosis)
    return (pairs - nodes + all) / (n * (n - 2) * (n - 3) * w * w)
  }
}

extension NetworkMeasure where Self == GearysC {
  /// How much neighbours' numbers differ.
  public static func gearysC(
    by attribute: String, value: AutocorrelationValue = .coefficient,
    weights: NeighbourWeights = .plain, ties: TieReading = .present
  ) -> GearysC {
    GearysC(by: attribute, value: value, weights: weights, ties: ties)
  }
}
