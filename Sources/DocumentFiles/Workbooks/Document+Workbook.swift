public import Documents
public import TabularFiles

extension Document {
  /// The document as an Excel workbook: a sheet with its text and numbers, then one for each table and for
  /// the data of each figure, under the numbers that they have on the page.
  ///
  /// ## Conventions
  ///
  /// - Numbers stand in full; on the page they are rounded. Rows that the page only counts stand there too.
  /// - An undefined number is an empty cell; the first sheet says why.
  /// - Text is text, even if it begins with `=`.
  ///
  /// - Throws: `OutputError` if there is not enough memory.
  public func workbook() throws(OutputError) -> [UInt8] {
    let sheets = DocumentSheets(of: self)
    var writer = WorkbookWriter()
    writer.append(sheets.first)
    for sheet in sheets.tables { writer.append(sheet) }
    return try writer.bytes()
  }
}

/// The sheets of a document.
struct DocumentSheets {
  private(set) var tables: [WorkbookSheet] = []
  private var rows: [[WorkbookWriter.Cell]] = []
  private let words: WorkbookWords
  private var tableCount = 0
  private var figureCount = 0

  init(of document: Document) {
    words = WorkbookWords(document.language)
    add(document)
  }

  /// The sheet with the text of the document.
  var first: WorkbookSheet {
    var sheet = WorkbookSheet(words.firstSheet)
    sheet.widths = [24, 100]
    sheet.wrapsTexts = true
    sheet.rows = rows
    return sheet
  }

  private mutating func add(_ document: Document) {
    if let name = document.house?.name { rows.append([.text(name)]) }
    if let banner = document.banner { rows.append([.title(banner)]) }
    rows.append([.title(document.title)])
    for line in [document.kicker, document.subtitle] where line != nil {
      rows.append([.text(line ?? "")])
    }
    for section in document.sections {
      rows += [[], [.title(section.title)]]
      add(section.blocks)
    }
    if let source = document.source { rows += [[], [.text(words.source), text(source)]] }
    if let line = document.house?.footer { rows.append([.empty, .text(line)]) }
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): rows.append([.empty, text(paragraph.text)])
      case .keyNumbers(let keyNumbers): rows += keyNumbers.numbers.flatMap(lines)
      case .figure(let figure): add(figure)
      case .table(let table):
        tableCount += 1
        add(table, called: words.table(tableCount), caption: table.caption)
      case .list(let list): rows += list.items.map { [.empty, text($0)] }
      case .findings(let findings): rows += findings.findings.flatMap(lines)
      case .notes(let notes): rows += notes.notes.flatMap(lines)
      case .subsection(let subsection):
        rows.append([.title(subsection.title)])
        add(subsection.blocks)
      }
    }
  }

  private mutating func add(_ figure: Figure) {
    figureCount += 1
    let name = words.figure(figureCount)
    if let data = figure.data {
      add(data, called: name, caption: figure.caption)
    } else {
      rows.append([.text(name), text(figure.caption)])
    }
    for panel in figure.panels { rows.append([.empty, .text(panel.description)]) }
    for line in [figure.reading, figure.source] {
      if let line { rows.append([.empty, text(line)]) }
    }
  }

  private mutating func add(_ table: Table, called name: String, caption: Text) {
    rows.append([.text(name), text(caption)])
    var reasons: [String] = []
    for case .undefined(let reason?) in table.rows.joined() where !reasons.contains(reason) {
      reasons.append(reason)
    }
    rows += reasons.map { [.empty, .text("\(words.emptyCells): \($0)")] }
    var sheet = WorkbookSheet(
      name,
      columns: table.headings.indices.map {
        WorkbookSheet.Column(table.headings[$0].title, format: table.format(of: $0))
      })
    sheet.rows = table.rows.prefix(WorkbookSheet.mostRows).map { $0.map(\.workbookCell) }
    tables.append(sheet)
  }

  private func lines(of number: KeyNumber) -> [[WorkbookWriter.Cell]] {
    var lines = [[number.value.workbookCell, text(number.words)]]
    if case .undefined(let reason?) = number.value { lines.append([.empty, .text(reason)]) }
    if let note = number.note { lines.append([.empty, text(note)]) }
    return lines
  }

  private func lines(of finding: Finding) -> [[WorkbookWriter.Cell]] {
    let mark: WorkbookWriter.Cell = finding.kind == .caution ? .text(words.caution) : .empty
    return [[mark, text(finding.statement)]]
      + [finding.evidence].compactMap { $0 }.map { [.empty, text($0)] }
  }

  private func lines(of note: Note) -> [[WorkbookWriter.Cell]] {
    [[.text(note.term), text(note.definition)]]
      + (note.conventions + [note.citation].compactMap { $0 }).map { [.empty, text($0)] }
  }

  private func text(_ text: Text) -> WorkbookWriter.Cell { .text(text.characters) }
}
