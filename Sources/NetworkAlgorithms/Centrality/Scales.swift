import NetworkCore

/// What a score that counts pairs is a count, or a fraction, of.
public enum PairScale: String, Hashable, Sendable, CaseIterable {
  /// The number of pairs.
  case pairs
  /// The number of pairs divided by the most that is possible.
  case share
}

/// What a score that counts nodes is a count, or a fraction, of.
public enum CountScale: String, Hashable, Sendable, CaseIterable {
  /// The number of nodes.
  case count
  /// The number of nodes divided by the most that is possible.
  case share
}

/// Whether a score that is summed over the other nodes is divided by their number.
public enum SumScale: String, Hashable, Sendable, CaseIterable {
  /// The sum.
  case sum
  /// The sum divided by the number of other nodes.
  case mean
}

extension MeasureDescription.Parameter {
  static func over(_ length: PathLength) -> Self { Self(name: "over", value: length.rawValue) }

  static func ties(_ reading: TieReading) -> Self { Self(name: "ties", value: reading.rawValue) }

  static func scale(_ scale: some RawRepresentable<String>) -> Self {
    Self(name: "scale", value: scale.rawValue)
  }
}

extension UndefinedReason {
  static let noTies = UndefinedReason("no ties")
  static let noOtherNode = UndefinedReason("no other node")
  static let noOtherMode = UndefinedReason("nobody in the other mode")
  static let notConnected = UndefinedReason("not every node can be reached")
  static let tooManyPaths = UndefinedReason("more shortest paths than can be counted")
}
