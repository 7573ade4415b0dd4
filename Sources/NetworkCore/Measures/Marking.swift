/// A reason to mark some nodes.
public protocol NodeMarking: Measure {
  /// The marked nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func marks<Node>(in network: Network<Node>, run: RunControl) throws -> NodeMarks<Node>
}

/// A reason to mark some ties.
public protocol TieMarking: Measure {
  /// The marked ties of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func marks<Node>(in network: Network<Node>, run: RunControl) throws -> TieMarks<Node>
}

extension Network {
  /// The nodes that `marking` marks.
  public func marks(
    _ marking: some NodeMarking, run: RunControl = RunControl()
  ) throws -> NodeMarks<Node> {
    try marking.marks(in: self, run: run)
  }

  /// The ties that `marking` marks.
  public func marks(
    _ marking: some TieMarking, run: RunControl = RunControl()
  ) throws -> TieMarks<Node> {
    try marking.marks(in: self, run: run)
  }
}
