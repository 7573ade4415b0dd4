/// The last hand on Graphviz's SVG: titles for people instead of its own names for things.
///
/// Graphviz gives every part a `<title>` such as `n3` or `n3--n7`, which browsers show and screen
/// readers read out. Here the tooltips take their place, and what else is to be said of a node
/// follows as its `<desc>`. A picture with a title is one image for a screen reader, which can go
/// on to its parts. Whatever is looked for begins a line, and no text of a label can begin one with
/// `<`, which is `&lt;` there.
struct SVGFinish {
  private let head: [String]
  private let notes: [String: Note]
  /// What takes the place of the name of each typeface that has fallbacks.
  private let families: [(name: String, list: String)]
  private let isDocument: Bool
  private var finished: [UInt8] = []

  /// Prepares the titles of `diagram`, for a document or for its `<svg>` element alone.
  init(_ diagram: Diagram, asDocument isDocument: Bool) {
    self.isDocument = isDocument
    head = [("title", diagram.title), ("desc", diagram.summary)].compactMap { name, text in
      text.isEmpty ? nil : "<\(name)>\(PlainText(text).xml)</\(name)>"
    }
    var notes: [String: Note] = [:]
    for (index, node) in diagram.nodes.enumerated() {
      notes[node.id?.description ?? GeneratedID.node(index)] = Note(
        title: node.tooltip, text: node.summary)
    }
    for (index, edge) in diagram.edges.enumerated() {
      notes[edge.id?.description ?? GeneratedID.edge(index)] = Note(title: edge.tooltip)
    }
    for (index, cluster) in diagram.clusters.enumerated() {
      notes[cluster.id?.description ?? GeneratedID.cluster(index)] = Note(title: cluster.tooltip)
    }
    self.notes = notes
    families = Self.families(of: diagram)
  }

  /// What is said of one part.
  private struct Note {
    var title: String?
    var text: String?

    var elements: [String] {
      [("title", title), ("desc", text)].compactMap { name, text in
        guard let text, !text.isEmpty else { return nil }
        return "<\(name)>\(PlainText(text).xml)</\(name)>"
      }
    }
  }

  private static func families(of diagram: Diagram) -> [(name: String, list: String)] {
    var known: Set<FontFamily> = []
    return diagram.labels.compactMap { label in
      let font = label.font
      guard !font.fallbacks.isEmpty, known.insert(font.family).inserted else { return nil }
      let list = ([font.family] + font.fallbacks).map(\.description).joined(separator: ",")
      return ("font-family=\"\(font.family)\"", "font-family=\"\(list)\"")
    }
  }

  /// The finished SVG.
  ///
  /// - Complexity: O(length of the SVG).
  mutating func finish(_ bytes: [UInt8]) -> [UInt8] {
    finished = []
    finished.reserveCapacity(bytes.count)
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    while let line = lines.first, !line.starts(with: "<svg".utf8) {
      if isDocument, !line.starts(with: "<!-- Title".utf8) { append(line) }
      lines.removeFirst()
    }
    while let line = lines.popFirst() {
      appendRoot(line)
      if line.last == UInt8(ascii: ">") { break }
    }
    for element in head { append(element.utf8) }
    for line in lines {
      if line.starts(with: "<title>".utf8) || line.starts(with: "<!-- ".utf8) { continue }
      if line.starts(with: groupStart.utf8) {
        appendGroup(line)
      } else if !families.isEmpty, line.starts(with: "<text".utf8) {
        appendText(line)
      } else {
        append(line)
      }
    }
    return finished
  }

  private let groupStart = "<g id=\""

  /// Appends the start of a group, without an `id` that is only ours, and with its tooltip.
  private mutating func appendGroup(_ line: ArraySlice<UInt8>) {
    let rest = line.dropFirst(groupStart.utf8.count)
    let idBytes = rest.prefix { $0 != UInt8(ascii: "\"") }
    let id = String(decoding: idBytes, as: UTF8.self).replacing("&#45;", with: "-")
    if GeneratedID.isGenerated(id) {
      append(Array("<g".utf8) + rest.dropFirst(idBytes.count + 1))
    } else {
      append(line)
    }
    for element in notes[id]?.elements ?? [] { append(element.utf8) }
  }

  /// Appends a line of the root's start; a picture without a title is not called one.
  private mutating func appendRoot(_ line: ArraySlice<UInt8>) {
    let start = "<svg"
    guard line.starts(with: start.utf8), head.first?.hasPrefix("<title>") == true else {
      append(line)
      return
    }
    append(Array("\(start) role=\"img\"".utf8) + line.dropFirst(start.utf8.count))
  }

  /// Appends a line of text with the fallbacks of its typeface.
  private mutating func appendText(_ line: ArraySlice<UInt8>) {
    let end = line.firstIndex(of: UInt8(ascii: ">")) ?? line.endIndex
    var start = String(decoding: line[..<end], as: UTF8.self)
    for family in families { start = start.replacing(family.name, with: family.list) }
    append(Array(start.utf8) + line[end...])
  }

  private mutating func append(_ line: some Sequence<UInt8>) {
    finished += line
    finished.append(UInt8(ascii: "\n"))
  }
}

/// Ids for the parts that their caller gave none, removed again from the finished SVG.
///
/// A full stop is not allowed in an ``ElementID``, so these never meet a caller's.
enum GeneratedID {
  static let drawing = "drawing."

  static func node(_ index: Int) -> String { "node.\(index)" }

  static func edge(_ index: Int) -> String { "edge.\(index)" }

  static func cluster(_ index: Int) -> String { "cluster.\(index)" }

  static func isGenerated(_ id: String) -> Bool { id.utf8.contains(UInt8(ascii: ".")) }
}
