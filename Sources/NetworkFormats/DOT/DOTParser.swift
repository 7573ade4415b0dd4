import NetworkCore

/// Reads a text in DOT.
struct DOTParser {
  /// How deep subgraphs may stand in subgraphs.
  static let depthLimit = 64

  typealias Attributes = [(name: String, value: NetworkGathering.Value)]

  /// The nodes of a subgraph and the defaults that hold in it.
  private struct Scope {
    var nodeDefaults: Attributes = []
    var edgeDefaults: Attributes = []
    var nodes: [Int] = []
  }

  private var tokens: DOTTokens
  private var gathering = NetworkGathering()
  private var scopes = [Scope()]
  /// How many attributes nodes and edges have taken from themselves and from defaults.
  private var valueCount = 0

  /// The most ties that a file may have, since a pair of sets ties all to all.
  static let tieLimit = 10_000_000

  init(_ text: String) {
    tokens = DOTTokens(text)
  }

  mutating func document() throws(NetworkFileError) -> NetworkDocument {
    try tokens.advance()
    if tokens.next.keyword == "strict" { try tokens.advance() }
    switch tokens.next.keyword {
    case "graph": gathering.direction = .undirected
    case "digraph": gathering.direction = .directed
    default: throw NetworkFileError(.notInFormat(.dot), line: tokens.nextLine)
    }
    try tokens.advance()
    if case .name = tokens.next { try tokens.advance() }
    try expect("{")
    try statements()
    guard tokens.next == .end else { throw unexpected(.endOfFile) }
    return try gathering.document()
  }

  /// Statements up to `}`, which is taken.
  private mutating func statements() throws(NetworkFileError) {
    while true {
      switch tokens.next {
      case .mark("}"):
        try tokens.advance()
        return
      case .mark(";"), .mark(","): try tokens.advance()
      case .end: throw unexpected(.marks(["}"]))
      default: try statement()
      }
    }
  }

  private mutating func statement() throws(NetworkFileError) {
    switch tokens.next.keyword {
    case "node":
      try tokens.advance()
      scopes[scopes.count - 1].nodeDefaults += try attributes()
    case "edge":
      try tokens.advance()
      scopes[scopes.count - 1].edgeDefaults += try attributes()
    case "graph":
      try tokens.advance()
      for (name, value) in try attributes() { takeChoice(name, value) }
    default: try chain()
    }
  }

  /// A node, an assignment, a subgraph, or a chain of edges between such.
  private mutating func chain() throws(NetworkFileError) {
    if case .name(let name, let isQuoted) = tokens.next, !(isKeywordSubgraph(name, isQuoted)) {
      let line = tokens.nextLine
      try tokens.advance()
      if tokens.next == .mark("=") {
        try tokens.advance()
        takeChoice(name, try value())
        return
      }
      try skipPort()
      let isNew = gathering.place(known: name) == nil
      let node = gathering.place(of: name)
      if isNew { try set(scopes.flatMap(\.nodeDefaults), of: node) }
      guard !isEdge else { return try edges(from: [node], line: line) }
      note([node])
      try set(try attributes(), of: node)
    } else {
      let ends = try subgraph()
      if isEdge { try edges(from: ends, line: tokens.nextLine) } else { note(ends) }
    }
  }

  private var isEdge: Bool { tokens.next == .mark("--") || tokens.next == .mark("->") }

  private mutating func edges(from first: [Int], line: Int) throws(NetworkFileError) {
    var chain = [first]
    while isEdge {
      let isDirected = tokens.next == .mark("->")
      guard isDirected == (gathering.direction == .directed) else {
        throw unexpected(isDirected ? .edgeOfGraph : .edgeOfDigraph)
      }
      try tokens.advance()
      chain.append(try end())
    }
    var strength = 1.0
    let given = scopes.flatMap(\.edgeDefaults) + (try attributes())
    try count(given)
    for (name, value) in given {
      guard name == "strength" || name == "weight" else {
        gathering.noteTieAttribute(name)
        continue
      }
      guard let number = FileNumber.parse(value.words) else {
        throw NetworkFileError(.notANumber(value.words), line: line)
      }
      strength = number
    }
    for (sources, targets) in zip(chain, chain.dropFirst()) {
      let (count, overflows) = sources.count.multipliedReportingOverflow(by: targets.count)
      guard !overflows, gathering.ties.count + count <= Self.tieLimit else {
        throw NetworkFileError(.notOffered(.tiesAbove(Self.tieLimit)), line: line)
      }
      for source in sources {
        gathering.ties += targets.map { .init(source, $0, strength: strength) }
      }
    }
    note(chain.flatMap(\.self))
  }

