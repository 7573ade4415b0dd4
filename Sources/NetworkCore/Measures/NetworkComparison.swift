/// One number for two networks: how far apart they are, or what became of the ties of the first.
public protocol NetworkComparison: Measure {
  /// The number for `first` and `second`, whose nodes are the same where they are equal.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue
}

extension Network {
  /// The number that `comparison` gives for this network and `other`.
  public func value(
    _ comparison: some NetworkComparison, with other: Network, run: RunControl = RunControl()
  ) throws -> NetworkValue {
    try comparison.value(between: self, and: other, run: run)
  }
}
