/// Something a reader of the records should know about one place in a file.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Good to know; nothing was lost.
    case note
    /// A value was left out or guessed, or does not fit the others; the row was kept.
    case warning
    /// A row was left out, or speaks of something that the records do not list.
    case error
  }

  /// How much it matters.
  public var severity: Severity

  /// A short name for this kind of finding in kebab-case, such as `no-such-date`.
  public var code: String

  /// The row.
  public var origin: RowOrigin

  /// The column's name, where it is about one.
  public var column: String?

  /// What was wrong and what became of it, in one sentence.
  public var message: String

  /// The same sentence in Latvian, where somebody wrote one.
  private var latvian: String?

  /// Creates a finding in English alone; in Latvian it says the title of its ``FindingKind``.
  public init(
    _ severity: Severity, code: String, at origin: RowOrigin, column: String? = nil,
    _ message: String
  ) {
    self.severity = severity
    self.code = code
    self.origin = origin
    self.column = column
    self.message = message
  }

  /// Creates a finding.
  public init(
    _ severity: Severity, code: String, at origin: RowOrigin, column: String? = nil,
    _ sentence: Sentence
  ) {
    self.init(severity, code: code, at: origin, column: column, sentence.english)
    latvian = sentence.latvian
  }

  /// What was wrong and what became of it, in `language`.
  public func message(in language: Sentence.Language) -> String {
    switch language {
    case .english: message
    case .latvian: latvian ?? FindingKind.title(of: code).map { $0.latvian + "." } ?? message
    }
  }

  /// The finding in one line: file, row, column, sentence.
  public var description: String { line(in: .english) }

  /// The finding in one line of each language.
  public var lines: Sentence { Sentence(english: line(in: .english), latvian: line(in: .latvian)) }

  /// The finding in one line of `language`: file, row, severity, column, sentence.
  public func line(in language: Sentence.Language) -> String {
    let place = "\(origin): \(severity.name[language]): " + (column.map { "\($0): " } ?? "")
    return (place + message(in: language)).onOneLine
  }
}

extension Finding.Severity {
  /// The severity as reports name it.
  public var name: Sentence {
    switch self {
    case .note: Sentence(english: "note", latvian: "piezīme")
    case .warning: Sentence(english: "warning", latvian: "brīdinājums")
    case .error: Sentence(english: "error", latvian: "kļūda")
    }
  }
}
