import NetworkCore

/// Gathers what the lines of a VNA file say.
struct VNAReader {
  private enum Part {
    case none, nodeHeader, nodes, tieHeader, ties, other
  }

  private typealias Word = DLTokens.Token

  private var part = Part.none
  private var columns: [String] = []
  private var relations: [String] = []
  private var taken: Int?
  private var hasNodes = false
  private var gathering = NetworkGathering()

  mutating func document(
    of text: NetworkFileText, relation: String?
  ) throws(NetworkFileError) -> NetworkDocument {
    if text.isOtherEncoding { gathering.note(.otherEncoding) }
    gathering.direction = .directed
    for (number, line) in text.lines.enumerated() {
      if line.drop(while: { $0 == " " }).hasPrefix("*") {
        begin(line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
        continue
      }
      let words = DLTokens.words(of: line, number: number + 1)
      if !words.isEmpty { try take(words, relation) }
    }
    guard part != .none else { throw NetworkFileError(.notInFormat(.vna), line: 1) }
    return try gathering.document().asMatrix
  }

  private mutating func begin(_ heading: String) {
    part =
      switch heading {
      case "*node data": .nodeHeader
      case "*tie data": .tieHeader
      default: .other
      }
    if part == .nodeHeader { hasNodes = true }
  }

  private mutating func take(_ words: [Word], _ relation: String?) throws(NetworkFileError) {
    switch part {
    case .none: throw NetworkFileError(.notInFormat(.vna), line: words[0].line)
    case .nodeHeader:
      columns = DistinctNames.of(words.dropFirst().map(\.text))
      for name in columns { gathering.seeColumn(name) }
      part = .nodes
    case .nodes: try takeNode(words)
    case .tieHeader:
      try choose(words, relation)
      part = .ties
    case .ties: try takeTie(words)
    case .other: break
    }
  }

  private mutating func takeNode(_ words: [Word]) throws(NetworkFileError) {
    let place = try gathering.addNode(words[0].text, line: words[0].line)
    guard words.count <= columns.count + 1 else {
      throw NetworkFileError(
        .expected(.words(columns.count + 1), found: "\(words.count)"), line: words[0].line)
    }
    for (name, word) in zip(columns, words.dropFirst()) {
      if word.isQuoted {
        gathering.set(name, of: place, to: .text(word.text))
      } else if let number = FileNumber.parse(word.text) {
        gathering.set(name, of: place, to: .number(number))
      } else if !["na", "n/a"].contains(word.word) {
        gathering.set(name, of: place, to: .text(word.text))
      }
    }
  }

  private mutating func choose(_ words: [Word], _ relation: String?) throws(NetworkFileError) {
    relations = words.dropFirst(2).map(\.text)
    let sought = relation?.lowercased()
    taken = relations.firstIndex { sought == nil || $0.lowercased() == sought }
    if let relation, taken == nil {
      throw NetworkFileError(.noRelation(relation, relations: relations), line: words[0].line)
    }
    guard let taken, relations.count > 1 else { return }
    let others = relations.indices.filter { $0 != taken }.map { relations[$0] }
    gathering.note(.otherRelations(taken: relations[taken], others: others))
  }

  private mutating func takeTie(_ words: [Word]) throws(NetworkFileError) {
    guard words.count >= 2 else {
      throw NetworkFileError(
        .expected(.twoNodes, found: words[0].text), line: words[0].line)
    }
    var ends: [Int] = []
    for word in words.prefix(2) {
      ends.append(
        hasNodes
          ? try gathering.knownPlace(of: word.text, line: word.line)
          : gathering.place(of: word.text))
    }
    var strength = 1.0
    if let taken, taken + 2 < words.count {
      let word = words[taken + 2]
      guard let number = FileNumber.parse(word.text) else {
        throw NetworkFileError(.notANumber(word.text), line: word.line)
      }
      strength = number
    }
    // A relation that is not there has 0 in its column.
    if strength != 0 { gathering.ties.append(.init(ends[0], ends[1], strength: strength)) }
  }
}
