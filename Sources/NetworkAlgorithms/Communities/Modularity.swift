public import NetworkCore

/// How much stronger the ties within communities are than chance would make them.
///
/// ## Definition
///
/// With *W* the strength of all ties, *w(c)* that of the ties within community *c*, and *K(c)*
/// the strengths of its members, each tie inside counted at both ends:
///
///     Q = Σ ( w(c) / W − resolution · (K(c) / 2W)² )     over communities c
///
/// ## Conventions
///
/// - Ties have no direction. They count as much as they are strong, or as present with
///   `ties: .present`.
/// - Each tie within a community counts once in w(c).
/// - Nodes without ties change nothing, whatever community they are in.
/// - At `resolution` 1 it is the modularity of Newman and Girvan; a higher one favours smaller
///   communities. Values at different resolutions cannot be compared.
/// - Without ties it is undefined.
/// - Random networks have communities of high modularity too: a value alone shows nothing.
///
/// ## Example
///
///     try network.value(.modularity(of: .leiden(resolution: 1, seed: 42))).value
///     try network.value(.modularity(of: .groups(by: "kind"))).value
///
/// - Complexity: O(*n* + *m*), and the finding of the communities.
///
/// ## Reference
///
/// > M. E. J. Newman. "Analysis of weighted networks." *Physical Review E* 70, 056131, 2004.
/// > doi:10.1103/PhysRevE.70.056131
///
/// > J. Reichardt, S. Bornholdt. "Statistical mechanics of community detection." *Physical
/// > Review E* 74, 016110, 2006. doi:10.1103/PhysRevE.74.016110
public struct Modularity<Detection: CommunityDetection>: NetworkMeasure {
  /// How the communities are found.
  public var detection: Detection

  /// How heavily chance weighs against ties that are there.
  public var resolution: Double

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// Creates the measure.
  public init(of detection: Detection, resolution: Double = 1, ties: TieReading = .strength) {
    self.detection = detection
    self.resolution = resolution
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    PartitionModularity(found: detection.description, resolution: resolution, ties: ties)
      .description
  }

  /// The modularity of the communities of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let outcome = try communitiesOutcome(of: detection, in: network, run: run) {
      try network.modularity(of: $0, resolution: resolution, ties: ties).outcome
    }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure {
  /// How much stronger the ties within communities are than chance would make them.
  public static func modularity<Detection>(
    of detection: Detection, resolution: Double = 1, ties: TieReading = .strength
  ) -> Self where Self == Modularity<Detection> {
    Modularity(of: detection, resolution: resolution, ties: ties)
  }
}

extension Network {
  /// The modularity of communities that were found before, or elsewhere; see ``Modularity``.
  ///
  /// - Throws: `MeasureError.nodeWithoutGroup` if the communities leave out a node of the network.
  public func modularity(
    of communities: Partition<Node>, resolution: Double = 1, ties: TieReading = .strength
  ) throws(MeasureError) -> NetworkValue {
    var labels: [Int32] = []
    labels.reserveCapacity(nodes.count)
    for node in nodes {
      guard let group = communities[node] else { throw .nodeWithoutGroup("\(node)") }
      labels.append(Int32(group))
    }
    let measure = PartitionModularity(
      found: communities.measure, resolution: resolution, ties: ties)
    let graph = graph.read(as: ties)
    let outcome: NetworkValue.Outcome =
      if let score = modularityScore(of: labels, in: graph, resolution: resolution) {
        .defined(score)
      } else {
        .undefined(.noTies)
      }
    return NetworkValue(outcome, of: measure, in: self)
  }
}

/// The modularity of communities of which only their description is known.
private struct PartitionModularity: Measure {
  var found: MeasureDescription
  var resolution: Double
  var ties: TieReading

  var description: MeasureDescription {
    MeasureDescription(
      name: "modularity", title: "Modularity",
      definition: "The share of ties within communities, less the resolution times the share that "
        + "chance would put there: Σ (w(c)/W − resolution · (K(c)/2W)²).",
      conventions: [
        ties.convention,
        "Communities: \(found.definition)",
      ],
      parameters: [
        .init(name: "of", value: found.call), .init(name: "resolution", value: "\(resolution)"),
        .ties(ties),
      ],
      citation: "Newman 2004, doi:10.1103/PhysRevE.70.056131")
  }
}
