public import NetworkCore

/// Whether neighbours have like numbers: Moran's I along ties.
///
/// ## Definition
///
/// With *z* the distances of the numbers from their mean, *w* the weights of ties, both ways round, and
/// W their sum:
///
///     I = (n / W) Σ w(i,j) z(i) z(j) / Σ z(i)²
///
/// Above −1/(n − 1) neighbours are alike, below it they differ. It is not bound to lie from −1 to 1,
/// though it mostly does.
///
/// `expected` is −1/(n − 1), `deviation` the standard deviation over all ways to deal the numbers out to
/// the nodes (randomisation), and `z` the distance from the one in units of the other.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or with `ties: .strength` as much as they are strong.
///   With `weights: .rowShares` each node's are divided by their sum, as esda and spdep do by default.
/// - Nodes without a number are left out, with their ties. Nodes without ties are among the *n*, as in
///   esda.
/// - Undefined where all numbers are the same, or without ties; deviation and z below four nodes, and z
///   where everybody is tied to everybody alike.
/// - Numeric assortativity takes the mean over ends of ties; Moran's I takes it over nodes.
///
/// ## Example
///
///     try network.value(.moransI(by: "size", value: .z)).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > P. A. P. Moran. "Notes on continuous stochastic phenomena." *Biometrika* 37(1/2), 1950, 17–23.
/// > doi:10.2307/2332142
///
/// > A. D. Cliff, J. K. Ord. *Spatial Processes: Models and Applications.* Pion, 1981.
public struct MoransI: NetworkMeasure, Hashable {
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
      name: "morans-i", title: "Moran’s I of \(attribute): \(value.rawValue)",
      definition: "Whether neighbours have like numbers: the mean product of neighbours’ distances "
        + "from the mean, divided by the variance. Above −1/(n − 1) they are alike.",
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
      citation: "Moran 1950, doi:10.2307/2332142; Cliff & Ord 1981")
  }

  /// What was asked of `network`.
  ///
  /// - Throws: `MeasureError.noSuchNumbers`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let sums = try TieAutocorrelation(
      network.graph(run: run).read(as: ties), values: network.numbers(by: attribute),
      weights: weights, run: run)
    let outcome = value.outcome(
      sums, coefficient: sums.count / sums.weightSum * sums.products / sums.squares,
      expected: -1 / (sums.count - 1), variance: variance(sums))
    return NetworkValue(outcome, of: self, in: network)
  }

  private func variance(_ sums: TieAutocorrelation) -> Double {
    let (n, w) = (sums.count, sums.weightSum)
    let plain =
      n * ((n * n - 3 * n + 3) * sums.pairSquares - n * sums.nodeSquares + 3 * w * w)
    let peaked =
      sums.kurtosis * ((n * n - n) * sums.pairSquares - 2 * n * sums.nodeSquares + 6 * w * w)
    return (plain - peaked) / ((n - 1) * (n - 2) * (n - 3) * w * w) - 1 / ((n - 1) * (n - 1))
  }
}

extension NetworkMeasure where Self == MoransI {
  /// Whether neighbours have like numbers.
  public static func moransI(
    by attribute: String, value: AutocorrelationValue = .coefficient,
    weights: NeighbourWeights = .plain, ties: TieReading = .present
  ) -> MoransI {
    MoransI(by: attribute, value: value, weights: weights, ties: ties)
  }
}
