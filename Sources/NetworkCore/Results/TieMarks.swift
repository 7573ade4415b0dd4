/// Some of the ties of a network, marked for one reason.
public struct TieMarks<Node: Hashable & Sendable>: Sendable {
  /// What the marks mean.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// How many ties the network has.
  public let tieCount: Int

  /// The marked ties, ordered by their ends' places in the network, the earlier end first.
  public let marked: [Tie<Node>]

  package init(_ marked: [Tie<Node>], of measure: some Measure, in network: Network<Node>) {
    self.marked = marked
    self.measure = measure.description
    self.context = network.context
    self.tieCount = network.tieCount
  }
}
