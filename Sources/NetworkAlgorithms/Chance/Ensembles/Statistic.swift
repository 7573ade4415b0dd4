public import NetworkCore

/// A number that follows from a network, and what it is: what is set beside chance, left without
/// one activity, or rarefied.
///
///     let closure = Statistic<TwoModeNetwork<String, Int>>.projected(.transitivity, by: .count)
///
/// A two-mode network is projected only as far as the measure asks: density and degrees are counted
/// on the table, without its ties.
public struct Statistic<Subject: Sendable>: Sendable {
  /// What is measured.
  public let measure: MeasureDescription

  private let body: @Sendable (Subject, RunControl) throws -> NetworkValue.Outcome

  /// Creates a statistic.
  ///
  /// - Parameters:
  ///   - measure: What it is.
  ///   - outcome: The number, or why there is none; called from several threads. It should look
  ///     whether its run is cancelled.
  public init(
    _ measure: MeasureDescription,
    outcome: @escaping @Sendable (Subject, RunControl) throws -> NetworkValue.Outcome
  ) {
    self.measure = measure
    body = outcome
  }

  /// The number of `subject`, or why there is none; what is no finite number is none.
  public func outcome(
    of subject: Subject, run: RunControl = RunControl()
  ) throws -> NetworkValue.Outcome {
    let outcome = try body(subject, run)
    if case .defined(let value) = outcome, !value.isFinite { return .undefined("not a number") }
    return outcome
  }
}

extension Statistic {
  /// A number for a network.
  public static func measured<Node>(_ measure: some NetworkMeasure) -> Statistic
  where Subject == Network<Node> {
    Statistic(measure.description) { network, run in
      try measure.value(of: network, run: run).outcome
    }
  }

  /// A number for a network with directions.
  public static func measured<Node>(_ measure: some DirectedNetworkMeasure) -> Statistic
  where Subject == DirectedNetwork<Node> {
    Statistic(measure.description) { network, run in
      try measure.value(of: network, run: run).outcome
    }
  }

  /// A number for a two-mode network as it is.
  public static func measured<Actor, Event>(_ measure: some TwoModeNetworkMeasure) -> Statistic
  where Subject == TwoModeNetwork<Actor, Event> {
    Statistic(measure.description) { table, run in
      try measure.value(of: table, run: run).outcome
    }
  }

  /// The score of one node of a network; undefined where the network does not have the node.
  public static func score<Node>(_ measure: some NodeMeasure, of node: Node) -> Statistic
  where Subject == Network<Node> {
    Statistic(measure.description(of: node)) { network, run in
      try measure.scores(in: network, run: run).outcome(of: node)
    }
  }

  /// A number for the network of actors that `rule` makes of a two-mode network.
  ///
  /// - Parameters:
  ///   - measure: What is measured in the projected network.
  ///   - rule: How it is projected.
  ///   - attributes: What is known of the actors, in their order, for measures that ask for it.
  /// - Returns: The statistic.
  public static func projected<Actor, Event>(
    _ measure: some NetworkMeasure, by rule: ProjectionRule,
    attributes: NodeAttributes = NodeAttributes()
  ) -> Statistic where Subject == TwoModeNetwork<Actor, Event> {
    Statistic(measure.description) { table, run in
      try measure.value(of: table.projected(by: rule, with: attributes), run: run).outcome
    }
  }

  /// The score of one actor in the network that `rule` makes of a two-mode network.
  public static func projectedScore<Actor, Event>(
    _ measure: some NodeMeasure, of actor: Actor, by rule: ProjectionRule,
    attributes: NodeAttributes = NodeAttributes()
  ) -> Statistic where Subject == TwoModeNetwork<Actor, Event> {
    Statistic(measure.description(of: actor)) { table, run in
      try measure.scores(in: table.projected(by: rule, with: attributes), run: run)
        .outcome(of: actor)
    }
  }
}

extension NodeMeasure {
  fileprivate func description(of node: some Hashable) -> MeasureDescription {
    var described = description
    described.title += " of \(node)"
    described.parameters.append(.init(name: "of", value: "\(node)"))
    return described
  }
}

extension NodeScores {
  fileprivate func outcome(of node: Node) -> NetworkValue.Outcome {
    if let score = self[node] { return .defined(score) }
    return .undefined("there is no score")
  }
}

extension TwoModeNetwork {
  fileprivate func projected(
    by rule: ProjectionRule, with attributes: NodeAttributes
  ) throws -> Network<Actor> {
    var network = try projected(by: rule)
    for name in attributes.names {
      if let column = attributes[name] { try network.setAttribute(name, to: column) }
    }
    return network
  }
}
