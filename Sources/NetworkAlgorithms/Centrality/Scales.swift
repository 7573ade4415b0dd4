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

extension CountScale {
  /// What `count` nodes of `all` come to.
  func outcome(_ count: Int, of all: Int) -> NetworkValue.Outcome {
    switch self {
    case .count: .defined(Double(count))
    case .share: all > 0 ? .defined(Double(count) / Double(all)) : .undefined(.noNodes)
    }
  }
}

/// Whether a path lies on its two ends.
public enum PathEnds: String, Hashable, Sendable, CaseIterable {
  /// A path lies on the nodes between its ends.
  case leftOut = "left-out"
  /// A path lies on its ends as well.
  case counted
}

/// Whether a sum over the other nodes is divided by their number.
public enum SumScale: String, Hashable, Sendable, CaseIterable {
  /// The sum.
  case sum
  /// The sum divided by the number of other nodes.
  case mean
}

/// What a sum is the sum itself, or a fraction, of.
public enum TotalScale: String, Hashable, Sendable, CaseIterable {
  /// The sum.
  case sum
  /// The sum divided by the most that is possible.
  case share
}

extension MeasureDescription.Parameter {
  static func over(_ length: PathLength) -> Self { Self(name: "over", value: length.rawValue) }

  static func ties(_ reading: TieReading) -> Self { Self(name: "ties", value: reading.rawValue) }

  static func ends(_ ends: PathEnds) -> Self { Self(name: "ends", value: ends.rawValue) }

  static func scale(_ scale: some RawRepresentable<String>) -> Self {
    Self(name: "scale", value: scale.rawValue)
  }
}

extension TieReading {
  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .present: "Every tie counts 1, however strong it is."
    case .strength: "A tie counts as much as it is strong."
    }
  }
}

extension PathLength {
  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .hops: "Every tie is one step long."
    case .inverseStrength: "A tie is one over its strength long."
    }
  }
}
