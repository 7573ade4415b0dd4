/// Something a reader of the records should know about one place in a file.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Good to know; nothing was lost.
    case note
    /// A value was left out or guessed; the row was kept.
    case warning
    /// A row was left out.
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

  /// Creates a finding.
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

  /// The finding in one line: file, row, column, sentence.
  public var description: String {
    "\(origin): \(severity.rawValue): " + (column.map { "\($0): " } ?? "") + message
  }
}
