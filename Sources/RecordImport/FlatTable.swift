public import CooperationRecords
public import TabularFiles

/// A table in which each row is one organisation in one activity: delimited text, or a sheet of a
/// workbook.
///
///     let mentions = try FlatTable("projects.csv").read()
///     let records = CooperationRecords(mentions)
///
/// ## Conventions
///
/// - Columns are found by their headers, in English, in Latvian, or as CORDIS, its dashboard and
///   keep.eu write them; the order does not matter. Only the organisation (name or identifier)
///   and the activity (identifier, or acronym, or title) are required.
/// - Where no column identifies activities, programme and acronym do: acronyms recur across
///   programmes.
/// - A row without organisation or activity is left out with a finding; a value that cannot be
///   read is left out with a finding, and its row is kept.
/// - A row that tells since or until when the organisation is a member is a membership too, and
///   then needs no activity.
/// - Contact details of persons are never read.
///
/// - Complexity: O(*n*) for *n* bytes.
public struct FlatTable: Sendable {
  /// How the letters are written; found by looking unless said.
  public var encoding: TextEncoding?

  /// The name of the sheet, where the table is in a workbook; by default the first visible one that has
  /// the required columns.
  public var sheet: String?

  private let content: TableContent

  /// The table in the file at `path`.
  public init(_ path: String) {
    content = .file(path)
  }

  /// The table in `bytes`, which findings call `name`.
  public init(bytes: [UInt8], name: String) {
    content = .bytes(bytes, name: name)
  }

  private init(_ content: TableContent) {
    self.content = content
  }

  /// The table on standard input.
  public static let standardInput = FlatTable(.standardInput)

  /// The columns that are understood, under Kopa's own name for them, each with the headers that
  /// are taken for it; the first that a table has is the one that is read.
  public static var understoodColumns: [(name: String, headers: [String])] {
    RecordColumn.allCases.map { ($0.name, ColumnBinding.acceptedHeaders(for: $0)) }
  }

  /// Reads the table.
  public func read() throws(RecordImportError) -> CooperationMentions {
    let choice = sheet.map { SheetChoice.named($0) } ?? TableKind.flatTable.sheet
    let table = try content.table(encoding: encoding, sheet: choice)
    return try SourceReading(of: table, as: .flatTable).mentions()
  }
}
