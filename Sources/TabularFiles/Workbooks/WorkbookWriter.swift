/// Writes tables as an Excel workbook, one sheet for each.
///
///     var writer = WorkbookWriter()
///     writer.append(
///       sheet: "Degree", header: ["organisation", "degree", "since"],
///       rows: [[.text("Rīgas dome"), .number(12), .day(year: 2018, month: 4, day: 1)]])
///     try AtomicFile.write(writer.bytes(), to: "degree.xlsx")
///
/// ## Conventions
///
/// - Numbers are numbers, whole ones shown without decimals; days are days with the format `yyyy-mm-dd`;
///   an undefined number is an empty cell. A ``WorkbookSheet`` can say another format.
/// - The header is bold, has filters, and stays in place when the table is scrolled. Columns are as wide as
///   their texts, within reason, and a printed page is as wide as the table.
/// - A text is a text, even if it begins with `=`. Characters that XML does not have are escaped as
///   Excel does: the bell is `_x0007_`. Texts are cut to the 32 767 UTF-16 code units that Excel has room for.
/// - The name of a sheet is cut to 31 characters, without those that Excel forbids, and gets a number
///   where it occurs before.
/// - The same tables give the same bytes: no time of writing stands in the file.
///
/// ## Reference
///
/// > "Office Open XML file formats." ECMA-376, 5th edition, 2021, part 1, chapter 18.
public struct WorkbookWriter: Sendable {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A text.
    case text(String)
    /// A text in bold.
    case title(String)
    /// Yes or no.
    case truth(Bool)
    /// A number; NaN and infinities are left empty.
    case number(Double)
    /// A day from 1 March 1900 on.
    case day(year: Int, month: Int, day: Int)
  }

  private var sheets: [WorkbookSheet] = []

  /// The hidden sheet with the lists that drop down in others; readers pass over it.
  static let listSheet = "kopa-lists"

  /// Begins a workbook.
  public init() {}

  /// Adds a sheet with a header and rows.
  ///
  /// - Precondition: There are at most ``WorkbookSheet/mostRows`` rows and
  ///   ``WorkbookSheet/mostColumns`` columns.
  public mutating func append(sheet name: String, header: [String], rows: [[Cell]]) {
    var sheet = WorkbookSheet(name, columns: header.map { WorkbookSheet.Column($0) })
    sheet.rows = rows
    append(sheet)
  }

  /// Adds a sheet, under a name like its own.
  ///
  /// - Precondition: There are at most ``WorkbookSheet/mostRows`` rows and
  ///   ``WorkbookSheet/mostColumns`` columns.
  public mutating func append(_ sheet: WorkbookSheet) {
    precondition(sheet.rows.count <= WorkbookSheet.mostRows, "a sheet has at most 1 048 576 rows")
    precondition(
      sheet.columns.count <= WorkbookSheet.mostColumns, "a sheet has at most 16 384 columns")
    var sheet = sheet
    sheet.room = min(sheet.room, WorkbookSheet.mostRows - sheet.rows.count)
    sheet.name = freeName(like: sheet.name)
    sheets.append(sheet)
  }

  /// The workbook; a workbook without sheets has an empty one, since Excel wants one.
  public func bytes() throws(OutputError) -> [UInt8] {
    let shown = sheets.isEmpty ? [WorkbookSheet("1")] : sheets
    var lists = ListSheet()
    let places = shown.map { lists.take($0) }
    let all = shown + lists.sheets
    let names = all.map { (name: $0.name, isHidden: $0.isHidden) }
    let first = all.firstIndex(where: \.isShownFirst) ?? 0
    var parts: [(name: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", Array(WorkbookXML.contentTypes(all.count).utf8)),
      ("_rels/.rels", Array(WorkbookXML.topRelations.utf8)),
      ("xl/workbook.xml", Array(WorkbookXML.workbook(names, first: first).utf8)),
      ("xl/_rels/workbook.xml.rels", Array(WorkbookXML.relations(all.count).utf8)),
      ("xl/styles.xml", Array(WorkbookXML.styles.utf8)),
    ]
    for (number, sheet) in all.enumerated() {
      let lists = places.indices.contains(number) ? places[number] : [:]
      parts.append(
        ("xl/worksheets/sheet\(number + 1).xml", SheetXML(sheet, lists: lists).bytes))
    }
    guard let archive = ZipArchive.packed(parts) else {
      throw .writingFailed(path: "the workbook", reason: "there is not enough memory")
    }
    return archive
  }

  private func freeName(like name: String) -> String {
    let allowed = String(name.filter { !"[]:*?/\\".contains($0) && !$0.isNewline }.prefix(31))
    let base = allowed.trimmingQuotes.isEmpty ? "\(sheets.count + 1)" : allowed.trimmingQuotes
    var free = base
    var number = 2
    while sheets.contains(where: { $0.name.lowercased() == free.lowercased() }) {
      free = "\(base.prefix(31 - " \(number)".count)) \(number)"
      number += 1
    }
    return free
  }
}

extension String {
  /// The text without apostrophes at its ends, which Excel does not allow in the names of sheets.
  fileprivate var trimmingQuotes: String {
    var text = self[...]
    while text.first == "'" { text.removeFirst() }
    while text.last == "'" { text.removeLast() }
    return String(text)
  }
}
