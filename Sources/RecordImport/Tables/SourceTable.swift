import TabularFiles

/// A table to read records from, whatever kind of file it came from.
///
/// Columns that hold contact details of persons are hidden: their cells read as empty, so that
/// nothing that is made of the table can repeat them. Where columns name persons, so does the whole
/// of a row with too few or too many fields, because details may stand under any of its headers.
struct SourceTable: Sendable {
  /// The name that findings and counts give to it: that of its file, with the sheet of a workbook.
  let name: String
  /// The path that errors give to it, likewise.
  let path: String
  /// The name of its file.
  let file: String
  /// The name of its sheet, where the file is a workbook.
  let sheet: String?
  /// The names of the columns, as they are written.
  let header: [String]
  /// The columns by name.
  let columns: HeaderIndex
  /// The rows below the header, in the order of the file.
  private(set) var rows: Rows
  /// What stands between the fields, where something does.
  let delimiter: Delimiter?
  /// How `1,234` is read.
  let loneComma: LoneComma
  /// How many rows were blank.
  let blankCount: Int
  /// How many rows said the header again.
  let repeatedHeaderCount: Int
  /// What the reader of the file found odd.
  private(set) var findings: [TableFinding]
  /// How many more findings there would be.
  let findingsLeftOut: Int

  /// The table that was read from `file`, or from one of its sheets.
  init(_ table: TextTable, in file: String) {
    let sheet = table.sheet.map { " [\($0)]" } ?? ""
    name = file + sheet
    path = table.source + sheet
    self.file = file
    self.sheet = table.sheet
    header = table.header
    columns = table.columns
    rows = Rows(table.rows, hiding: table.header)
    delimiter = table.delimiter
    loneComma = table.loneComma
    blankCount = table.counts.blank
    repeatedHeaderCount = table.counts.repeatedHeaders
    findings = table.findings
    findingsLeftOut = table.findingsLeftOut
  }

  /// Whether columns name persons or say how to reach them.
  var namesPersons: Bool { rows.namesPersons }

  /// The table with all of its cells, for matrices, whose headers are names of organisations: a
  /// firm may be called T-Mobile, and cells are counted and never repeated.
  var unhidden: SourceTable {
    var table = self
    table.rows = Rows(rows.texts, hiding: [])
    return table
  }

  /// The table without the notes that other sheets were not read, as far as `sheets` are concerned.
  func beside(sheets: Set<String>) -> SourceTable {
    var table = self
    table.findings.removeAll {
      if case .otherSheet(let name, _) = $0.problem { sheets.contains(name) } else { false }
    }
    return table
  }
}

extension SourceTable {
  /// The rows of a table.
  struct Rows: RandomAccessCollection, Sendable {
    fileprivate let texts: TextTable.Rows
    /// For each column whether its cells are hidden; empty where none are.
    private let hidden: [Bool]
    private let width: Int
    fileprivate let namesPersons: Bool

    fileprivate init(_ texts: TextTable.Rows, hiding header: [String]) {
      self.texts = texts
      width = header.count
      let hidden = header.map(PersonalData.isHeldUnder)
      self.hidden = hidden.contains(true) ? hidden : []
      namesPersons = header.contains(where: PersonalData.namesPersons)
    }

    var startIndex: Int { texts.startIndex }
    var endIndex: Int { texts.endIndex }

    subscript(position: Int) -> Row {
      let texts = texts[position]
      return Row(
        texts: texts, hidden: hidden, isShifted: namesPersons && texts.count != width)
    }
  }

  /// One row of a table.
  struct Row: Sendable {
    fileprivate let texts: TextTable.Row
    fileprivate let hidden: [Bool]
    /// Whether contact details may stand under any header, so that all cells are hidden.
    let isShifted: Bool

    /// The number of the row, as a spreadsheet counts.
    var number: Int { texts.number }

    /// The number of fields, which in a short or a long row is not that of the header.
    var count: Int { texts.count }

    /// The text in `column`, counted from 0; empty where the row has no such field or hides it.
    subscript(column: Int) -> String {
      if isShifted || (column < hidden.count && hidden[column]) { return "" }
      return texts[column]
    }
  }
}
