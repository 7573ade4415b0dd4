import NetworkCore

/// Gathers what the lines of a file of Pajek say.
struct PajekReader {
  /// A part of the file, as its heading tells.
  enum Part {
    case none, vertices, arcs, edges, arcsList, edgesList, matrix, partition, vector, other
  }

  var networks: [PajekNetwork] = []
  var columns: [PajekColumn] = []
  private(set) var part = Part.none
  private var isInColumn = false
  private var relation = 0
  private var matrixRow = 0
  private var isOtherEncoding = false
  private var leftAside: [String] = []

  /// The most vertices that a file may announce: a small one has a small number of them, and each takes
  /// some two hundred bytes, named or not.
  private var vertexLimit = 100_000

  mutating func read(_ bytes: [UInt8]) throws(NetworkFileError) {
    let text = try NetworkFileText(bytes)
    vertexLimit = max(vertexLimit, bytes.count)
    isOtherEncoding = text.isOtherEncoding
    for (place, line) in text.lines.enumerated() {
      let words = PajekLine(line, number: place + 1)
      if line.hasPrefix("*") {
        try begin(words)
      } else if words.isComment {
        takeComment(words)
      } else if !words.isEmpty {
        try take(words)
      }
    }
    guard !networks.isEmpty else { throw NetworkFileError(.notInFormat(.pajek)) }
  }

  func document(relation: String?) throws(NetworkFileError) -> NetworkDocument {
    var notes: [NetworkFileNote] = isOtherEncoding ? [.otherEncoding] : []
    notes += leftAside.map { .leftAside($0) }
    return try PajekSelection(networks: networks, columns: columns)
      .document(relation: relation, notes: notes)
  }

  private mutating func begin(_ line: PajekLine) throws(NetworkFileError) {
    let heading = line.words[0].text.lowercased()
    switch heading {
    case "*network":
      networks.append(PajekNetwork(name: line.rest))
      part = .none
      isInColumn = false
    case "*vertices":
      try beginVertices(line)
    case "*arcs", "*edges", "*arcslist", "*edgeslist", "*matrix":
      try beginTies(heading, line)
    case "*partition", "*vector":
      let column = PajekColumn(title: line.rest, isPartition: heading == "*partition")
      columns.append(column)
      isInColumn = true
      part = .none
    default:
      part = .other
      let name = String(line.words[0].text.dropFirst())
      if !leftAside.contains(name) { leftAside.append(name) }
    }
  }

  private mutating func beginVertices(_ line: PajekLine) throws(NetworkFileError) {
    let count = try line.whole(1, in: 0...vertexLimit)
    if isInColumn {
      part = columns[columns.count - 1].isPartition ? .partition : .vector
      return
    }
    // A network without a heading of its own, or a second one.
    if networks.last.map({ $0.hasVertices }) ?? true { networks.append(PajekNetwork(name: "")) }
    let actors = line.words.count > 2 ? try line.whole(2, in: 0...count) : nil
    networks[networks.count - 1].begin(count: count, actors: actors)
    part = .vertices
  }

  private mutating func beginTies(
    _ heading: String, _ line: PajekLine
  ) throws(NetworkFileError) {
    guard !networks.isEmpty, networks[networks.count - 1].hasVertices else {
      throw NetworkFileError(
        .expected(.numberOfVertices, found: line.words[0].text), line: line.number)
    }
    let place = networks.count - 1
    part =
      switch heading {
      case "*arcs": .arcs
      case "*edges": .edges
      case "*arcslist": .arcsList
      case "*edgeslist": .edgesList
      default: .matrix
      }
    matrixRow = 0
    var number = 0
    var name = ""
    for word in line.words.dropFirst() {
      if !word.isQuoted, word.text.hasPrefix(":") {
        number = Int(word.text.dropFirst()) ?? 0
      } else {
        name = word.text
      }
    }
    relation = try networks[place].relation(number, name: name, line: line.number)
    if part == .edges || part == .edgesList {
      networks[place].relations[relation].isOfArcsAlone = false
    }
  }

  private mutating func take(_ line: PajekLine) throws(NetworkFileError) {
    switch part {
    case .none, .other:
      // A heading of Pajek comes before everything else.
      guard part == .other || !networks.isEmpty else {
        throw NetworkFileError(.notInFormat(.pajek), line: line.number)
      }
    case .vertices: try networks[networks.count - 1].takeVertex(line)
    case .arcs: try takeTie(line, isArc: true)
    case .edges: try takeTie(line, isArc: false)
    case .arcsList, .edgesList:
      let ends = try line.vertices(networks[networks.count - 1].count)
      for end in ends.dropFirst() {
        add(ends[0], end, 1, isArc: part == .arcsList)
      }
    case .matrix: try takeMatrixRow(line)
    case .partition, .vector: try columns[columns.count - 1].take(line)
    }
  }

  private mutating func takeTie(_ line: PajekLine, isArc: Bool) throws(NetworkFileError) {
    let count = networks[networks.count - 1].count
    var line = line
    var relation = relation
    // “1: 3 5 1” names the relation in the line itself.
    if let first = line.words.first, !first.isQuoted, first.text.hasSuffix(":"),
      let number = Int(first.text.dropLast())
    {
      relation = try networks[networks.count - 1]
        .relation(number, name: "", line: line.number)
      line.words.removeFirst()
    }
    let source = try line.whole(0, in: 1...max(1, count))
    let target = try line.whole(1, in: 1...max(1, count))
    guard count > 0 else { throw NetworkFileError(.unknownNode("\(source)"), line: line.number) }
    var strength = 1.0
    if line.words.count > 2, !line.words[2].isQuoted,
      let value = FileNumber.parse(line.words[2].text)
    {
      strength = value
    }
    if line.words.contains(where: { !$0.isQuoted && $0.text.hasPrefix("[") }) {
      networks[networks.count - 1].hasTimes = true
    }
    add(source - 1, target - 1, strength, isArc: isArc, relation: relation)
  }

  private mutating func takeMatrixRow(_ line: PajekLine) throws(NetworkFileError) {
    let (count, mode) = (networks[networks.count - 1].count, networks[networks.count - 1].actors)
    let actors = mode ?? count
    let columns = mode.map { count - $0 } ?? count
    for place in line.words.indices {
      guard let value = FileNumber.parse(line.words[place].text) else {
        throw NetworkFileError(.notANumber(line.words[place].text), line: line.number)
      }
      // Rows may go on in the next line.
      let (row, column) = columns > 0 ? (matrixRow / columns, matrixRow % columns) : (0, 0)
      guard row < actors, columns > 0 else {
        throw NetworkFileError(
          .expected(.matrix(rows: actors, columns: columns), found: line.words[place].text),
          line: line.number)
      }
      matrixRow += 1
      if value != 0 {
        let target = mode == nil ? column : actors + column
        add(row, target, value, isArc: mode == nil)
      }
    }
  }

  private mutating func add(
    _ source: Int, _ target: Int, _ strength: Double, isArc: Bool, relation: Int? = nil
  ) {
    networks[networks.count - 1].add(
      .init(source, target, strength: strength), isArc: isArc, to: relation ?? self.relation)
  }

  private mutating func takeComment(_ line: PajekLine) {
    let words = line.words.dropFirst()
    guard let first = words.first else { return }
    if isInColumn, part == .none {
      columns[columns.count - 1].takeComment(Array(words))
    } else if !networks.isEmpty, part == .none, words.count == 2, first.isQuoted,
      words.allSatisfy(\.isQuoted)
    {
      networks[networks.count - 1].context.choices.append(
        .init(name: first.text, value: words[words.startIndex + 1].text))
    }
  }
}
