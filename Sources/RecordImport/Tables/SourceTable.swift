import TabularFiles

/// A table to read records from, whatever kind of file it came from.
///
/// Columns that hold contact details of persons are hidden: their cells read as empty, so that
/// nothing that is made of the table can repeat them. Where columns name persons, so does the whole
/// of a row with too few or too many fields, because details may stand under any of its headers.
struct SourceTable: Sendable {
  /// The name that findings and counts give to it.
  let name: String
  /// The path that errors give to it.
  let path: String
  /// The names of the columns, as they are written.
  let header: [String]
  /// The columns by name.
  let columns: HeaderIndex
  /// The rows below the header, in the order of the file.
  private(set) var rows: Rows
  /// How `1,234` is read.
  let loneComma: LoneComma
  /// How many rows were blank.
  let blankCount: Int
  /// How many rows said the header again.
  let repeatedHeaderCount: Int
  /// What the reader of the file found odd.
  let findings: [TableFinding]
  /// How many more findings there would be.
  let findingsLeftOut: Int

  /// A table of delimited text, which findings and counts call `name`.
  init(_ table: DelimitedTable, name: String) {
    self.name = name
    path = table.source
    header = table.header
    columns = table.columns
    rows = Rows(storage: .delimited(table.rows), hiding: table.header)
    loneComma = table.delimiter.loneComma
    blankCount = table.counts.blank
    repeatedHeaderCount = table.counts.repeatedHeaders
    findings = table.findings
    findingsLeftOut = table.findingsLeftOut
  }

  /// A table of texts, such as a sheet of a workbook; `number` is that of a row in its file.
  init(
    name: String, path: String, header: [String], rows: [(number: Int, texts: [String])],
    blankCount: Int = 0
  ) {
    self.name = name
    self.path = path
    self.header = header
    columns = HeaderIndex(header)
    self.rows = Rows(storage: .texts(rows), hiding: header)
    loneComma = .thousands
    self.blankCount = blankCount
    repeatedHeaderCount = 0
    findings = []
    findingsLeftOut = 0
  }

  /// Whether columns name persons or say how to reach them.
  var namesPersons: Bool { rows.namesPersons }

  /// The table with all of its cells, for matrices, whose headers are names of organisations: a
  /// firm may be called T-Mobile, and cells are counted and never repeated.
  var unhidden: SourceTable {
    var table = self
    table.rows = Rows(storage: rows.storage, hiding: [])
    return table
  }
}

extension SourceTable {
  /// The rows of a table.
  struct Rows: RandomAccessCollection, Sendable {
    fileprivate enum Storage: Sendable {
      case delimited(DelimitedTable.Rows)
      case texts([(number: Int, texts: [String])])
    }

    fileprivate let storage: Storage
    /// For each column whether its cells are hidden; empty where none are.
    private let hidden: [Bool]
    private let width: Int
    fileprivate let namesPersons: Bool

    fileprivate init(storage: Storage, hiding header: [String]) {
      self.storage = storage
      width = header.count
      let hidden = header.map(PersonalData.isHeldUnder)
      self.hidden = hidden.contains(true) ? hidden : []
      namesPersons = header.contains(where: PersonalData.namesPersons)
    }

    var startIndex: Int { 0 }

    var endIndex: Int {
      switch storage {
      case .delimited(let rows): rows.endIndex
      case .texts(let rows): rows.count
      }
    }

    subscript(position: Int) -> Row {
      let cells: Row.Cells =
        switch storage {
        case .delimited(let rows): .delimited(rows[position])
        case .texts(let rows): .texts(rows[position].texts, number: rows[position].number)
        }
      var row = Row(cells: cells, hidden: hidden)
      row.isShifted = namesPersons && row.count != width
      return row
    }
  }

  /// One row of a table.
  struct Row: Sendable {
    fileprivate enum Cells: Sendable {
      case delimited(DelimitedTable.Row)
      case texts([String], number: Int)
    }

    fileprivate let cells: Cells
    fileprivate let hidden: [Bool]
    /// Whether contact details may stand under any header, so that all cells are hidden.
    fileprivate(set) var isShifted = false

    /// The number of the row, as a spreadsheet counts.
    var number: Int {
      switch cells {
      case .delimited(let row): row.number
      case .texts(_, let number): number
      }
    }

    /// The number of fields, which in a short or a long row is not that of the header.
    var count: Int {
      switch cells {
      case .delimited(let row): row.count
      case .texts(let texts, _): texts.count
      }
    }

    /// The text in `column`, counted from 0; empty where the row has no such field or hides it.
    subscript(column: Int) -> String {
      if isShifted || (column < hidden.count && hidden[column]) { return "" }
      switch cells {
      case .delimited(let row): return row[column]
      case .texts(let texts, _): return texts.indices.contains(column) ? texts[column] : ""
      }
    }
  }
}
