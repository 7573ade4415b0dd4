import NetworkCore
import TabularFiles

/// Writes one network as GraphML.
struct GraphMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Node: CustomStringConvertible>(_ network: Network<Node>) {
    let columns = network.attributes.names.compactMap { name in
      network.attributes[name].map { (name: name, values: TypedColumn($0)) }
    }
    let choices = network.context.choices
    bytes += Self.opening.utf8
    for (place, choice) in choices.enumerated() {
      writeKey("g\(place)", of: "graph", name: choice.name, type: "string")
    }
    for (place, column) in columns.enumerated() {
      writeKey("v\(place)", of: "node", name: column.name, type: column.values.type)
    }
    writeKey("strength", of: "edge", name: "strength", type: "double")
    bytes += "  <graph id=\"G\" edgedefault=\"undirected\">\n".utf8
    for (place, choice) in choices.enumerated() { writeData("g\(place)", choice.value) }
    for (position, node) in network.nodes.enumerated() {
      writeElement("node", [("id", node.description)]) { writer in
        for (place, column) in columns.enumerated() {
          if let value = column.values.texts[position] { writer.writeData("v\(place)", value) }
        }
      }
    }
    for tie in network.allTies() {
      let ends = [("source", tie.first.description), ("target", tie.second.description)]
      writeElement("edge", ends) { writer in
        writer.writeData("strength", TableNumber.text(tie.strength))
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

/// A column as GraphML types and writes it; what is unknown is `nil`.
private struct TypedColumn {
  let type: String
  let texts: [String?]

  init(_ column: NodeAttributes.Column) {
    switch column {
    case .text(let values):
      let known = values.compactMap(\.self)
      let isBoolean = !known.isEmpty && known.allSatisfy { $0 == "true" || $0 == "false" }
      type = isBoolean ? "boolean" : "string"
      texts = values
    case .number(let values):
      type = "double"
      texts = values.map { number in
        guard let number, !number.isNaN else { return nil }
        return TableNumber.text(number)
      }
    }
  }
}
