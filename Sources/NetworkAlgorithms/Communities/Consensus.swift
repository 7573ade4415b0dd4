public import NetworkCore

/// A way to divide a network that follows from a seed.
public protocol SeededDetection: CommunityDetection {
  /// The number from which all chance follows.
  var seed: Seed { get set }

  /// Whether ties are counted, or their strengths added up.
  var ties: TieReading { get set }
}

extension Leiden: SeededDetection {}
extension Louvain: SeededDetection {}
extension LabelPropagation: SeededDetection {}
extension Infomap: SeededDetection {}

extension SeededDetection {
  /// The same from another seed.
  func from(_ seed: Seed) -> Self {
    var other = self
    other.seed = seed
    return other
  }
}

/// The communities that many searches by chance agree on.
///
/// ## Definition
///
/// The network is divided `runs` times, from as many seeds. Two nodes are then tied as strongly as
/// the share of the divisions that have them together, if it is at least `threshold`; and this
/// network is divided as often in the same way, and so on, until all divisions are the same.
///
/// ## Conventions
///
/// - A node whose ties of agreement all lie below the threshold keeps its strongest one, to the
///   first of equals.
/// - The first divisions read the ties of the network as the search does; those of agreements go by
///   strength.
/// - A node without ties is a community by itself.
/// - Where more than 10⁷ pairs of nodes are together so often it is refused:
///   `MeasureError.tooLarge`. Where divisions still differ after 20 rounds it is an error.
/// - Run *k* of round *r* has the seed `seed.stream(r).stream(k)`. The result depends on `seed` and
///   on the order of the nodes, not on the number of workers.
/// - How much the first divisions agree, ``CommunityStability`` tells.
///
/// ## Example
///
///     let clusters = try network.communities(.consensus(of: .louvain(resolution: 1, seed: 42)))
///
/// - Complexity: `runs` times that of the search for each round, of which there are some three, the
///   later ones among as many ties as there are pairs together.
///
/// ## Reference
///
/// > A. Lancichinetti, S. Fortunato. "Consensus clustering in complex networks." *Scientific Reports*
/// > 2, 336, 2012. doi:10.1038/srep00336
public struct Consensus<Detection: SeededDetection>: CommunityDetection {
  /// How the network is divided; the seed of all divisions follows from its seed.
  public var detection: Detection

  /// How many divisions there are.
  public var runs: Int

  /// The least share of divisions that must have two nodes together.
  public var threshold: Double

  /// Creates the procedure.
  ///
  /// - Precondition: `runs` is at least 1, and `threshold` is from 0 to 1.
  public init(of detection: Detection, runs: Int = 20, threshold: Double = 0.5) {
    precondition(runs > 0, "an agreement needs a division")
    precondition((0...1).contains(threshold), "a share lies from 0 to 1")
    self.detection = detection
    self.runs = runs
    self.threshold = threshold
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "consensus", title: "Consensus of communities",
      definition: "The communities that \(runs) divisions agree on, when they are divided again by "
        + "how often two nodes are together, until all are the same.",
      conventions: [
        "Pairs that fewer than \(threshold) of the divisions have together do not count.",
        "Divisions: \(detection.description.definition)",
      ],
      parameters: [.init(name: "of", value: detection.description.name)]
        + detection.description.parameters + [
          .init(name: "runs", value: "\(runs)"),
          .init(name: "threshold", value: "\(threshold)"),
        ],
      citation: "Lancichinetti & Fortunato 2012, doi:10.1038/srep00336")
  }

  private static var mostRounds: Int { 20 }

  /// The communities of `network`.
  ///
  /// - Throws: `CancellationError`, `MeasureError.tooLarge`, `MeasureError.didNotConverge`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    try run.check()
    // Once, not in each of the workers.
    guard try network.graph(run: run).edgeCount > 0 else {
      return Partition(
        labels: network.nodes.indices.map { Int32($0) }, of: self, in: network)
    }
    var search = detection
    var divisions = try labels(of: network, by: search, round: 0, run: run)
    search.ties = .strength
    for round in 1...Self.mostRounds {
      if divisions.dropFirst().allSatisfy({ $0 == divisions[0] }) {
        return Partition(labels: divisions[0], of: self, in: network)
      }
      guard
        let agreed = try agreementGraph(of: divisions, least: threshold, mostPairs: 10_000_000, run)
      else { throw MeasureError.tooLarge(measure: description.name) }
      let together = Network<Int>(nodes: NodeTable(0..<network.nodes.count), graph: agreed)
      divisions = try labels(of: together, by: search, round: round, run: run)
    }
    throw MeasureError.didNotConverge(measure: description.title, iterations: Self.mostRounds)
  }

  private func labels<Node>(
    of network: Network<Node>, by detection: Detection, round: Int, run: RunControl
  ) throws -> [[Int32]] {
    let seed = detection.seed.stream(round)
    return try mapReplicates(0..<runs, run: run) {
      RunControl(within: run)
    } _: { number, inner in
      try detection.from(seed.stream(number)).communities(in: network, run: inner).labels
    }
  }
}

extension CommunityDetection {
  /// The communities that many searches by chance agree on.
  public static func consensus<Detection>(
    of detection: Detection, runs: Int = 20, threshold: Double = 0.5
  ) -> Self where Self == Consensus<Detection> {
    Consensus(of: detection, runs: runs, threshold: threshold)
  }
}
