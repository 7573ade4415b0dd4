import NetworkCore
import TabularFiles

/// Writes one document as a workbook.
struct NetworkWorkbookWriter {
  private let document: NetworkDocument
  private let columns: [(name: String, column: NodeAttributes.Column)]

  init(_ document: NetworkDocument) {
    let document = document.withModeColumn
    self.document = document
    columns = document.attributes.names.compactMap { name in
      document.attributes[name].map { (name, $0) }
    }
  }

  /// Throws if a sheet has no room for what there is.
  func checkSize() throws(NetworkFileError) {
    let spells = document.ties.reduce(0) { $0 + $1.spells.count }
    let choices = document.context.choices.count + columns.count + 1
    let counts: [(count: Int, rows: NetworkFileError.SheetRows)] = [
      (document.nodes.count, .nodes), (document.ties.count, .ties), (spells, .times),
      (choices, .choices),
    ]
    for (count, rows) in counts where count > WorkbookSheet.mostRows {
      throw NetworkFileError(.sheetTooSmall(rows, count: count, limit: WorkbookSheet.mostRows))
    }
    guard columns.count < WorkbookSheet.mostColumns else {
      throw NetworkFileError(.notOffered(.attributesInSheet(columns.count)))
    }
  }

  var bytes: [UInt8] {
    get throws(OutputError) {
      var writer = WorkbookWriter()
      writer.append(nodes)
      writer.append(ties)
      if document.ties.contains(where: { !$0.spells.isEmpty }) { writer.append(times) }
      writer.append(network)
      return try writer.bytes()
    }
  }

  private func sheet(
    _ sheet: NetworkWorkbook.Sheet, and further: [String] = [], _ rows: [[WorkbookWriter.Cell]]
  ) -> WorkbookSheet {
    var written = WorkbookSheet(
      sheet.rawValue,
      columns: (sheet.header + further.map(SheetText.written)).map { WorkbookSheet.Column($0) })
    written.rows = rows
    return written
  }

  private var nodes: WorkbookSheet {
    let types = columns.map { ColumnType($0.column) }
    let rows = document.nodes.enumerated().map { place, node in
      [text(node)]
        + zip(columns, types).map { content, type in
          cell(of: content.column, at: place, isBoolean: type == .boolean)
        }
    }
    return sheet(.nodes, and: columns.map(\.name), rows)
  }

  private func cell(
    of column: NodeAttributes.Column, at place: Int, isBoolean: Bool
  ) -> WorkbookWriter.Cell {
    switch column {
    case .number(let values): return values[place].map(number) ?? .empty
    case .text(let values):
      guard let value = values[place] else { return .empty }
      return isBoolean ? .truth(value == "true") : text(value)
    }
  }

  private var ties: WorkbookSheet {
    let names = document.attributes.text("name")
    let rows = document.ties.map { tie in
      [text(document.nodes[tie.source]), text(document.nodes[tie.target]), number(tie.strength)]
        + (names.map { names in [tie.source, tie.target].map { names[$0].map(text) ?? .empty } }
          ?? [])
    }
    return sheet(.ties, and: names == nil ? [] : ["source_name", "target_name"], rows)
  }

  private var times: WorkbookSheet {
    var rows: [[WorkbookWriter.Cell]] = []
    for (place, tie) in document.ties.enumerated() {
      for spell in tie.spells {
        rows.append(
          [.number(Double(place + 1))]
            + [tie.source, tie.target].map { text(document.nodes[$0]) }
            + [spell.start, spell.end].map { $0.map(text) ?? .empty })
      }
    }
    return sheet(.times, rows)
  }

  private var network: WorkbookSheet {
    func row(
      _ property: NetworkWorkbook.Property, _ name: WorkbookWriter.Cell, _ value: String
    ) -> [WorkbookWriter.Cell] {
      [.text(property.rawValue), name, text(value)]
    }
    var rows = [row(.direction, .empty, document.direction.rawValue)]
    rows += document.context.choices.map { row(.choice, text($0.name), $0.value) }
    rows += columns.map { row(.attribute, text($0.name), ColumnType($0.column).rawValue) }
    return sheet(.network, rows)
  }

  private func text(_ text: String) -> WorkbookWriter.Cell { .text(SheetText.written(text)) }

  /// A number; what is no finite one has no other place than a text.
  private func number(_ number: Double) -> WorkbookWriter.Cell {
    number.isFinite ? .number(number) : .text(number.isNaN ? "NaN" : FileNumber.text(number))
  }
}
