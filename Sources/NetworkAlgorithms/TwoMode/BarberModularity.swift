public import NetworkCore

/// How many more participations lie within communities of both modes than chance would put there.
///
/// ## Definition
///
/// With *m* participations, *L(c)* of them within community *c*, *R(c)* of its actors and *C(c)* of
/// its events:
///
///     Q = Σ ( L(c) / m − R(c) · C(c) / m² )     over communities c of actors and events
///
/// ## Conventions
///
/// - Participations have no direction and count once.
/// - Chance joins actors with events only, each as often as it is joined. The modularity of the
///   bipartite network as one of a single mode, which others have, expects ties within the modes,
///   and is higher.
/// - The communities are those that ``TwoModeCommunities`` finds, or the connected components, or
///   given ones.
/// - A community of one mode alone adds nothing. Nodes without participations change nothing.
/// - Without participations it is undefined.
/// - Random networks have communities of high modularity, too: a value alone shows nothing.
/// - Transposing the network changes nothing, for given communities.
///
/// ## Example
///
///     try parties.value(.barberModularity(of: .communities(starts: 10, seed: 42))).value
///     try parties.value(.barberModularity(of: .components)).value
///
/// - Complexity: O(*n* + *m*), and the finding of the communities.
///
/// ## Reference
///
/// > M. J. Barber. "Modularity and community detection in bipartite networks." *Physical Review E*
/// > 76, 066102, 2007. doi:10.1103/PhysRevE.76.066102
public struct BarberModularity: TwoModeNetworkMeasure, Hashable {
  /// The communities that are looked at.
  public enum Division: Hashable, Sendable {
    /// Those that a search finds.
    case communities(starts: Int, seed: Seed)
    /// The connected components.
    case components
  }

  /// The communities that are looked at.
  public var division: Division

  /// Creates the measure.
  public init(of division: Division) {
    self.division = division
  }

  /// What is measured.
  public var description: MeasureDescription {
    let (found, parameters): (String, [MeasureDescription.Parameter]) =
      switch division {
      case .communities(let starts, let seed):
        (
          "Communities: the best division that was found from \(starts) starts.",
          [
            .init(name: "of", value: "communities"), .init(name: "starts", value: "\(starts)"),
            .init(name: "seed", value: "\(seed)"),
          ]
        )
      case .components:
        ("Communities: the connected components.", [.init(name: "of", value: "component")])
      }
    return description(found: found, parameters: parameters)
  }

  /// The description for communities that `found` tells of.
  fileprivate func description(
    found: String, parameters: [MeasureDescription.Parameter]
  ) -> MeasureDescription {
    MeasureDescription(
      name: "barber-modularity", title: "Two-mode modularity (Barber)",
      definition: "The share of participations within communities of actors and events, less the "
        + "share that chance would put there: Σ (L(c)/m − R(c) · C(c)/m²).",
      conventions: [
        "Participations count as present or absent.", found,
        "Undefined without participations.",
      ],
      parameters: parameters, citation: "Barber 2007, doi:10.1103/PhysRevE.76.066102")
  }

  /// The modularity of the communities of `network`.
  public func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let labels: [Int32]
    switch division {
    case .communities(let starts, let seed):
      labels = try TwoModeOptimiser(network.incidence)
        .optimise(starts: starts, seed: seed, run: run)
    case .components:
      labels = try ComponentLabels(network.incidence.bipartiteGraph, run: run).labels
      run.advance(by: 1)
    }
    return NetworkValue(network.incidence.modularity(of: labels), of: self, in: network)
  }
}

extension TwoModeNetworkMeasure where Self == BarberModularity {
  /// How many more participations lie within communities of both modes than by chance.
  public static func barberModularity(of division: BarberModularity.Division) -> BarberModularity {
    BarberModularity(of: division)
  }
}

extension TwoModeNetwork {
  /// The modularity of communities that were found before, or elsewhere; see ``BarberModularity``.
  ///
  /// - Throws: `MeasureError.nodeWithoutGroup` if the communities leave out a node of the network.
  public func modularity(
    of communities: Partition<TwoModeNode<Actor, Event>>
  ) throws(MeasureError) -> NetworkValue {
    // A division of a larger network may have more groups than there are nodes here.
    var numbers: [Int: Int32] = [:]
    var labels: [Int32] = []
    let nodes: [TwoModeNode<Actor, Event>] =
      actors.map { .actor($0) } + events.map { .event($0) }
    for node in nodes {
      guard let group = communities[node] else { throw .nodeWithoutGroup("\(node)") }
      let number = numbers[group] ?? Int32(numbers.count)
      numbers[group] = number
      labels.append(number)
    }
    return NetworkValue(
      incidence.modularity(of: labels), of: GivenCommunities(found: communities.measure), in: self)
  }
}

extension IncidenceTable {
  fileprivate func modularity(of labels: [Int32]) -> NetworkValue.Outcome {
    guard pairCount > 0 else { return .undefined(.noParticipations) }
    let m = Double(pairCount)
    return .defined(Double(modularityScore(of: labels)) / m / m)
  }
}

/// The modularity of communities of which only their description is known.
private struct GivenCommunities: Measure {
  var found: MeasureDescription

  var description: MeasureDescription {
    BarberModularity(of: .components).description(
      found: "Communities: \(found.definition)",
      parameters: [.init(name: "of", value: found.call)])
  }
}
