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

  private let content: Content

  private enum Content {
    case file(String)
    case bytes([UInt8], name: String)
    case standardInput
  }

  /// The table in the file at `path`.
  public init(_ path: String) {
    content = .file(path)
  }

  /// The table in `bytes`, which findings call `name`.
  public init(bytes: [UInt8], name: String) {
    content = .bytes(bytes, name: name)
  }

  private init(_ content: Content) {
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
    let table = try self.table()
    let file = PathName.file(of: table.source)
    let title = PathName.stem(of: file)
    var mentions = CooperationMentions(title: title, source: file)
    var reading = try TableReading(table, as: .flatTable, file: table.name(in: file))
    mentions.participations.reserveCapacity(table.rows.count)
    reading.forEachRow { cells, row in
      guard let read = cells.flatRow(row, title: title) else { return false }
      if let participation = read.participation { mentions.participations.append(participation) }
      if let membership = read.membership { mentions.memberships.append(membership) }
      return true
    }
    reading.add(to: &mentions.report)
    return mentions
  }

  private func table() throws(RecordImportError) -> TextTable {
    let sheet = sheet.map { SheetChoice.named($0) } ?? TableKind.flatTable.sheet
    do throws(TabularFileError) {
      switch content {
      case .file(let path): return try TextTable(contentsOf: path, encoding: encoding, sheet: sheet)
      case .bytes(let bytes, let name):
        return try TextTable(bytes: bytes, source: name, encoding: encoding, sheet: sheet)
      case .standardInput:
        return try TextTable.fromStandardInput(encoding: encoding, sheet: sheet)
      }
    } catch {
      throw .table(error)
    }
  }
}

extension TextTable {
  /// What findings call the table, which is or is in `file`.
  func name(in file: String) -> String { sheet.map { "\(file), sheet “\($0)”" } ?? file }
}

/// The parts of a path.
enum PathName {
  /// The last part of `path`, or all of it where nothing follows the last slash.
  static func file(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// `file` without its ending.
  static func stem(of file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
