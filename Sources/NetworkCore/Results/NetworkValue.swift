/// One number for a network, or the reason why there is none.
public struct NetworkValue: Hashable, Sendable {
  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// How many nodes the network has.
  public let nodeCount: Int

  /// The number, or why there is none.
  public let outcome: Outcome

  /// A number, or the reason why there is none.
  public enum Outcome: Hashable, Sendable {
    /// A number.
    case defined(Double)
    /// No number, and why.
    case undefined(UndefinedReason)
  }

  // Inlined into a test, this makes the optimiser of Swift 6.3.1 crash.
  /// The number; `nil` where it is undefined.
  @inline(never)
  public var value: Double? {
    guard case .defined(let value) = outcome else { return nil }
    return value
  }

  /// Why there is no number; `nil` where there is one.
  public var undefinedReason: UndefinedReason? {
    guard case .undefined(let reason) = outcome else { return nil }
    return reason
  }

  package init<Node>(_ outcome: Outcome, of measure: some Measure, in network: Network<Node>) {
    self.outcome = outcome
    self.measure = measure.description
    self.context = network.context
    self.nodeCount = network.nodes.count
  }

  package init<Node>(
    _ outcome: Outcome, of measure: some Measure, in network: DirectedNetwork<Node>
  ) {
    self.outcome = outcome
    self.measure = measure.description
    self.context = network.context
    self.nodeCount = network.nodes.count
  }

  /// Creates the value of a two-mode network, both modes counted.
  package init<Actor, Event>(
    _ outcome: Outcome, of measure: some Measure, in network: TwoModeNetwork<Actor, Event>
  ) {
    self.outcome = outcome
    self.measure = measure.description
    self.context = network.context
    self.nodeCount = network.actors.count + network.events.count
  }
}
