import NetworkCore

/// One network of a file of Pajek.
struct PajekNetwork {
  struct Relation {
    let number: Int
    var name: String
    var ties: [NetworkDocument.Tie] = []
    var areArcs: [Bool] = []
    /// Whether headings announce nothing but arcs, of which there may be none.
    var isOfArcsAlone = true
  }

  let name: String
  private(set) var hasVertices = false
  private(set) var count = 0
  private(set) var actors: Int?
  var relations: [Relation] = []
  var context = NetworkContext()
  var hasTimes = false
  private var labels: [Int: String] = [:]

  init(name: String) {
    self.name = name
  }

  mutating func begin(count: Int, actors: Int?) {
    hasVertices = true
    self.count = count
    self.actors = actors
  }

  /// The place of the relation with `number`, which is added if it is new.
  mutating func relation(
    _ number: Int, name: String, line: Int
  ) throws(NetworkFileError) -> Int {
    if let place = relations.firstIndex(where: { $0.number == number }) {
      if relations[place].name.isEmpty { relations[place].name = name }
      return place
    }
    guard relations.count < 1000 else {
      throw NetworkFileError(.notOffered(.relationsAbove(1000)), line: line)
    }
    relations.append(Relation(number: number, name: name))
    return relations.count - 1
  }

  mutating func add(_ tie: NetworkDocument.Tie, isArc: Bool, to relation: Int) {
    relations[relation].ties.append(tie)
    relations[relation].areArcs.append(isArc)
  }

  mutating func takeVertex(_ line: PajekLine) throws(NetworkFileError) {
    guard count > 0 else {
      throw NetworkFileError(.expected(.noVertex, found: line.words[0].text), line: line.number)
    }
    let vertex = try line.whole(0, in: 1...count)
    if line.words.count > 1 { labels[vertex] = line.words[1].text }
    if line.words.dropFirst(2).contains(where: { !$0.isQuoted && $0.text.hasPrefix("[") }) {
      hasTimes = true
    }
  }

  /// The names of the vertices: their labels, or their numbers where they have none.
  var names: (names: [String], repeated: Int) {
    guard count > 0 else { return ([], 0) }
    let written = (1...count).map { labels[$0] ?? "\($0)" }
    let names = DistinctNames.of(written)
    return (names, zip(written, names).count { $0 != $1 })
  }
}

/// A partition or a vector of a project.
struct PajekColumn {
  private(set) var title: String
  let isPartition: Bool
  private(set) var values: [Double] = []
  private var classes: [Int: String] = [:]
  private var hasClasses = false
  private var unknown: Set<Int> = []

  init(title: String, isPartition: Bool) {
    self.title = title
    self.isPartition = isPartition
  }

  mutating func take(_ line: PajekLine) throws(NetworkFileError) {
    // A line may name its vertex before the value.
    guard let word = line.words.last, let value = FileNumber.parse(word.text) else {
      throw NetworkFileError(.notANumber(line.words.last?.text ?? ""), line: line.number)
    }
    values.append(value)
  }

  /// Takes what Kopa says in comments: the title, the name of a class, which values are unknown.
  mutating func takeComment(_ words: [PajekLine.Word]) {
    if words.count == 1, words[0].isQuoted {
      title = words[0].text
      hasClasses = isPartition
    } else if words.count == 2, words[1].isQuoted, let number = Int(words[0].text) {
      classes[number] = words[1].text
    } else if words.first?.text == "unknown" {
      unknown = Set(words.dropFirst().compactMap { Int($0.text) })
    }
  }

  /// The column for `count` vertices.
  func column(of count: Int) -> NodeAttributes.Column {
    if hasClasses {
      return .text(
        (0..<count).map { place in
          place < values.count ? Int(exactly: values[place]).flatMap { classes[$0] } : nil
        })
    }
    return .number(
      (0..<count).map { place in
        place < values.count && !unknown.contains(place + 1) ? values[place] : nil
      })
  }
}
