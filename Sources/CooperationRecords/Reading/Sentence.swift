/// A sentence in each language that Kopa speaks.
///
///     let sentence = Sentence(
///       english: "“\(text)” is no date; it was left out.",
///       latvian: "„\(text)” nav datums; tas izlaists.")
///     sentence[.latvian]
public struct Sentence: Hashable, Sendable {
  /// The languages of sentences.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    /// English.
    case english
    /// Latvian.
    case latvian
  }

  /// The sentence in English.
  public var english: String

  /// The sentence in Latvian.
  public var latvian: String

  /// Creates a sentence.
  public init(english: String, latvian: String) {
    self.english = english
    self.latvian = latvian
  }

  /// The sentence in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .latvian: latvian
    }
  }
}
