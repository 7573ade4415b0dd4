public import NetworkCore

/// How many hops the node in the middle is from the one that is furthest from it.
///
/// ## Definition
///
///     r = min over v of max over t of d(v,t)
///
/// ## Conventions
///
/// - Ties have no direction. A tie is one hop whatever its strength.
/// - In a network in pieces nobody reaches everybody: it is undefined, or with
///   `.largestComponent` that of the largest component, of equal ones the first. NetworkX refuses
///   such networks; igraph has the smallest over all pieces, 0 as soon as there is an isolate.
/// - Without a tie it is undefined.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.value(.radius()).value   // 1.0
///
/// - Complexity: O(*n* *m*) at most; a few searches where few nodes are near the middle.
///
/// ## References
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994,
/// > section 4.2.4. doi:10.1017/CBO9780511815478
///
/// > F. W. Takes, W. A. Kosters. "Computing the eccentricity distribution of large graphs."
/// > *Algorithms* 6(1), 2013, 100–118. doi:10.3390/a6010100
public struct Radius: NetworkMeasure {
  /// The part of a network that is measured.
  public var part: MeasuredPart

  /// Creates the measure.
  public init(of part: MeasuredPart = .whole) {
    self.part = part
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "radius", title: "Radius",
      definition: "The fewest hops within which some node reaches all others.",
      conventions: [part.convention, "A tie is one hop whatever its strength."],
      parameters: [.init(name: "of", value: part.rawValue)],
      citation: "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478")
  }

  /// The radius of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let components = try ComponentLabels(of: network, run: run)
    if let reason = part.reasonAgainst(components) {
      return NetworkValue(.undefined(reason), of: self, in: network)
    }
    let members = components.membersOfLargest
    var search = try MiddleSearch(GivenSteps(of: network, run: run), members: members, run: run)
    let radius = try search.radius()
    run.advance(by: 1)
    return NetworkValue(.defined(Double(radius)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == Radius {
  /// How many hops the node in the middle is from the one that is furthest from it.
  public static func radius(of part: MeasuredPart = .whole) -> Radius {
    Radius(of: part)
  }
}

/// The nodes of a component that may be nearer to everybody than any that was searched from.
///
/// Nobody is nearer to all others than *d*(v,x) and *e*(x) − *d*(v,x), where *e*(x) is the distance
/// from *x* to the furthest node.
private struct MiddleSearch {
  private var depths: HopDepths
  private var bounds: [Int32]
  private var open: [Int]
  private var budget: LookBudget

  init(_ steps: GivenSteps, members: [Int], run: RunControl) {
    depths = HopDepths(steps)
    bounds = [Int32](repeating: 0, count: steps.nodeCount)
    open = members
    budget = LookBudget(run)
  }

  mutating func radius() throws -> Int32 {
    var best = Int32.max
    while let next = open.min(by: { (bounds[$0], $0) < (bounds[$1], $1) }) {
      try budget.spend(open.count)
      try depths.search(from: Int32(next), &budget)
      let eccentricity = depths.eccentricity
      best = min(best, eccentricity)
      for node in open {
        let depth = depths.ofNode[node]
        bounds[node] = max(bounds[node], depth, eccentricity - depth)
      }
      open.removeAll { $0 == next || bounds[$0] >= best }
    }
    return best
  }
}
