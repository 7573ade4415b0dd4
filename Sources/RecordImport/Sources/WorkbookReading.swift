import CooperationRecords
import TabularFiles

/// The reading of a sheet that makes records by itself, with the sheets of its workbook that belong to
/// it: those of its source, or the one that tells of the organisations of a network.
struct WorkbookReading {
  private let main: SourceReading
  private let workbook: Workbook

  /// Reads `main` in `workbook`.
  init(_ main: SourceReading, in workbook: Workbook) {
    self.main = main
    self.workbook = workbook
  }

  /// What the sheets say.
  func mentions() throws(RecordImportError) -> CooperationMentions {
    if main.source.takesAttributes { return try mentionsWithAttributes() }
    let family = main.source.family
    let possible = TableSource.all.filter { $0.isCompanion(in: family) }
    let companions = try others(called: { sheet in
      possible.contains { $0.part?.isName(of: sheet) ?? true }
    }) {
      TableSource.source(of: $0)?.source.isCompanion(in: family) ?? false
    }
    guard !companions.isEmpty, main.mapping == nil else { return try main.mentions() }
    let read = Set(companions.compactMap(\.sheet) + [main.table.sheet].compactMap(\.self))
      .union(RecordTemplate.guideNames)
    var mentions = CooperationMentions(
      title: PathName.stem(of: main.table.file), source: main.table.file)
    for companion in companions {
      var reading = SourceReading(of: companion)
      reading.isAccompanied = true
      try reading.read(into: &mentions)
    }
    var reading = main
    reading.table = main.table.beside(sheets: read)
    reading.isAccompanied = true
    try reading.read(into: &mentions)
    // What the lists of a template lack is a matter of the rules of validity.
    if !possible.contains(where: { $0.part != nil }) {
      mentions.noteJoin(of: companions.map(\.name), at: main.table.name)
    }
    return mentions
  }

  private func mentionsWithAttributes() throws(RecordImportError) -> CooperationMentions {
    let search = AttributeSearch(of: main)
    let candidates = try others { search.place(in: $0) != nil }
    guard let attributes = try search.attributes(among: candidates) else {
      return try main.mentions()
    }
    let read = Set(
      candidates.lazy.filter { attributes.report.files.map(\.name).contains($0.name) }
        .compactMap(\.sheet))
    var reading = main
    reading.table = main.table.beside(sheets: read)
    reading.attributes = attributes
    var mentions = try reading.mentions()
    mentions.report.add(attributes.report)
    return mentions
  }

  /// The tables of the other visible sheets that satisfy `condition`; only those are looked into whose
  /// name may be theirs.
  private func others(
    called isName: (String) -> Bool = { _ in true }, where condition: (SourceTable) -> Bool
  ) throws(RecordImportError) -> [SourceTable] {
    let names = Set(workbook.sheets.map(\.name))
    var tables: [SourceTable] = []
    for sheet in workbook.sheets.prefix(FolderTables.countLimit)
    where !sheet.isHidden && sheet.name != main.table.sheet && isName(sheet.name) {
      do throws(TabularFileError) {
        let table = SourceTable(try workbook.table(in: sheet.name), in: main.table.file)
        // What is read of the workbook, the main sheet tells.
        if condition(table) { tables.append(table.beside(sheets: names)) }
      } catch .empty {
        continue
      } catch {
        throw .table(error)
      }
    }
    return tables
  }
}
