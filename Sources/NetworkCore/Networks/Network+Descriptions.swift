extension Network: CustomStringConvertible {
  /// How large the network is, in one line.
  public var description: String {
    "Network of \(nodes.count) nodes and \(tieCount) ties"
  }
}

extension TwoModeNetwork: CustomStringConvertible {
  /// How large the network is, in one line.
  public var description: String {
    "Two-mode network of \(actors.count) actors, \(events.count) events and "
      + "\(participationCount) participations"
  }
}
