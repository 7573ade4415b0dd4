public import NetworkCore

/// How many bits it takes to tell a step of a random walk when communities share their names.
///
/// ## Definition
///
/// With p(v) the share of all strength at node *v*, p(c) that of community *c*, and q(c) the share
/// of the walk's steps that leave *c*:
///
///     L = q · H(Q) + Σ ( q(c) + p(c) ) · H(P(c))     over communities c;   q = Σ q(c)
///
/// H(Q) is the entropy of the shares q(c) / q, and H(P(c)) that of the shares of q(c) and of the
/// p(v) of the members in q(c) + p(c), in bits.
///
/// ## Conventions
///
/// - Two levels; ties have no direction, and the walker never jumps.
/// - Ties count as much as they are strong, or as present with `ties: .present`.
/// - All nodes in one community make it the entropy of the p(v).
/// - Nodes without ties change nothing, whatever community they are in.
/// - Without ties it is undefined.
/// - A shorter code is a better division of the same network; networks cannot be compared by it.
///
/// ## Example
///
///     try network.value(.mapEquation(of: .infomap(seed: 42))).value
///     try network.value(.mapEquation(of: .groups(by: "kind"))).value
///
/// - Complexity: O(*n* + *m*), and the finding of the communities.
///
/// ## Reference
///
/// > M. Rosvall, D. Axelsson, C. T. Bergstrom. "The map equation." *European Physical Journal
/// > Special Topics* 178, 2009, 13–23. doi:10.1140/epjst/e2010-01179-1
public struct MapEquation<Detection: CommunityDetection>: NetworkMeasure {
  /// How the communities are found.
  public var detection: Detection

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// Creates the measure.
  public init(of detection: Detection, ties: TieReading = .strength) {
    self.detection = detection
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "map-equation", title: "Map equation",
      definition: "The bits that tell a step of a random walk with a code book for each community "
        + "and one for the changes between them.",
      conventions: [
        ties.convention, "Two levels, and no jumps.",
        "Communities: \(detection.description.definition)",
      ],
      parameters: [.init(name: "of", value: detection.description.call), .ties(ties)],
      citation: "Rosvall, Axelsson & Bergstrom 2009, doi:10.1140/epjst/e2010-01179-1")
  }

  /// The codelength of the communities of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let outcome = try communitiesOutcome(of: detection, in: network, run: run) { communities in
      let bits = try codelength(
        of: communities.labels, in: network.graph(run: run), as: ties, run: run)
      return bits.map { .defined($0) } ?? .undefined(.noTies)
    }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure {
  /// How many bits it takes to tell a step of a random walk when communities share their names.
  public static func mapEquation<Detection>(
    of detection: Detection, ties: TieReading = .strength
  ) -> Self where Self == MapEquation<Detection> {
    MapEquation(of: detection, ties: ties)
  }
}

/// What `body` makes of the communities that `detection` finds, or why it finds none.
func communitiesOutcome<Node>(
  of detection: some CommunityDetection, in network: Network<Node>, run: RunControl,
  _ body: (Partition<Node>) throws -> NetworkValue.Outcome
) throws -> NetworkValue.Outcome {
  do {
    return try body(detection.communities(in: network, run: run))
  } catch MeasureError.tooLarge {
    return .undefined(.tooLarge)
  }
}