  private mutating func end() throws(NetworkFileError) -> [Int] {
    guard case .name(let name, let isQuoted) = tokens.next, !isKeywordSubgraph(name, isQuoted)
    else { return try subgraph() }
    try tokens.advance()
    try skipPort()
    let isNew = gathering.place(known: name) == nil
    let node = gathering.place(of: name)
    if isNew { try set(scopes.flatMap(\.nodeDefaults), of: node) }
    return [node]
  }

  private mutating func subgraph() throws(NetworkFileError) -> [Int] {
    if tokens.next.keyword == "subgraph" {
      try tokens.advance()
      if case .name = tokens.next { try tokens.advance() }
    }
    try expect("{")
    guard scopes.count < Self.depthLimit else {
      throw NetworkFileError(.tooDeep(limit: Self.depthLimit), line: tokens.nextLine)
    }
    scopes.append(Scope())
    try statements()
    let nodes = scopes.removeLast().nodes
    var seen: Set<Int> = []
    return nodes.filter { seen.insert($0).inserted }
  }

  /// Notes that `nodes` belong to the subgraph at hand.
  private mutating func note(_ nodes: [Int]) {
    if scopes.count > 1 { scopes[scopes.count - 1].nodes += nodes }
  }

  private func isKeywordSubgraph(_ name: String, _ isQuoted: Bool) -> Bool {
    !isQuoted && name.lowercased() == "subgraph"
  }

  private mutating func takeChoice(_ name: String, _ value: NetworkGathering.Value) {
    // What stands in a subgraph is about its look.
    guard scopes.count == 1 else { return }
    gathering.context.choices.append(.init(name: name, value: value.words))
  }

  /// Defaults multiply: what they come to in all is bounded.
  private mutating func count(_ attributes: Attributes) throws(NetworkFileError) {
    valueCount += attributes.count
    guard valueCount <= 20_000_000 else {
      throw NetworkFileError(.notOffered(.soManyAttributes), line: tokens.nextLine)
    }
  }

  private mutating func set(_ attributes: Attributes, of node: Int) throws(NetworkFileError) {
    try count(attributes)
    for (name, value) in attributes { gathering.set(name, of: node, to: value) }
  }

  private mutating func attributes() throws(NetworkFileError) -> Attributes {
    var result: Attributes = []
    while tokens.next == .mark("[") {
      try tokens.advance()
      while tokens.next != .mark("]") {
        if tokens.next == .mark(";") || tokens.next == .mark(",") {
          try tokens.advance()
          continue
        }
        guard case .name(let name, _) = tokens.next else { throw unexpected(.attribute) }
        try tokens.advance()
        guard tokens.next == .mark("=") else {
          result.append((name, .text("true")))
          continue
        }
        try tokens.advance()
        result.append((name, try value()))
      }
      try tokens.advance()
    }
    return result
  }

  private mutating func value() throws(NetworkFileError) -> NetworkGathering.Value {
    guard case .name(let text, let isQuoted) = tokens.next else { throw unexpected(.value) }
    try tokens.advance()
    guard !isQuoted, let number = FileNumber.parse(text) else { return .text(text) }
    return .number(number)
  }

  private mutating func skipPort() throws(NetworkFileError) {
    while tokens.next == .mark(":") {
      try tokens.advance()
      guard case .name = tokens.next else { throw unexpected(.port) }
      try tokens.advance()
    }
  }

  private mutating func expect(_ mark: String) throws(NetworkFileError) {
    guard tokens.next == .mark(mark) else { throw unexpected(.marks([mark])) }
    try tokens.advance()
  }

  private func unexpected(_ expected: NetworkFileError.Expectation) -> NetworkFileError {
    let found =
      switch tokens.next {
      case .name(let name, _): name
      case .mark(let mark): mark
      case .end: ""
      }
    return NetworkFileError(.expected(expected, found: found), line: tokens.nextLine)
  }
}
