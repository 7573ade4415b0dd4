/// How far a tie reaches: what a path measure must be told, because strength is not length.
public enum PathLength: String, Hashable, Sendable, CaseIterable {
  /// Every tie is one step.
  case hops

  /// A tie of strength *w* is 1/*w* long: strong ties are short.
  ///
  /// Lengths are compared as whole numbers (see `TieLengths`), so paths that are equally long on
  /// paper are equally long here.
  case inverseStrength
}

/// Whether a measure sees only that a tie is there, or how strong it is.
public enum TieReading: String, Hashable, Sendable, CaseIterable {
  /// Every tie counts 1.
  case present
  /// A tie counts as much as it is strong.
  case strength
}
