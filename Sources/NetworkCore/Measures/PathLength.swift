/// How far a tie reaches: what a path measure must be told, because strength is not length.
///
/// The raw value is the command's spelling.
public enum PathLength: String, Hashable, Sendable, CaseIterable {
  /// Every tie is one step.
  case hops

  /// A tie of strength *w* is 1/*w* long: strong ties are short.
  ///
  /// Lengths are compared as whole numbers: 1/*w* in units so fine that the parts of any small
  /// whole number fit, 1/3 + 1/6 = 1/2. Paths that are equally long on paper are equally long
  /// here, and multiplying all strengths by a constant changes no comparison.
  case inverseStrength = "inverse-strength"
}

/// Whether a measure sees only that a tie is there, or how strong it is.
///
/// The raw value is the command's spelling.
public enum TieReading: String, Hashable, Sendable, CaseIterable {
  /// Every tie counts 1.
  case present
  /// A tie counts as much as it is strong.
  case strength
}
