public import CooperationRecords

/// An error that says what is wrong in each language that Kopa speaks.
///
///     do { … } catch let error as any BilingualError { print(error.sentence[.latvian]) }
///
/// ## Conventions
///
/// - `description` is the English sentence. Both sentences name the same file, row, column and
///   numbers.
/// - What another program says (the operating system, Graphviz, the reader of YAML) stands in
///   brackets or behind a colon, in the words of that program.
/// - Words of the command line and of files stay as they are: `--window`, `members`, `cluster`.
public protocol BilingualError: Error, CustomStringConvertible {
  /// What is wrong, and what to do, in Latvian.
  var latvian: String { get }
}

extension BilingualError {
  /// What is wrong, and what to do, in each language.
  public var sentence: Sentence { Sentence(english: description, latvian: latvian) }
}

extension Double {
  /// The number with a decimal comma.
  var latvian: String { "\(self)".replacing(".", with: ",") }
}

/// Lists in Latvian sentences.
enum LatvianList {
  /// `„a”, „b”` and, of more than `limit`, an ellipsis.
  static func quoted(_ names: some Collection<String>, limit: Int = .max) -> String {
    names.prefix(limit).map(quoted).joined(separator: ", ") + (names.count > limit ? ", …" : "")
  }

  /// `„a”`, at most 60 characters of it, in one line.
  static func quoted(_ text: String) -> String {
    let line = text.prefix(60).split(whereSeparator: \.isNewline).joined(separator: " ")
    return "„\(line)\(text.count > 60 ? "…" : "")”"
  }

  /// `a, b vai c`.
  static func either(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " vai " + last
  }
}
