/// The last hand on Graphviz's SVG: titles for people instead of its own names for things.
///
/// Graphviz gives every part a `<title>` such as `n3` or `n3--n7`, which browsers show and screen
/// readers read out. Here the tooltips take their place. Whatever is looked for begins a line,
/// and no text of a label can begin one with `<`, which is `&lt;` there.
struct SVGFinish {
  private let head: [String]
  private let tooltips: [String: String]
  private let isDocument: Bool
  private var finished: [UInt8] = []

  /// Prepares the titles of `diagram`, for a document or for its `<svg>` element alone.
  init(_ diagram: Diagram, asDocument isDocument: Bool) {
    self.isDocument = isDocument
    head = [("title", diagram.title), ("desc", diagram.summary)].compactMap { name, text in
      text.isEmpty ? nil : "<\(name)>\(PlainText(text).xml)</\(name)>"
    }
    var tooltips: [String: String] = [:]
    for (index, node) in diagram.nodes.enumerated() {
      tooltips[node.id?.description ?? GeneratedID.node(index)] = node.tooltip
    }
    for (index, edge) in diagram.edges.enumerated() {
      tooltips[edge.id?.description ?? GeneratedID.edge(index)] = edge.tooltip
    }
    for (index, cluster) in diagram.clusters.enumerated() {
      tooltips[cluster.id?.description ?? GeneratedID.cluster(index)] = cluster.tooltip
    }
    self.tooltips = tooltips
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
      append(line)
      if line.last == UInt8(ascii: ">") { break }
    }
    for element in head { append(element.utf8) }
    for line in lines {
      if line.starts(with: "<title>".utf8) || line.starts(with: "<!-- ".utf8) { continue }
      if line.starts(with: groupStart.utf8) { appendGroup(line) } else { append(line) }
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
    if let tooltip = tooltips[id], !tooltip.isEmpty {
      append("<title>\(PlainText(tooltip).xml)</title>".utf8)
    }
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
