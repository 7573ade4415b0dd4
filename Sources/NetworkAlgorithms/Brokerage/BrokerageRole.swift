/// Between whom a broker stands: the kinds of the one it hears from, of itself, and of the one it
/// tells.
///
/// The raw value is the command's spelling.
public enum BrokerageRole: String, Hashable, Sendable, CaseIterable {
  /// All three are of one kind: w_I.
  case coordinator
  /// The two ends are of one kind, the broker of another: w_O.
  case itinerant
  /// From its own kind to another: b_IO.
  case representative
  /// From another kind to its own: b_OI.
  case gatekeeper
  /// All three are of different kinds: b_O.
  case liaison
  /// Any of the five: t.
  case total

  /// The roles that add up to the total.
  static let fiveRoles: [BrokerageRole] = [
    .coordinator, .itinerant, .representative, .gatekeeper, .liaison,
  ]
}

/// What is told of a number of brokered paths.
///
/// The raw value is the command's spelling.
public enum BrokerageValue: String, Hashable, Sendable, CaseIterable {
  /// How many there are.
  case count
  /// How many there would be on average if arcs were thrown in by chance.
  case expected
  /// The standard deviation of that.
  case deviation
  /// How many deviations the count lies above what is expected.
  case z
}
