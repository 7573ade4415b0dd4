import NetworkCore

/// Writes one document as GML.
struct GMLWriter {
  private let document: NetworkDocument

  init(_ document: NetworkDocument) {
    self.document = document.withModeColumn
  }

  var bytes: [UInt8] {
    var text = "Creator \"Kopa\"\ngraph [\n"
    text += "  directed \(document.direction == .directed ? 1 : 0)\n"
    var taken: Set = ["directed", "node", "edge", "id", "label", "creator", "version", "graph"]
    for choice in document.context.choices {
      let key = GMLText.key(for: choice.name, taken: &taken)
      text += "  \(key) \(GMLText.quoted(choice.value))\n"
    }
    taken = ["id", "label", "graphics", "node"]
    let columns = document.attributes.names.compactMap { name in
      document.attributes[name].map { (GMLText.key(for: name, taken: &taken), $0) }
    }
    for (place, node) in document.nodes.enumerated() {
      text += "  node [\n    id \(place)\n    label \(GMLText.quoted(node))\n"
      for (key, column) in columns {
        if let value = value(column, place) { text += "    \(key) \(value)\n" }
      }
      text += "  ]\n"
    }
    for tie in document.ties {
      text += "  edge [\n    source \(tie.source)\n    target \(tie.target)\n"
      text += "    strength \(GMLText.number(tie.strength))\n  ]\n"
    }
    return Array("\(text)]\n".utf8)
  }

  private func value(_ column: NodeAttributes.Column, _ place: Int) -> String? {
    switch column {
    case .text(let values): values[place].map(GMLText.quoted)
    case .number(let values): values[place].map(GMLText.number)
    }
  }
}
