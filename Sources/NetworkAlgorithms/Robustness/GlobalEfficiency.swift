public import NetworkCore

/// How close the nodes are to one another on average, those out of reach being infinitely far.
///
/// ## Definition
///
///     E = Σ 1/d(s,t) / (n (n − 1))     over ordered pairs s ≠ t, d in hops; 1/∞ is 0
///
/// ## Conventions
///
/// - Ties have no direction. A tie is one hop whatever its strength.
/// - A pair that no path joins adds nothing and counts below the line, so that networks in pieces
///   have a value. Nodes without ties count.
/// - It is 1 where everybody is tied to everybody, and 0 where nobody is.
/// - With fewer than two nodes it is undefined; NetworkX has 0 there.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.value(.globalEfficiency).value   // (1 + 1 + ½) / 3
///
/// - Complexity: O(*n* *m*) at most, 512 searches at a time.
///
/// ## Reference
///
/// > V. Latora, M. Marchiori. "Efficient behavior of small-world networks." *Physical Review
/// > Letters* 87(19), 2001, 198701. doi:10.1103/PhysRevLett.87.198701
public struct GlobalEfficiency: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "global-efficiency", title: "Global efficiency",
      definition: "The mean over pairs of nodes of one over their distance in hops.",
      conventions: [
        "A pair that no path joins adds 0.", "A tie is one hop whatever its strength.",
        "Undefined for fewer than two nodes.",
      ],
      citation: "Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701")
  }

  /// The efficiency of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let efficiency = try network.meanReciprocalDistance(run: run)
    return NetworkValue(
      efficiency.map { .defined($0) } ?? .undefined(.fewerThanTwoNodes), of: self, in: network)
  }
}

extension NetworkMeasure where Self == GlobalEfficiency {
  /// How close the nodes are to one another on average, those out of reach being infinitely far.
  public static var globalEfficiency: GlobalEfficiency { GlobalEfficiency() }
}

extension Network {
  /// The mean over all pairs of one over their distance in hops; `nil` for fewer than two nodes.
  func meanReciprocalDistance(run: RunControl) throws -> Double? {
    try run.check()
    let n = Double(nodes.count)
    guard n > 1 else { return nil }
    let pairs = try distanceSums(over: .hops, run: run).pairs
    return reciprocalSum(ofPairs: pairs) / (n * (n - 1))
  }
}

/// The sum of one over the distance of pairs, of which `pairs` has the number at each distance.
func reciprocalSum(ofPairs pairs: [Int]) -> Double {
  pairs.enumerated().dropFirst().reduce(0) { $0 + Double($1.element) / Double($1.offset) }
}
