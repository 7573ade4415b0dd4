import NetworkCore

/// Reads the data of a DL file.
struct DLReader {
  private var tokens: DLTokens
  private var header: DLHeader
  private let isOtherEncoding: Bool
  /// Which of the matrices is taken.
  private var wanted = 0
  private var ties: [NetworkDocument.Tie] = []
  private var rows = NodeTable<String>([])
  private var columns = NodeTable<String>([])

  init(_ text: NetworkFileText) throws(NetworkFileError) {
    tokens = DLTokens(text)
    header = try DLHeader(&tokens)
    isOtherEncoding = text.isOtherEncoding
  }

  mutating func document(relation: String?) throws(NetworkFileError) -> NetworkDocument {
    var notes: [NetworkFileNote] = isOtherEncoding ? [.otherEncoding] : []
    try choose(relation, &notes)
    rows = NodeTable(DistinctNames.of(header.rowLabels))
    columns = NodeTable(DistinctNames.of(header.columnLabels))
    switch header.format {
    case .fullmatrix, .upperhalf, .lowerhalf: try takeMatrices()
    case .edgelist1, .edgelist2: try takeEdges()
    case .nodelist1, .nodelist2: try takeLists(counted: false)
    case .nodelist1b: try takeLists(counted: true)
    }
    return assembled(notes)
  }

  private mutating func choose(
    _ relation: String?, _ notes: inout [NetworkFileNote]
  ) throws(NetworkFileError) {
    let names = (0..<header.matrices).map { place in
      place < header.matrixLabels.count ? header.matrixLabels[place] : "\(place + 1)"
    }
    let sought = relation?.lowercased()
    guard let place = names.firstIndex(where: { sought == nil || $0.lowercased() == sought })
    else { throw NetworkFileError(.noRelation(relation ?? "", relations: names)) }
    wanted = place
    if names.count > 1 {
      let others = names.indices.filter { $0 != place }.map { names[$0] }
      notes.append(.otherRelations(taken: names[place], others: others))
    }
  }

  // MARK: Matrices

  private mutating func takeMatrices() throws(NetworkFileError) {
    if header.embedsColumns {
      for _ in 0..<header.columnCount { columns.insert(try word(.label).text) }
    }
    for matrix in 0..<header.matrices {
      for row in 0..<header.rows {
        if header.embedsRows {
          let label = try word(.label).text
          if matrix == 0 { rows.insert(label) }
        }
        for column in cells(ofRow: row) {
          let token = try word(.number)
          guard let value = FileNumber.parse(token.text) else {
            // What is not known is no tie.
            if ["na", "."].contains(token.word) { continue }
            throw NetworkFileError(.notANumber(token.text), line: token.line)
          }
          guard matrix == wanted, value != 0 else { continue }
          ties.append(.init(row, column, strength: value))
          if header.format != .fullmatrix, row != column {
            ties.append(.init(column, row, strength: value))
          }
        }
      }
    }
  }

  private func cells(ofRow row: Int) -> [Int] {
    let cells: Range<Int> =
      switch header.format {
      case .upperhalf: min(row, header.columnCount)..<header.columnCount
      case .lowerhalf: 0..<min(row + 1, header.columnCount)
      default: 0..<header.columnCount
      }
    return header.hasDiagonal ? Array(cells) : cells.filter { $0 != row }
  }

  private mutating func word(
    _ expected: NetworkFileError.Expectation
  ) throws(NetworkFileError) -> DLTokens.Token {
    guard let token = tokens.take() else {
      throw NetworkFileError(.expected(expected, found: ""), line: tokens.line)
    }
    return token
  }

  // MARK: Lists

  private var isTwoModeList: Bool {
    header.format == .edgelist2 || header.format == .nodelist2 || header.columns != nil
  }

