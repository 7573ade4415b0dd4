import NetworkCore
import TabularFiles

/// Gathers what the sheets of a workbook say of a network.
struct NetworkWorkbookReader {
  private let tables: [NetworkWorkbook.Sheet: TextTable]
  private var gathering = NetworkGathering()
  /// The type of each attribute that is declared, by its name.
  private var types: [String: ColumnType] = [:]

  init(_ workbook: Workbook) throws(TabularFileError) {
    var tables: [NetworkWorkbook.Sheet: TextTable] = [:]
    for kind in [NetworkWorkbook.Sheet.nodes, .ties, .times, .network] {
      let name = kind.rawValue.lowercased()
      guard let sheet = workbook.sheets.first(where: { $0.name.lowercased() == name }) else {
        continue
      }
      tables[kind] = try workbook.table(in: sheet.name)
    }
    self.tables = tables
  }

  mutating func document() throws(NetworkFileError) -> NetworkDocument {
    guard let ties = tables[.ties] else {
      throw NetworkFileError(.expected(.sheet("Ties"), found: ""))
    }
    gathering.direction = .unstated
    if let table = tables[.network] { take(network: table) }
    if let table = tables[.nodes] { try take(nodes: table) }
    try take(ties: ties)
    if let table = tables[.times] { try take(times: table) }
    return try gathering.document()
  }

  private mutating func take(network table: TextTable) {
    for row in table.rows {
      let (name, value) = (SheetText.read(row[1]), SheetText.read(row[2]))
      switch NetworkWorkbook.Property(rawValue: row[0]) {
      case .direction:
        gathering.direction = NetworkDocument.Direction(rawValue: value) ?? .unstated
      case .choice: gathering.context.choices.append(.init(name: name, value: value))
      case .attribute: types[name] = ColumnType(rawValue: value)
      case nil: gathering.note(.leftAside("“\(row[0].prefix(60))” of the sheet “Network”"))
      }
    }
  }

  private mutating func take(nodes table: TextTable) throws(NetworkFileError) {
    let identifier = table.header.firstIndex { $0.lowercased() == "id" } ?? 0
    let columns = table.header.indices.filter { $0 != identifier }
    let names = table.header.map(SheetText.read)
    for column in columns {
      let isNumber = types[names[column]].map { $0 == .double } ?? areNumbers(column, in: table)
      gathering.declareColumn(names[column], isNumber: isNumber)
    }
    for row in table.rows {
      let place = try gathering.addNode(SheetText.read(row[identifier]), line: row.number)
      for column in columns where !row[column].isEmpty {
        gathering.set(names[column], of: place, to: .text(SheetText.read(row[column])))
      }
    }
  }

  /// Whether every cell of a column is a number or empty, and one is a number.
  private func areNumbers(_ column: Int, in table: TextTable) -> Bool {
    table.rows.contains { !$0[column].isEmpty }
      && table.rows.allSatisfy { $0[column].isEmpty || FileNumber.parse($0[column]) != nil }
  }

  private mutating func take(ties table: TextTable) throws(NetworkFileError) {
    guard let columns = TieTableReader.columns(of: table.header) else {
      throw NetworkFileError(
        .expected(.columnsOfTies, found: table.header.joined(separator: ", ")), line: 1)
    }
    let known = Set([columns.source, columns.target] + [columns.strength].compactMap(\.self))
    for column in table.header.indices where !known.contains(column) {
      let name = table.header[column]
      if !["source_name", "target_name", ""].contains(name) { gathering.noteTieAttribute(name) }
    }
    for row in table.rows {
      var tie = NetworkDocument.Tie(
        gathering.place(of: SheetText.read(row[columns.source])),
        gathering.place(of: SheetText.read(row[columns.target])))
      if let strength = columns.strength, !row[strength].isEmpty {
        tie.strength = try number(row[strength], line: row.number)
      }
      gathering.ties.append(tie)
    }
  }

  private func number(_ text: String, line: Int) throws(NetworkFileError) -> Double {
    if text == "NaN" { return .nan }
    guard let number = FileNumber.parse(text) ?? TableNumber.parse(text, loneComma: .decimal)
    else { throw NetworkFileError(.notANumber(text), line: line) }
    return number
  }

  private mutating func take(times table: TextTable) throws(NetworkFileError) {
    let columns = NetworkWorkbook.Sheet.times.header.map { table.columns[$0] }
    guard let tie = columns[0], let start = columns[3], let end = columns[4] else {
      throw NetworkFileError(
        .expected(.columnsOfTimes, found: table.header.joined(separator: ", ")),
        line: 1)
    }
    for row in table.rows {
      let place = try FileNumber.whole(
        row[tie], in: 1...max(1, gathering.ties.count), line: row.number)
      guard gathering.ties.indices.contains(place - 1) else { continue }
      gathering.ties[place - 1].spells.append(
        .init(start: time(row[start]), end: time(row[end])))
    }
  }

  /// An end of a span of time; `nil` where it is open.
  private func time(_ text: String) -> String? { text.isEmpty ? nil : SheetText.read(text) }
}
