import NetworkCore

/// What the lines of a network file say, gathered in the order in which they stand there.
struct NetworkGathering {
  /// A value as a file writes it.
  enum Value {
    case text(String)
    case number(Double)

    /// The value as words.
    var words: String {
      switch self {
      case .text(let text): text
      case .number(let number): FileNumber.text(number)
      }
    }
  }

  private var nodes = NodeTable<String>([])
  private var columnPlaces: [String: Int] = [:]
  private var columns: [(name: String, values: [(node: Int, value: Value)])] = []
  private var isDeclaredNumber: [Bool?] = []

  var ties: [NetworkDocument.Tie] = []
  var direction = NetworkDocument.Direction.undirected
  var isEvent: [Bool]?
  var context = NetworkContext()
  var notes: [NetworkFileNote] = []

  var nodeCount: Int { nodes.count }

  /// The most places for values that nodes and columns may make together.
  static let valueLimit = 100_000_000

  /// Attributes of ties beside their strength; no more than are worth naming.
  private var tieAttributes: [String] = []

  /// Adds a node, and tells its place.
  mutating func addNode(_ name: String, line: Int) throws(NetworkFileError) -> Int {
    guard nodes.position(of: name) == nil else {
      throw NetworkFileError(.repeatedNode(name), line: line)
    }
    return nodes.insert(name)
  }

  /// The place of a node, which is added if it is new.
  mutating func place(of name: String) -> Int { nodes.insert(name) }

  /// The place of a node that must be there.
  func knownPlace(of name: String, line: Int) throws(NetworkFileError) -> Int {
    guard let place = nodes.position(of: name) else {
      throw NetworkFileError(.unknownNode(name), line: line)
    }
    return place
  }

  /// The place of a node, if it is there.
  func place(known name: String) -> Int? { nodes.position(of: name) }

  /// Takes note that there is a column, whatever it holds.
  mutating func seeColumn(_ name: String) { _ = column(name) }

  /// Begins a column, so that it is there even where nobody has a value.
  mutating func declareColumn(_ name: String, isNumber: Bool? = nil) {
    isDeclaredNumber[column(name)] = isNumber
  }

  /// Sets what `node` has in the column `name`.
  mutating func set(_ name: String, of node: Int, to value: Value) {
    columns[column(name)].values.append((node, value))
  }

  private mutating func column(_ name: String) -> Int {
    if let place = columnPlaces[name] { return place }
    columnPlaces[name] = columns.count
    columns.append((name, []))
    isDeclaredNumber.append(nil)
    return columns.count - 1
  }

  /// Makes the ties directed: each of `undirected`, by its place, becomes one in either direction.
  mutating func makeDirected(undirected: [Int]) {
    direction = .directed
    for place in undirected {
      let tie = ties[place]
      guard tie.source != tie.target else { continue }
      ties.append(.init(tie.target, tie.source, strength: tie.strength, spells: tie.spells))
    }
  }

  /// Gives those nodes a value in the column `name` that have none.
  mutating func fill(_ name: String, with value: Value) {
    let place = column(name)
    let known = Set(columns[place].values.map(\.node))
    columns[place].values += nodes.indices.filter { !known.contains($0) }.map { ($0, value) }
  }

  /// Takes note of something once.
  mutating func note(_ note: NetworkFileNote) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// Takes note that ties have an attribute beside their strength.
  mutating func noteTieAttribute(_ name: String) {
    if tieAttributes.count < 50, !tieAttributes.contains(name) { tieAttributes.append(name) }
  }

  /// Throws if `columns` for each of `nodes` are more values than may be.
  static func checkSize(nodes: Int, columns: Int) throws(NetworkFileError) {
    let (count, overflows) = nodes.multipliedReportingOverflow(by: columns)
    guard !overflows, count <= valueLimit else {
      throw NetworkFileError(.notOffered(.attributes(columns, ofNodes: nodes)))
    }
  }

  /// The document: a column of nothing but numbers is one of numbers.
  func document() throws(NetworkFileError) -> NetworkDocument {
    try Self.checkSize(nodes: nodes.count, columns: columns.count)
    var document = NetworkDocument(
      nodes: nodes, ties: ties, direction: direction, context: context, notes: notes)
    for (place, column) in columns.enumerated() {
      document.attributes[column.name] = filled(column.values, isNumber: isDeclaredNumber[place])
    }
    document.isEvent = isEvent
    if !tieAttributes.isEmpty { document.notes.append(.tieAttributes(tieAttributes)) }
    return document.recognisingModes
  }

  private func filled(
    _ values: [(node: Int, value: Value)], isNumber: Bool?
  ) -> NodeAttributes.Column {
    let areNumbers =
      isNumber
      ?? (!values.isEmpty
        && values.allSatisfy { if case .number = $0.value { true } else { false } })
    guard areNumbers else {
      var texts = [String?](repeating: nil, count: nodes.count)
      for (node, value) in values { texts[node] = value.words }
      return .text(texts)
    }
    var numbers = [Double?](repeating: nil, count: nodes.count)
    for (node, value) in values {
      switch value {
      case .number(let number): numbers[node] = number.isNaN ? nil : number
      case .text(let text): numbers[node] = FileNumber.parse(text)
      }
    }
    return .number(numbers)
  }
}