  private mutating func takeEdges() throws(NetworkFileError) {
    var matrix = 0
    while tokens.next != nil {
      let line = tokens.takeLine()
      // Matrices are parted by an exclamation mark.
      if line.count == 1, line[0].text == "!" {
        matrix += 1
        continue
      }
      guard line.count >= 2 else {
        throw NetworkFileError(
          .expected(.rowAndColumn, found: line[0].text), line: line[0].line)
      }
      var tie = NetworkDocument.Tie(try row(line[0]), try column(line[1]))
      if line.count > 2 {
        guard let value = FileNumber.parse(line[2].text) else {
          throw NetworkFileError(.notANumber(line[2].text), line: line[2].line)
        }
        tie.strength = value
      }
      if matrix == wanted { ties.append(tie) }
    }
  }

  private mutating func takeLists(counted: Bool) throws(NetworkFileError) {
    var matrix = 0
    var number = 0
    while tokens.next != nil {
      let line = tokens.takeLine()
      if line.count == 1, line[0].text == "!" {
        matrix += 1
        number = 0
        continue
      }
      // In a counted list a line begins with how many there are, for one row after another.
      let place =
        counted ? try rowNumber(number, line: line[0].line) : try row(line[0])
      number += 1
      for token in line.dropFirst() {
        let tie = NetworkDocument.Tie(place, try column(token))
        if matrix == wanted { ties.append(tie) }
      }
    }
  }

  private func rowNumber(_ number: Int, line: Int) throws(NetworkFileError) -> Int {
    guard number < header.rows else {
      throw NetworkFileError(
        .expected(.linesUpTo(header.rows), found: "\(number + 1)"), line: line)
    }
    return number
  }

  private mutating func row(_ token: DLTokens.Token) throws(NetworkFileError) -> Int {
    try Self.place(
      token, in: &rows, count: header.rows, areEmbedded: header.embedsRows)
  }

  private mutating func column(_ token: DLTokens.Token) throws(NetworkFileError) -> Int {
    if isTwoModeList {
      return try Self.place(
        token, in: &columns, count: header.columnCount, areEmbedded: header.embedsColumns)
    }
    return try row(token)
  }

  private static func place(
    _ token: DLTokens.Token, in names: inout NodeTable<String>, count: Int, areEmbedded: Bool
  ) throws(NetworkFileError) -> Int {
    guard areEmbedded else {
      guard count > 0 else { throw NetworkFileError(.unknownNode(token.text), line: token.line) }
      return try FileNumber.whole(token.text, in: 1...count, line: token.line) - 1
    }
    guard names.position(of: token.text) != nil || names.count < count else {
      throw NetworkFileError(.unknownNode(token.text), line: token.line)
    }
    return names.insert(token.text)
  }

  // MARK: The whole

  private func assembled(_ notes: [NetworkFileNote]) -> NetworkDocument {
    let rowNames = filled(rows, header.rows)
    let isOneMode =
      !isTwoModeList
      || (header.format == .fullmatrix && header.rows == header.columnCount
        && (columns.isEmpty || Array(rows) == Array(columns)))
    if isOneMode {
      var document = NetworkDocument(
        nodes: NodeTable(rowNames), ties: ties, direction: .directed, notes: notes)
      document.isEvent = nil
      return document.asMatrix
    }
    let events = EventNames(actors: rowNames).written(filled(columns, header.columnCount))
    let crossed = ties.map { tie in
      NetworkDocument.Tie(tie.source, tie.target + rowNames.count, strength: tie.strength)
    }
    var document = NetworkDocument(
      nodes: NodeTable(rowNames + events), ties: crossed, notes: notes)
    document.isEvent = document.nodes.indices.map { $0 >= rowNames.count }
    return document
  }

  /// As many names as there are nodes; those that have none are called by their number.
  private func filled(_ names: NodeTable<String>, _ count: Int) -> [String] {
    DistinctNames.of((0..<count).map { $0 < names.count ? names[$0] : "\($0 + 1)" })
  }
}
