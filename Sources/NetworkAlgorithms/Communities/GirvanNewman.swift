public import NetworkCore

/// Communities that are left when the ties between them are cut: those that most shortest paths
/// take go first.
///
/// ## Definition
///
/// The tie of highest edge betweenness is taken away, the betweenness of the ties that are left is
/// worked out anew, and so on. The communities are the connected parts at the moment when their
/// ``Modularity`` in the whole network is highest; or, with `groups`, as soon as there are so many.
///
/// ## Conventions
///
/// - Ties have no direction. Paths are over hops. With strengths, the betweenness of a tie is
///   divided by its strength, as Newman has it for networks of parallel ties; with `ties: .present`
///   it is not.
/// - Of ties of equal betweenness the one whose ends come first in the network goes first: among
///   equals the order of the nodes decides.
/// - Modularity is that of resolution 1, of the same reading of ties. Of several divisions of the
///   same modularity the one with the fewest groups is taken.
/// - Parts that are there from the start count among `groups`, isolates too: there may be more than
///   were asked for. Of fewer nodes than `groups` each is a group.
/// - A node without ties is a community by itself.
/// - Where the sum of n(c) · m(c)² over components of n(c) nodes and m(c) ties is above 2 · 10¹⁰ it
///   is refused: `MeasureError.tooLarge`.
///
/// ## Example
///
///     let clusters = try network.communities(.girvanNewman())
///     let halves = try network.communities(.girvanNewman(groups: 2))
///
/// - Complexity: O(*n* *m*²).
///
/// ## Reference
///
/// > M. Girvan, M. E. J. Newman. "Community structure in social and biological networks."
/// > *Proceedings of the National Academy of Sciences* 99(12), 2002, 7821–7826.
/// > doi:10.1073/pnas.122653799
///
/// > M. E. J. Newman. "Analysis of weighted networks." *Physical Review E* 70, 056131, 2004.
/// > doi:10.1103/PhysRevE.70.056131
public struct GirvanNewman: CommunityDetection {
  /// How many groups there are to be; `nil` for as many as make modularity highest.
  public var groups: Int?

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// Creates the procedure.
  public init(groups: Int? = nil, ties: TieReading = .strength) {
    self.groups = groups
    self.ties = ties
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "girvan-newman", title: "Communities (Girvan–Newman)",
      definition: "The parts that are left when the tie of highest edge betweenness is taken away "
        + "again and again, "
        + (groups.map { "as soon as there are \($0)." } ?? "where their modularity is highest."),
      conventions: [
        ties == .strength
          ? "Betweenness is over hops, and is divided by the strength of the tie."
          : "Every tie counts 1, however strong it is.",
        "Of equal ties the one whose ends come first in the network goes first.",
        "A node without ties is a community by itself.",
      ],
      parameters: [.init(name: "groups", value: "\(groups ?? 0)"), .ties(ties)],
      citation: "Girvan & Newman 2002, doi:10.1073/pnas.122653799")
  }

  /// The most n · m² that is worked out, added up over components.
  private static let mostWork = 2e10

  /// The communities of `network`.
  ///
  /// - Throws: `CancellationError`, `MeasureError.tooLarge`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    let graph = try network.graph(run: run).read(as: ties)
    let components = try ComponentLabels(graph, run: run)
    guard components.pathWork(in: graph) <= Self.mostWork else {
      throw MeasureError.tooLarge(measure: description.name)
    }
    let labels = try splitLabels(graph, partCount: components.sizes.count, run: run)
    run.advance(by: 1)
    return Partition(labels: labels, of: self, in: network)
  }

  private func splitLabels(
    _ graph: CompressedGraph, partCount: Int, run: RunControl
  ) throws -> [Int32] {
    var parts = try SplittingParts(graph, run: run)
    var count = partCount
    var best = parts.labels
    var highest = modularityScore(of: best, in: graph, resolution: 1) ?? 0
    while count < groups ?? graph.nodeCount, try parts.split() {
      count += 1
      guard groups == nil else { continue }
      let labels = parts.labels
      let modularity = modularityScore(of: labels, in: graph, resolution: 1) ?? 0
      if modularity > highest + 1e-12 { (best, highest) = (labels, modularity) }
    }
    return groups == nil ? best : parts.labels
  }
}

extension CommunityDetection where Self == GirvanNewman {
  /// Communities that are left when the ties between them are cut.
  public static func girvanNewman(
    groups: Int? = nil, ties: TieReading = .strength
  ) -> GirvanNewman {
    GirvanNewman(groups: groups, ties: ties)
  }
}
