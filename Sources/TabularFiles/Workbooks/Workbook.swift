/// An Excel workbook (`.xlsx`, `.xlsm`), whose sheets can be read as tables.
///
///     let workbook = try Workbook(contentsOf: "members.xlsx")
///     for sheet in workbook.sheets where !sheet.isHidden { print(sheet.name) }
///     let table = try workbook.table(in: "Dalībnieki")
///
/// ## Conventions
///
/// - Numbers read as `TableNumber` prints them, whatever their format shows; numbers with the format of a
///   date as dates in the manner of ISO 8601, shortened where the format shows a month or a year only;
///   times of day are left out. Formulas read as the values that were saved with them.
/// - Titles above the header are skipped. A header may stand in several rows, with merged cells: a
///   column's name is its lowest text. Below the header, cells that are merged downwards have
///   their text in each row.
/// - Hidden rows, columns and sheets are reported, and rows and columns are read.
/// - Spreadsheets of LibreOffice (`.ods`) and of Excel before 2007 (`.xls`) are read with LibreOffice,
///   where it is installed.
/// - Archives that are encrypted, lead out of their folder, declare entities, or unpack to far more
///   than any workbook holds are refused.
///
/// - Complexity: O(*n*) time and space for *n* unpacked bytes.
///
/// ## Reference
///
/// > "Office Open XML file formats." ECMA-376, 5th edition, 2021, part 1, chapter 18.
public struct Workbook {
  /// A sheet.
  public struct Sheet: Hashable, Sendable {
    /// The name on its tab.
    public let name: String
    /// Whether the tab is hidden.
    public let isHidden: Bool
  }

  /// The path of the file.
  public let source: String
  /// The sheets, from left to right.
  public let sheets: [Sheet]

  private let archive: ZipArchive
  private let paths: [String?]
  private let shared: [String]
  private let formats: [NumberFormat]
  private let countsFrom1904: Bool

  /// Opens the workbook at `path`.
  public init(contentsOf path: String) throws(TabularFileError) {
    try self.init(bytes: FileBytes.contents(of: path), source: path)
  }

  /// Opens the workbook that `bytes` hold, which findings and errors call `source`.
  public init(bytes: [UInt8], source: String) throws(TabularFileError) {
    let made = try SpreadsheetConversion.workbook(of: bytes, source: source)
    archive = try Self.archive(made ?? bytes, source: source)
    let index = try WorkbookIndex(of: archive)
    let texts = SharedTexts(of: source)
    if let path = index.relations.first("sharedStrings") { try archive.read(path, into: texts) }
    let styles = CellStyles()
    if let path = index.relations.first("styles") { try archive.read(path, into: styles) }
    self.source = source
    sheets = index.sheets
    paths = index.paths
    shared = texts.texts
    formats = styles.formats
    countsFrom1904 = index.countsFrom1904
  }

  /// The sheets of the workbook that `bytes` hold, from left to right; nothing of what stands in them
  /// is unpacked.
  package static func sheets(in bytes: [UInt8]) throws(TabularFileError) -> [Sheet] {
    try WorkbookIndex(of: archive(bytes, source: "")).sheets
  }

  private static func archive(
    _ bytes: [UInt8], source: String
  ) throws(TabularFileError) -> ZipArchive {
    guard isArchive(bytes) else { throw .notText(path: source, kind: .noWorkbook) }
    return try ZipArchive(bytes, source: source)
  }

  /// The table in the sheet called `name`.
  public func table(in name: String) throws(TabularFileError) -> TextTable {
    try table(.named(name))
  }

  /// The table in the sheet that is chosen.
  public func table(_ choice: SheetChoice = .firstWithText) throws(TabularFileError) -> TextTable {
    if case .named(let name) = choice {
      guard let place = sheets.firstIndex(where: { $0.name == name }) else {
        throw .noSuchSheet(path: source, sheet: name, sheets: sheets.map(\.name))
      }
      return try table(at: place)
    }
    var firstWithText: TextTable?
    for place in sheets.indices where !sheets[place].isHidden {
      guard let table = try tableWithText(at: place) else { continue }
      guard case .firstFitting(let fits) = choice, !fits(table) else { return table }
      firstWithText = firstWithText ?? table
    }
    guard let firstWithText else {
      throw .noSuchSheet(path: source, sheet: nil, sheets: sheets.map(\.name))
    }
    return firstWithText
  }

  /// The table in a sheet; `nil` if it has no text.
  private func tableWithText(at place: Int) throws(TabularFileError) -> TextTable? {
    do throws(TabularFileError) {
      return try table(at: place)
    } catch .empty {
      return nil
    }
  }

  private func table(at place: Int) throws(TabularFileError) -> TextTable {
    let cells = SheetCells(
      of: source, shared: shared, formats: formats, from1904: countsFrom1904)
    if let path = paths[place] { try archive.read(path, into: cells) }
    let others = sheets.indices.filter { $0 != place && !isListSheet($0) }.map { other in
      TableFinding.Problem.otherSheet(sheets[other].name, isHidden: sheets[other].isHidden)
    }
    var assembly = try SheetAssembly(
      cells, name: sheets[place].name, source: source, notes: others)
    return assembly.table(sheet: sheets[place].name)
  }

  /// Whether a sheet holds the lists of a workbook that Kopa wrote.
  private func isListSheet(_ place: Int) -> Bool {
    sheets[place].isHidden && sheets[place].name == WorkbookWriter.listSheet
  }

  /// Whether `bytes` begin as a ZIP archive does.
  static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }
}
