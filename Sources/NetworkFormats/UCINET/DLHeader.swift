/// What a DL file says before its data.
struct DLHeader {
  /// The forms in which data stand.
  enum Format: String {
    case fullmatrix, upperhalf, lowerhalf
    case edgelist1, edgelist2, nodelist1, nodelist1b, nodelist2
  }

  /// The most nodes that a file may announce.
  static let nodeLimit = 2_000_000

  var format = Format.fullmatrix
  var rows = 0
  /// How many columns there are, where rows and columns differ or are counted apart.
  var columns: Int?
  var matrices = 1
  var hasDiagonal = true
  var rowLabels: [String] = []
  var columnLabels: [String] = []
  var matrixLabels: [String] = []
  var embedsRows = false
  var embedsColumns = false

  var columnCount: Int { columns ?? rows }

  /// Reads the header, so that the data come next in `tokens`.
  init(_ tokens: inout DLTokens) throws(NetworkFileError) {
    guard tokens.take("dl") else {
      throw NetworkFileError(.notInFormat(.dl), line: tokens.line)
    }
    while let token = tokens.take() {
      let words = (token.word, tokens.next?.word)
      switch words {
      case ("n", _): rows = try Self.number(&tokens, in: 0...Self.nodeLimit)
      case ("nr", _): rows = try Self.number(&tokens, in: 0...Self.nodeLimit)
      case ("nc", _): columns = try Self.number(&tokens, in: 0...Self.nodeLimit)
      case ("nm", _): matrices = try Self.number(&tokens, in: 1...10_000)
      case ("format", _): try takeFormat(&tokens)
      case ("diagonal", _), ("diag", _): takeDiagonal(&tokens)
      case ("row", "labels"), ("rows", "labels"): try takeLabels(&tokens, \.rowLabels, rows)
      case ("column", "labels"), ("columns", "labels"), ("col", "labels"):
        try takeLabels(&tokens, \.columnLabels, columnCount)
      case ("level", "labels"), ("matrix", "labels"), ("levels", "labels"):
        try takeLabels(&tokens, \.matrixLabels, matrices)
      case ("row", "embedded"), ("rows", "embedded"): embedsRows = true
      case ("column", "embedded"), ("columns", "embedded"), ("col", "embedded"):
        embedsColumns = true
      case ("labels", "embedded"):
        embedsRows = true
        embedsColumns = true
        _ = tokens.take()
      case ("labels", _): try takeLabels(&tokens, \.rowLabels, rows, isPlaced: true)
      case ("data", _):
        _ = tokens.take(":", "=")
        return
      case ("embedded", _), ("labels:", _), (":", _), ("=", _), ("present", _), ("absent", _): break
      default:
        throw NetworkFileError(
          .expected(.wordOfDL, found: token.text),
          line: token.line)
      }
    }
    throw NetworkFileError(.expected(.marks(["data:"]), found: ""), line: tokens.line)
  }

  private static func number(
    _ tokens: inout DLTokens, in range: ClosedRange<Int>
  ) throws(NetworkFileError) -> Int {
    _ = tokens.take("=", ":")
    guard let token = tokens.take() else {
      throw NetworkFileError(.expected(.number, found: ""), line: tokens.line)
    }
    return try FileNumber.whole(token.text, in: range, line: token.line)
  }

  private mutating func takeFormat(_ tokens: inout DLTokens) throws(NetworkFileError) {
    _ = tokens.take("=", ":")
    guard let token = tokens.take() else {
      throw NetworkFileError(.expected(.format, found: ""), line: tokens.line)
    }
    let names: [String: Format] = [
      "fm": .fullmatrix, "uh": .upperhalf, "lh": .lowerhalf, "el1": .edgelist1,
      "el2": .edgelist2, "nl1": .nodelist1, "nl2": .nodelist2, "edgelist": .edgelist1,
      "nodelist": .nodelist1,
    ]
    guard let format = Format(rawValue: token.word) ?? names[token.word] else {
      throw NetworkFileError(.notOffered(.format(String(token.text.prefix(40)))), line: token.line)
    }
    self.format = format
    // Half matrices have a diagonal unless they say so, as full ones.
    takeDiagonalIfNext(&tokens)
  }

  private mutating func takeDiagonalIfNext(_ tokens: inout DLTokens) {
    if tokens.take("diagonal", "diag") { takeDiagonal(&tokens) }
  }

  private mutating func takeDiagonal(_ tokens: inout DLTokens) {
    _ = tokens.take("=", ":")
    if tokens.take("absent") { hasDiagonal = false } else { _ = tokens.take("present") }
  }

  private mutating func takeLabels(
    _ tokens: inout DLTokens, _ labels: WritableKeyPath<DLHeader, [String]>, _ count: Int,
    isPlaced: Bool = false
  ) throws(NetworkFileError) {
    if !isPlaced { _ = tokens.take() }
    if tokens.take("embedded") {
      if labels == \DLHeader.columnLabels { embedsColumns = true } else { embedsRows = true }
      return
    }
    _ = tokens.take(":", "=")
    var taken: [String] = []
    while taken.count < count, let token = tokens.next {
      // Fewer labels than nodes: the next part begins.
      if !token.isQuoted, tokens.peek(1)?.word == ":", token.word == "data" { break }
      _ = tokens.take()
      taken.append(token.text)
    }
    self[keyPath: labels] = taken
  }
}
