import TabularFiles

/// What format a file has, by its ending and by how it begins.
struct NetworkFileRecognition {
  private let path: String
  private let bytes: [UInt8]

  private let isWhole: Bool

  /// How much of a file tells what it may be.
  static let headLength = 1 << 16

  /// Looks at `bytes`, a whole file or its beginning, from which a matrix is only likely.
  init(path: String, bytes: [UInt8], isWhole: Bool) {
    self.path = path
    self.bytes = bytes
    self.isWhole = isWhole
  }

  var format: (format: NetworkFileFormat, reason: NetworkFileReason)? {
    if Self.isArchive(bytes) {
      return isWhole && NetworkWorkbook.isOne(bytes) ? (.workbook, .sheets) : nil
    }
    // What LibreOffice has to read first is a table.
    if SpreadsheetKind(bytes) != nil { return nil }
    if let format = byEnding { return (format, .ending(ending)) }
    return byBeginning ?? byTable
  }

  /// Whether a file begins as workbooks do, of which only the whole tells what it holds.
  static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  private var ending: String {
    let name = path.split(separator: "/").last ?? ""
    return name.contains(".") ? name.split(separator: ".").last?.lowercased() ?? "" : ""
  }

  /// The format, where the ending alone tells it.
  private var byEnding: NetworkFileFormat? {
    switch ending {
    case "json", "csv", "xlsx": nil
    case "gv": .dot
    case "##d": .ucinet
    default: NetworkFileFormat(rawValue: ending)
    }
  }

  private var byBeginning: (format: NetworkFileFormat, reason: NetworkFileReason)? {
    let head = Array(bytes.prefix(4000))
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let body = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if body.hasPrefix("<") {
      if body.contains("<graphml") { return (.graphML, .content("<graphml>")) }
      if body.contains("<gexf") { return (.gexf, .content("<gexf>")) }
    }
    if body.hasPrefix("["), body.contains("\"cxversion\"") {
      return (.cx2, .content("CXVersion"))
    }
    if body.hasPrefix("{") { return (.nodeLink, .object) }
    let lines = body.split(whereSeparator: \.isNewline).lazy.filter { !$0.hasPrefix("%") }
    guard let line = lines.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
    let words = line.split { $0.isWhitespace || $0 == "," || $0 == "=" }
    switch (words.first, words.dropFirst().first) {
    case ("dl", _): return (.dl, .beginning("DL"))
    // A partition, vector or permutation alone begins like a network.
    case ("*vertices", _) where ["clu", "vec", "per"].contains(ending): return nil
    case ("*network", _), ("*vertices", _): return (.pajek, .beginning(String(words[0])))
    case ("*node", "data"), ("*tie", "data"): return (.vna, .beginning(String(line.prefix(60))))
    case ("graph", "["): return (.gml, .beginning("graph ["))
    case ("creator", _) where body.contains("graph") && body.contains("["):
      return (.gml, .content("graph ["))
    case ("graph", "{"), ("digraph", _), ("strict", "graph"), ("strict", "digraph"):
      return (.dot, .beginning(String(words[0])))
    default: return nil
    }
  }

  /// A matrix or a table of ties.
  private var byTable: (format: NetworkFileFormat, reason: NetworkFileReason)? {
    guard let head = table(Array(bytes.prefix(Self.headLength))) else { return nil }
    if TieTableReader.columns(of: head.header) != nil, ending == "csv" || ending == "txt" {
      return (.tables, .columnsOfTies)
    }
    guard MatrixReader.isLikely(head, isWhole: false) else { return nil }
    if isWhole {
      guard let table = table(bytes), MatrixReader.isLikely(table, isWhole: true) else {
        return nil
      }
    }
    return (.matrix, .matrix)
  }

  private func table(_ bytes: [UInt8]) -> TextTable? {
    try? TextTable(bytes: bytes, source: path)
  }
}
