/// A number for each node of a network with directions.
public protocol DirectedNodeMeasure: Measure {
  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  func scores<Node>(in network: DirectedNetwork<Node>, run: RunControl) throws -> NodeScores<Node>
}

/// One number for a network with directions.
public protocol DirectedNetworkMeasure: Measure {
  /// The value of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  func value<Node>(of network: DirectedNetwork<Node>, run: RunControl) throws -> NetworkValue
}

extension DirectedNetwork {
  /// The scores of the nodes under `measure`.
  public func scores(
    _ measure: some DirectedNodeMeasure, run: RunControl = RunControl()
  ) throws -> NodeScores<Node> {
    try measure.scores(in: self, run: run)
  }

  /// The value of the network under `measure`.
  public func value(
    _ measure: some DirectedNetworkMeasure, run: RunControl = RunControl()
  ) throws -> NetworkValue {
    try measure.value(of: self, run: run)
  }
}
