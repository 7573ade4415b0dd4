/// How long a briefing is.
public enum BriefingLength: String, Hashable, Sendable, CaseIterable {
  /// One sheet of A4: what was found, its picture, a few numbers, and what to be careful about.
  case page
  /// The same, and behind it tables and notes on method.
  case full
}
