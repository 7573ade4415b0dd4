/// What a workbook says of its sheets, before any of them is unpacked.
struct WorkbookIndex {
  /// The sheets, from left to right.
  let sheets: [Workbook.Sheet]
  /// Where each of them stands in the archive; `nil` for charts and the like.
  let paths: [String?]
  /// Where the other parts stand.
  let relations: WorkbookRelations
  /// Whether days are counted from 1904.
  let countsFrom1904: Bool

  /// Looks into `archive`.
  init(of archive: ZipArchive) throws(TabularFileError) {
    let top = WorkbookRelations(in: "")
    try archive.read("_rels/.rels", into: top)
    let book = top.first("officeDocument") ?? "xl/workbook.xml"
    guard archive.has(book), !book.hasSuffix(".bin") else {
      throw .notText(path: archive.source, kind: .archiveWithoutWorkbook)
    }
    let list = SheetList()
    try archive.read(book, into: list)
    let folder = book.split(separator: "/").dropLast().joined(separator: "/")
    let name = book.split(separator: "/").last ?? ""
    let relations = WorkbookRelations(in: folder)
    try archive.read("\(folder)/_rels/\(name).rels", into: relations)
    sheets = list.sheets.map { Workbook.Sheet(name: $0.name, isHidden: $0.isHidden) }
    paths = list.sheets.map { relations.targets[$0.relation] }
      .map { $0?.kind == "worksheet" ? $0?.path : nil }
    self.relations = relations
    countsFrom1904 = list.countsFrom1904
  }
}
