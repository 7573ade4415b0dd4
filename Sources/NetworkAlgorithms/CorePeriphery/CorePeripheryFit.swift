public import NetworkCore

/// How much like an ideal core and periphery a network is.
///
/// ## Definition
///
/// The Pearson correlation, over all pairs of nodes, of the ties with what the model has for them:
/// for `.discrete` the ideal of ``CorePeriphery``, for `.continuous` and `.rombach` the products of
/// the scores of ``CoreScore`` and ``RombachScore``.
///
/// ## Conventions
///
/// - Ties are read as the model reads them. Each unordered pair counts once, pairs with isolates
///   among them; with `block: .missing` pairs of a core and a peripheral node do not.
/// - 1 is an ideal network. With `.missing` more nodes are left out of the comparison the more mixed
///   pairs there are, so fits of different blocks cannot be compared.
/// - Without ties, with fewer than two nodes, where all pairs are tied alike, and where no core stands
///   out it is undefined.
/// - A network of chance fits well where its degrees are unequal: a fit alone shows nothing, see
///   ``CorePeripheryTest``.
///
/// ## Example
///
///     try network.value(.corePeripheryFit(of: .discrete(CorePeriphery(seed: 42)))).value
///
/// - Complexity: that of the model.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett. "Models of core/periphery structures." *Social Networks* 21(4),
/// > 2000, 375–395. doi:10.1016/S0378-8733(99)00019-2
public struct CorePeripheryFit: NetworkMeasure, Hashable {
  /// How the core is found.
  public var model: CoreModel

  /// Creates the measure.
  public init(of model: CoreModel) {
    self.model = model
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "core-periphery-fit", title: "Fit of core and periphery",
      definition: "The correlation, over pairs of nodes, of the ties with what an ideal core and "
        + "periphery have there. Found by: \(model.description.definition)",
      conventions: model.description.conventions,
      parameters: [.init(name: "model", value: model.name)] + model.description.parameters,
      citation: "Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2")
  }

  /// The fit of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let outcome = try model.outcome(in: network.graph(run: run), run: run)
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure where Self == CorePeripheryFit {
  /// How much like an ideal core and periphery a network is.
  public static func corePeripheryFit(of model: CoreModel) -> CorePeripheryFit {
    CorePeripheryFit(of: model)
  }
}
