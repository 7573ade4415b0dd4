public import NetworkCore

/// Against which chance a core is held.
public enum CoreNull: String, Hashable, Sendable, CaseIterable {
  /// Networks in which every node has as many ties as in this one.
  case degreePreserving = "degree-preserving"
  /// Networks of as many ties between any nodes.
  case sameTieCount = "same-tie-count"

  fileprivate var network: NetworkNull {
    switch self {
    case .degreePreserving: .randomised(.switching())
    case .sameTieCount: .sameTieCount
    }
  }
}

/// How rarely chance makes a network as much like a core and its periphery as this one.
///
/// ## Definition
///
/// With *b* of *R* networks drawn by chance whose ``CorePeripheryFit`` is at least that of the
/// network:
///
///     p = (b + 1) / (R + 1)
///
/// ## Conventions
///
/// - The core is searched for anew in each draw, in the same way.
/// - `.degreePreserving` asks whether there is more of a core than the degrees make: a random
///   network with unequal degrees has a core too, its nodes of many ties. Most cores that are found
///   in practice are no more than that, and with one core and one periphery hardly any network can
///   have more. `.sameTieCount` asks the weaker question, whether there is more of a core than ties
///   thrown anywhere would make; unequal degrees suffice for a small p.
/// - Ties are drawn one by one. For a network that was projected from activities, which tie all their
///   partners at once, neither is sound: draw the two-mode network, see ``TwoModeRandomisation``.
/// - p is one-sided. Fits that differ by less than 10⁻¹⁰ are equal. Draws without a fit count
///   against the finding.
/// - It is undefined where the fit is.
/// - Draw *k* depends on `seed` and *k* alone, not on the number of workers.
///
/// ## Example
///
///     let model = CoreModel.discrete(CorePeriphery(seed: 42))
///     try network.value(.corePeripheryTest(of: model, draws: 999, seed: 7)).value
///
/// - Complexity: that of the model times the draws.
///
/// ## Reference
///
/// > S. Kojaku, N. Masuda. "Core-periphery structure requires something else in the network." *New
/// > Journal of Physics* 20, 043012, 2018. doi:10.1088/1367-2630/aab547
public struct CorePeripheryTest: NetworkMeasure, Hashable {
  /// How the core is found.
  public var model: CoreModel

  /// Against which chance it is held.
  public var null: CoreNull

  /// How many networks are drawn.
  public var draws: Int

  /// The number from which the draws follow.
  public var seed: Seed

  /// Creates the test.
  ///
  /// - Precondition: `draws` is at least 1.
  public init(
    of model: CoreModel, null: CoreNull = .degreePreserving, draws: Int = 99, seed: Seed
  ) {
    precondition(draws > 0, "a test has a draw")
    self.model = model
    self.null = null
    self.draws = draws
    self.seed = seed
  }

  /// What is measured.
  public var description: MeasureDescription {
    let fit = CorePeripheryFit(of: model).description
    return MeasureDescription(
      name: "core-periphery-test", title: "Core and periphery against chance",
      definition: "p = (b + 1) / (R + 1): how rarely a network drawn by chance fits an ideal core "
        + "and periphery as well. Found by: \(model.description.definition)",
      conventions: [
        null == .degreePreserving
          ? "Drawn networks keep every node’s number of ties."
          : "Drawn networks have as many ties, between any nodes.",
        "p is one-sided, and never 0.",
      ] + model.description.conventions,
      parameters: fit.parameters.filter { $0.name != "seed" } + [
        .init(name: "null", value: null.rawValue), .init(name: "draws", value: "\(draws)"),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Kojaku & Masuda 2018, doi:10.1088/1367-2630/aab547")
  }

  /// The p-value of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let fit = CorePeripheryFit(of: model)
    if let reason = try fit.value(of: network, run: RunControl(within: run)).undefinedReason {
      return NetworkValue(.undefined(reason), of: self, in: network)
    }
    let ensemble = try network.ensemble(
      of: .measured(fit), under: null.network, replicates: draws, seed: seed, run: run)
    let outcome: NetworkValue.Outcome =
      if let test = ensemble.test {
        .defined(test.upperP)
      } else {
        .undefined(ensemble.undefinedReason ?? .unsaid)
      }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure where Self == CorePeripheryTest {
  /// How rarely chance makes a network as much like a core and its periphery as this one.
  public static func corePeripheryTest(
    of model: CoreModel, null: CoreNull = .degreePreserving, draws: Int = 99, seed: Seed
  ) -> CorePeripheryTest {
    CorePeripheryTest(of: model, null: null, draws: draws, seed: seed)
  }
}
