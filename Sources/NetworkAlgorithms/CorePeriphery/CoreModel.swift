public import NetworkCore

/// What a core is: a set of nodes, or scores whose products tell the ties.
public enum CoreModel: Measure, Hashable {
  /// A set of nodes; see ``CorePeriphery``.
  case discrete(CorePeriphery)

  /// Scores of least squares; see ``CoreScore``.
  case continuous(CoreScore)

  /// Scores of places in an order; see ``RombachScore``.
  case rombach(RombachScore)

  /// What is found.
  public var description: MeasureDescription {
    switch self {
    case .discrete(let core): core.description
    case .continuous(let scores): scores.description
    case .rombach(let scores): scores.description
    }
  }

  /// The name of the model, as the command spells it.
  var name: String {
    switch self {
    case .discrete: "discrete"
    case .continuous: "continuous"
    case .rombach: "rombach"
    }
  }

  /// How well the core of a graph fits, or why there is none.
  func outcome(in graph: CompressedGraph, run: RunControl) throws -> NetworkValue.Outcome {
    guard graph.nodeCount > 1 else { return .undefined(.fewerThanTwoNodes) }
    guard graph.edgeCount > 0 else { return .undefined(.noTies) }
    let fit: Double?
    switch self {
    case .discrete(let core): fit = try core.core(of: graph, run: run)?.fit
    case .continuous(let score):
      fit = productFit(
        of: try score.values(in: graph, run: run),
        in: graph.read(as: score.ties).scaledToStrongest)
    case .rombach(let score):
      guard let values = try score.values(in: graph, run: run) else {
        return .undefined(.tooLarge)
      }
      fit = productFit(of: values, in: graph.read(as: score.ties).scaledToStrongest)
    }
    if let fit { return .defined(fit) }
    return .undefined(graph.isComplete(as: ties) ? .allPairsTiedAlike : .noCore)
  }

  /// How the model reads ties.
  private var ties: TieReading {
    switch self {
    case .discrete(let core): core.ties
    case .continuous(let scores): scores.ties
    case .rombach(let scores): scores.ties
    }
  }
}

extension CompressedGraph {
  /// Whether every pair of nodes is tied, and equally strongly if strength counts.
  fileprivate func isComplete(as ties: TieReading) -> Bool {
    guard edgeCount == nodeCount * (nodeCount - 1) / 2 else { return false }
    return ties == .present || strengths.allSatisfy { $0 == strengths.first }
  }
}
