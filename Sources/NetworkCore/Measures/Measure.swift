/// Something that can be measured: a value that holds its parameters and nothing else.
public protocol Measure: Sendable {
  /// What is measured, for tables, method notes and the catalogue.
  var description: MeasureDescription { get }
}

/// A number for each node.
public protocol NodeMeasure: Measure {
  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  func scores<Node>(in network: Network<Node>, run: RunControl) throws -> NodeScores<Node>
}

/// A number for each tie.
public protocol TieMeasure: Measure {
  /// The scores of the ties of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  func scores<Node>(in network: Network<Node>, run: RunControl) throws -> TieScores<Node>
}

/// One number for a network.
public protocol NetworkMeasure: Measure {
  /// The value of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue
}

/// A number for each actor and each event of a two-mode network.
public protocol TwoModeMeasure: Measure {
  /// The scores of both modes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event>
}

/// One number for a two-mode network.
public protocol TwoModeNetworkMeasure: Measure {
  /// The value of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue
}

/// A way to divide the nodes of a network into communities.
public protocol CommunityDetection: Measure {
  /// The communities of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func communities<Node>(in network: Network<Node>, run: RunControl) throws -> Partition<Node>
}

extension Network {
  /// The scores of the nodes under `measure`.
  public func scores(
    _ measure: some NodeMeasure, run: RunControl = RunControl()
  ) throws -> NodeScores<Node> {
    try measure.scores(in: self, run: run)
  }

  /// The scores of the ties under `measure`.
  public func scores(
    _ measure: some TieMeasure, run: RunControl = RunControl()
  ) throws -> TieScores<Node> {
    try measure.scores(in: self, run: run)
  }

  /// The value of the network under `measure`.
  public func value(
    _ measure: some NetworkMeasure, run: RunControl = RunControl()
  ) throws -> NetworkValue {
    try measure.value(of: self, run: run)
  }

  /// The scores under several measures, side by side.
  public func table(
    _ measures: [any NodeMeasure], run: RunControl = RunControl()
  ) throws -> ScoreTable<Node> {
    ScoreTable(nodes: nodes, columns: try measures.map { try $0.scores(in: self, run: run) })
  }

  /// The communities of the network.
  public func communities(
    _ detection: some CommunityDetection, run: RunControl = RunControl()
  ) throws -> Partition<Node> {
    try detection.communities(in: self, run: run)
  }
}

extension TwoModeNetwork {
  /// The scores of both modes under `measure`.
  public func scores(
    _ measure: some TwoModeMeasure, run: RunControl = RunControl()
  ) throws -> TwoModeScores<Actor, Event> {
    try measure.scores(in: self, run: run)
  }

  /// The value of the network under `measure`.
  public func value(
    _ measure: some TwoModeNetworkMeasure, run: RunControl = RunControl()
  ) throws -> NetworkValue {
    try measure.value(of: self, run: run)
  }
}
