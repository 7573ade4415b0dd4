import CooperationRecords
import RecordImport

/// What is read from a table written as text.
func read(_ text: String, name: String = "t.csv") throws -> CooperationMentions {
  try FlatTable(bytes: Array(text.utf8), name: name).read()
}

/// The error that reading a table written as text ends with.
func failure(of text: String) -> RecordImportError? {
  do {
    _ = try FlatTable(bytes: Array(text.utf8), name: "t.csv").read()
    return nil
  } catch {
    return error
  }
}

extension CooperationMentions {
  /// The codes of the findings, in their order.
  var codes: [String] { report.findings.map(\.code) }

  /// The first finding of a kind, as it is printed.
  func finding(_ code: String) -> String? {
    report.findings.first { $0.code == code }?.description
  }

  /// The column that each header was taken for.
  var columns: [String: String?] {
    Dictionary(report.bindings.map { ($0.header, $0.column) }) { first, _ in first }
  }

  /// Whether the counts of every file add up.
  var addsUp: Bool {
    report.files.allSatisfy { $0.rows == $0.read + $0.merged + $0.skipped }
  }
}
