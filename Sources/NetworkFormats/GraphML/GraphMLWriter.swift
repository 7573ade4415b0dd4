import NetworkCore

/// Writes one document as GraphML.
struct GraphMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ document: NetworkDocument) {
    let document = document.withModeColumn
    let columns = document.attributes.names.compactMap { name in
      document.attributes[name].map { (name: name, column: $0) }
    }
    let choices = document.context.choices
    bytes += Self.opening.utf8
    for (place, choice) in choices.enumerated() {
      writeKey("g\(place)", of: "graph", name: choice.name, type: "string")
    }
    for (place, column) in columns.enumerated() {
      writeKey(
        "v\(place)", of: "node", name: column.name, type: ColumnType(column.column).rawValue)
    }
    writeKey("strength", of: "edge", name: "strength", type: "double")
    let direction = document.direction == .directed ? "directed" : "undirected"
    bytes += "  <graph id=\"G\" edgedefault=\"\(direction)\">\n".utf8
    for (place, choice) in choices.enumerated() { writeData("g\(place)", choice.value) }
    for (position, node) in document.nodes.enumerated() {
      writeElement("node", [("id", node)]) { writer in
        for (place, column) in columns.enumerated() {
          if let value = column.column.words(position) { writer.writeData("v\(place)", value) }
        }
      }
    }
    for tie in document.ties {
      let ends = [("source", document.nodes[tie.source]), ("target", document.nodes[tie.target])]
      writeElement("edge", ends) { writer in
        writer.writeData("strength", FileNumber.text(tie.strength))
      }
    }
    bytes += "  </graph>\n</graphml>\n".utf8
  }

  private static let opening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """

  private mutating func writeKey(_ id: String, of domain: String, name: String, type: String) {
    let attributes = [("id", id), ("for", domain), ("attr.name", name), ("attr.type", type)]
    bytes += "  <key".utf8
    writeAttributes(attributes)
    bytes += "/>\n".utf8
  }

  private mutating func writeElement(
    _ name: String, _ attributes: [(String, String)], body: (inout GraphMLWriter) -> Void
  ) {
    bytes += "    <\(name)".utf8
    writeAttributes(attributes)
    bytes += ">\n".utf8
    body(&self)
    bytes += "    </\(name)>\n".utf8
  }

  private mutating func writeAttributes(_ attributes: [(name: String, value: String)]) {
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      bytes += XMLText.escaped(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func writeData(_ key: String, _ value: String) {
    bytes += "      <data key=\"\(key)\">".utf8
    bytes += XMLText.escaped(value)
    bytes += "</data>\n".utf8
  }
}
