public import NetworkCore

/// How often a node stands between two others that have no direct tie, by the kinds of all three: the
/// roles of Gould and Fernandez.
///
/// ## Definition
///
/// For a broker *v*, the number of ordered pairs (a, b) with a → v and v → b but not a → b. By the
/// kinds of *a*, *v* and *b* each pair belongs to one role:
///
///     coordinator      w_I    A → A → A
///     itinerant        w_O    B → A → B
///     representative   b_IO   A → A → B
///     gatekeeper       b_OI   B → A → A
///     liaison          b_O    B → A → C
///     total            t      the sum of all five
///
/// If arcs were thrown in by chance, each with the density *d* of the network, a pair would be
/// brokered with p = d²(1 − d). For a role with *x* possible pairs, of which *y* ordered pairs share
/// an end,
///
///     expected = x p     deviation² = x p (1 − p) + y d³(1 − d)³     z = (count − expected) / deviation
///
/// ## Conventions
///
/// - A tie of a network without directions points both ways, so that an open pair of partners counts
///   twice, and representative and gatekeeper are equal.
/// - Arcs are present or absent. Nodes of unknown kind are left out with their arcs, also of the
///   density, and have no score; sna makes them a kind of their own.
/// - An isolate of known kind brokers 0 pairs.
/// - z is undefined where chance leaves no choice: with two kinds nobody can be a liaison.
/// - z holds size and density fixed, not the degrees: in a network with hubs, hubs have a high one.
///
/// ## Example
///
///     var advice = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")])
///     try advice.setAttribute("kind", to: .text(["firm", "firm", "university"]))
///     try advice.scores(.brokerage(by: "kind", role: .representative))["b"]   // 1.0
///
/// - Complexity: O(*m* √*m* log *m*).
///
/// ## Reference
///
/// > R. V. Gould, R. M. Fernandez. "Structures of mediation: a formal approach to brokerage in
/// > transaction networks." *Sociological Methodology* 19, 1989, 89–126. doi:10.2307/270949
public struct Brokerage: DirectedNodeMeasure, Hashable {
  /// The attribute that holds the kinds.
  public var attribute: String

  /// Between whom the broker stands.
  public var role: BrokerageRole

  /// What is told of the number of pairs.
  public var value: BrokerageValue

  /// Creates the measure.
  public init(
    by attribute: String, role: BrokerageRole = .total, value: BrokerageValue = .count
  ) {
    self.attribute = attribute
    self.role = role
    self.value = value
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "brokerage", title: "Brokerage by \(attribute): \(role.rawValue), \(value.rawValue)",
      definition:
        "How many pairs a → v → b without a → b a node brokers, by the kinds of all three: "
        + "coordinator AAA, itinerant BAB, representative AAB, gatekeeper BAA, liaison BAC.",
      conventions: [
        "A tie without direction points both ways.",
        "Nodes of unknown kind are left out, with their arcs.",
        "Expectation, deviation and z are for arcs by chance at the density of the network.",
      ],
      parameters: [
        .init(name: "by", value: attribute), .init(name: "role", value: role.rawValue),
        .init(name: "value", value: value.rawValue),
      ],
      citation: "Gould & Fernandez 1989, doi:10.2307/270949")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let table = try network.brokerage(by: attribute, run: run)
    return table.scores(role, value)
  }
}

extension DirectedNodeMeasure where Self == Brokerage {
  /// How often a node stands between two others that have no direct tie, by the kinds of all three.
  public static func brokerage(
    by attribute: String, role: BrokerageRole = .total, value: BrokerageValue = .count
  ) -> Brokerage {
    Brokerage(by: attribute, role: role, value: value)
  }
}
