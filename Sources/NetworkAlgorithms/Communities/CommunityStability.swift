public import NetworkCore

/// How much the divisions that a search finds from different seeds agree.
///
/// ## Definition
///
/// The mean agreement of all pairs of `runs` divisions of the same network, found from as many
/// seeds.
///
/// ## Conventions
///
/// - Agreement is the adjusted Rand index unless another `index` is named; see
///   ``PartitionAgreement``. With `.variationOfInformation` and `.splitJoin` it is a distance, and
///   0 is the best.
/// - Each unordered pair of divisions counts once, isolates among the nodes.
/// - Run *k* has the seed `seed.stream(0).stream(k)`: they are the first divisions of
///   ``Consensus``.
/// - A network without nodes has none.
/// - It is about the search as much as about the network: one that tries longer, such as ``Leiden``
///   from several starts, is more stable.
///
/// ## Example
///
///     try network.value(.communityStability(of: .louvain(resolution: 1, seed: 42))).value
///
/// - Complexity: `runs` times that of the search, and O(*n* log *n*) for each pair of runs.
///
/// ## Reference
///
/// > A. Lancichinetti, S. Fortunato. "Consensus clustering in complex networks." *Scientific Reports*
/// > 2, 336, 2012. doi:10.1038/srep00336
public struct CommunityStability<Detection: SeededDetection>: NetworkMeasure {
  /// How the network is divided; the seeds of all divisions follow from its seed.
  public var detection: Detection

  /// How agreement is expressed.
  public var index: PartitionAgreement

  /// How many divisions there are.
  public var runs: Int

  /// Creates the measure.
  ///
  /// - Precondition: `runs` is at least 2.
  public init(of detection: Detection, index: PartitionAgreement = .adjustedRand, runs: Int = 20) {
    precondition(runs > 1, "an agreement is one of two")
    self.detection = detection
    self.index = index
    self.runs = runs
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "community-stability", title: "Stability of communities",
      definition: "The mean agreement of all pairs of \(runs) divisions, found from as many seeds.",
      conventions: [
        index.convention,
        "Divisions: \(detection.description.definition)",
      ],
      parameters: [.init(name: "of", value: detection.description.name)]
        + detection.description.parameters + [
          .init(name: "index", value: index.rawValue), .init(name: "runs", value: "\(runs)"),
        ],
      citation: "Lancichinetti & Fortunato 2012, doi:10.1038/srep00336")
  }

  /// The stability of the communities of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    guard !network.nodes.isEmpty else {
      return NetworkValue(.undefined(.noNodes), of: self, in: network)
    }
    // Worked out once, not in each of the workers; without ties everybody is alone each time.
    guard try network.graph(run: run).edgeCount > 0 else {
      return NetworkValue(.defined(index.isDistance ? 0 : 1), of: self, in: network)
    }
    let seed = detection.seed.stream(0)
    let found = try mapReplicates(0..<runs, run: run) {
      RunControl(within: run)
    } _: { number, inner in
      try detection.from(seed.stream(number)).communities(in: network, run: inner)
    }
    var sum = 0.0
    for first in found.indices {
      for second in 0..<first {
        try run.check()
        sum += found[first].agreement(with: found[second], by: index) ?? 0
      }
    }
    let pairs = Double(runs * (runs - 1) / 2)
    return NetworkValue(.defined(sum / pairs), of: self, in: network)
  }
}

extension NetworkMeasure {
  /// How much the divisions that a search finds from different seeds agree.
  public static func communityStability<Detection>(
    of detection: Detection, index: PartitionAgreement = .adjustedRand, runs: Int = 20
  ) -> Self where Self == CommunityStability<Detection> {
    CommunityStability(of: detection, index: index, runs: runs)
  }
}
