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

  var format: (format: NetworkFileFormat, reason: String)? {
    if let format = byEnding { return (format, "its name ends in .\(ending)") }
    return byBeginning ?? byTable
  }

  private var ending: String {
    let name = path.split(separator: "/").last ?? ""
    return name.contains(".") ? name.split(separator: ".").last?.lowercased() ?? "" : ""
  }

  /// The format, where the ending alone tells it.
  private var byEnding: NetworkFileFormat? {
    switch ending {
    case "json", "csv": nil
    case "gv": .dot
    default: NetworkFileFormat(rawValue: ending)
    }
  }

  private var byBeginning: (format: NetworkFileFormat, reason: String)? {
    let head = Array(bytes.prefix(4000))
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let body = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if body.hasPrefix("<") {
      if body.contains("<graphml") { return (.graphML, "it has <graphml> in it") }
      if body.contains("<gexf") { return (.gexf, "it has <gexf> in it") }
    }
    if body.hasPrefix("["), body.contains("\"cxversion\"") {
      return (.cx2, "it begins with a CXVersion")
    }
    if body.hasPrefix("{") { return (.nodeLink, "it is an object in JSON") }
    let lines = body.split(whereSeparator: \.isNewline).lazy.filter { !$0.hasPrefix("%") }
    guard let line = lines.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
    let words = line.split { $0.isWhitespace || $0 == "," || $0 == "=" }
    switch (words.first, words.dropFirst().first) {
    case ("dl", _): return (.dl, "it begins with DL")
    case ("*network", _), ("*vertices", _): return (.pajek, "it begins with \(words[0])")
    case ("*node", "data"), ("*tie", "data"): return (.vna, "it begins with \(line)")
    case ("graph", "["): return (.gml, "it begins with “graph [”")
    case ("creator", _) where body.contains("graph") && body.contains("["):
      return (.gml, "it has “graph [” in it")
    case ("graph", "{"), ("digraph", _), ("strict", "graph"), ("strict", "digraph"):
      return (.dot, "it begins with “\(words[0])”")
    default: return nil
    }
  }

  /// A matrix or a table of ties.
  private var byTable: (format: NetworkFileFormat, reason: String)? {
    guard let head = table(Array(bytes.prefix(Self.headLength))) else { return nil }
    if TieTableReader.columns(of: head.header) != nil, ending == "csv" || ending == "txt" {
      return (.tables, "it has columns for both ends of ties")
    }
    guard MatrixReader.isLikely(head, isWhole: false) else { return nil }
    if isWhole {
      guard let table = table(bytes), MatrixReader.isLikely(table, isWhole: true) else {
        return nil
      }
    }
    return (.matrix, "it is a matrix: names in the first row and column, numbers in the rest")
  }

  private func table(_ bytes: [UInt8]) -> DelimitedTable? {
    try? DelimitedTable(bytes: bytes, source: path)
  }
}
