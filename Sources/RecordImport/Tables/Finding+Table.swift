import CooperationRecords
import TabularFiles

extension Finding {
  /// What the reader of tables found odd, in the words of the import report.
  init(_ finding: TableFinding, in file: String) {
    let (severity, code) = Finding.rank(of: finding.problem)
    let column = finding.columnName ?? finding.columnNumber.map { "column \($0)" }
    self.init(
      severity, code: code, at: RowOrigin(file: file, row: finding.rowNumber), column: column,
      Sentence(english: "\(finding.problem).", latvian: "\(finding.problem.latvian)."))
  }

  private static func rank(of problem: TableFinding.Problem) -> (Severity, String) {
    switch problem {
    case .shortRow: (.warning, "short-row")
    case .longRow: (.warning, "long-row")
    case .repeatedHeader: (.note, "repeated-header")
    case .aboveHeader: (.note, "above-header")
    case .repeatedColumnName: (.warning, "repeated-column-name")
    case .invalidByte: (.warning, "invalid-byte")
    case .nulByte: (.warning, "nul-byte")
    case .misplacedQuote: (.note, "misplaced-quote")
    case .unclosedQuote: (.warning, "unclosed-quote")
    case .quotedRows: (.warning, "quoted-rows")
    case .encoding: (.note, "encoding")
    case .noCharacter: (.warning, "no-character")
    case .errorValue: (.warning, "error-value")
    case .formulaWithoutValue: (.warning, "formula-without-value")
    case .headerOverRows: (.note, "header-over-rows")
    case .mergedRows: (.note, "merged-rows")
    case .hiddenRows: (.note, "hidden-rows")
    case .hiddenColumn: (.note, "hidden-column")
    case .otherSheet: (.note, "other-sheet")
    case .fieldCut: (.warning, "field-cut")
    }
  }
}
