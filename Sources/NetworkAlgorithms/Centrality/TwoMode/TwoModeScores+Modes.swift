import NetworkCore

extension TwoModeScores {
  /// Creates scores from those of the actors and then the events, not a number where undefined.
  init(
    modes values: [Double], of measure: some Measure, in network: TwoModeNetwork<Actor, Event>,
    whyUndefined: UndefinedReason? = nil
  ) {
    self.init(
      actors: Array(values.prefix(network.actors.count)),
      events: Array(values.dropFirst(network.actors.count)),
      of: measure, in: network, whyUndefined: whyUndefined)
  }
}
