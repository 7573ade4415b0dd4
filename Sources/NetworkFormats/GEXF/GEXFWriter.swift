import NetworkCore

/// Writes one document as GEXF.
struct GEXFWriter {
  private let document: NetworkDocument
  private let version: GEXF.Version
  private let columns: [(name: String, column: NodeAttributes.Column)]
  private let times: NodeTimes?

  init(_ document: NetworkDocument, version: GEXF.Version) {
    self.document = document.withModeColumn
    self.version = version
    times = NodeTimes(document.attributes)
    let attributes = self.document.attributes
    columns = attributes.names.compactMap { name in attributes[name].map { (name, $0) } }
  }

  var bytes: [UInt8] {
    var writer = XMLWriter()
    let space =
      version == .v1_2
      ? "http://www.gexf.net/1.2draft" : "http://gexf.net/1.3"
    writer.element("gexf", [("xmlns", space), ("version", version.rawValue)]) { writer in
      writer.element("meta") { writer in
        writer.element("creator", text: "Kopa")
        writer.element("description", text: ContextLines.text(of: document.context))
      }
      writer.element("graph", graphAttributes) { writer in
        writer.element("attributes", [("class", "node"), ("mode", "static")]) { writer in
          for (place, column) in columns.enumerated() {
            writer.element(
              "attribute",
              [
                ("id", "\(place)"), ("title", column.name),
                ("type", ColumnType(column.column).rawValue),
              ])
          }
        }
        writer.element("nodes", body: writeNodes)
        writer.element("edges", body: writeEdges)
      }
    }
    return writer.bytes
  }

  private var graphAttributes: XMLWriter.Attributes {
    let type = document.direction == .directed ? "directed" : "undirected"
    let spells = document.ties.lazy.flatMap(\.spells).flatMap { [$0.start, $0.end] }
    let moments = spells.compactMap(\.self) + (times?.moments ?? [])
    guard !moments.isEmpty else { return [("defaultedgetype", type), ("mode", "static")] }
    return [
      ("defaultedgetype", type), ("mode", "dynamic"),
      ("timeformat", moments.allSatisfy { FileNumber.parse($0) != nil } ? "double" : "date"),
    ]
  }

  private func writeNodes(_ writer: inout XMLWriter) {
    let names = document.attributes.text("name")
    for (place, node) in document.nodes.enumerated() {
      var attributes = [("id", node), ("label", names?[place] ?? node)]
      if let start = times?.start(place) { attributes.append(("start", start)) }
      if let end = times?.end(place) { attributes.append(("end", end)) }
      let values = columns.enumerated().compactMap { number, column in
        column.column.words(place).map { (number, $0) }
      }
      guard !values.isEmpty else {
        writer.element("node", attributes)
        continue
      }
      writer.element("node", attributes) { writer in
        writer.element("attvalues") { writer in
          for (number, value) in values {
            writer.element("attvalue", [("for", "\(number)"), ("value", value)])
          }
        }
      }
    }
  }

  private func writeEdges(_ writer: inout XMLWriter) {
    for (place, tie) in document.ties.enumerated() {
      let attributes = [
        ("id", "\(place)"), ("source", document.nodes[tie.source]),
        ("target", document.nodes[tie.target]), ("weight", FileNumber.text(tie.strength)),
      ]
      guard !tie.spells.isEmpty else {
        writer.element("edge", attributes)
        continue
      }
      writer.element("edge", attributes) { writer in
        writer.element("spells") { writer in
          for spell in tie.spells {
            let ends = [("start", spell.start), ("end", spell.end)]
            writer.element("spell", ends.compactMap { name, end in end.map { (name, $0) } })
          }
        }
      }
    }
  }
}

/// The columns `start` and `end` of nodes, if all they hold is dates.
private struct NodeTimes {
  private let starts: [String?]?
  private let ends: [String?]?

  init?(_ attributes: NodeAttributes) {
    starts = attributes.text("start")
    ends = attributes.text("end")
    guard starts != nil || ends != nil, moments.allSatisfy(Self.isDate) else { return nil }
  }

  var moments: [String] { ((starts ?? []) + (ends ?? [])).compactMap(\.self) }

  func start(_ place: Int) -> String? { starts?[place] }
  func end(_ place: Int) -> String? { ends?[place] }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].utf8.count == 4
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } && !$0.isEmpty }
  }
}
