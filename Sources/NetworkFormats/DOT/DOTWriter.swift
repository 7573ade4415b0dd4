import NetworkCore

/// Writes one document as DOT.
struct DOTWriter {
  private let document: NetworkDocument

  init(_ document: NetworkDocument) {
    self.document = document.withModeColumn
  }

  var bytes: [UInt8] {
    let isDirected = document.direction == .directed
    var text = isDirected ? "digraph {\n" : "graph {\n"
    for choice in document.context.choices {
      text += "  \(quoted(choice.name))=\(quoted(choice.value));\n"
    }
    let columns = document.attributes.names.compactMap { name in
      document.attributes[name].map { (quoted(name), $0) }
    }
    let nodes = document.nodes.map(quoted)
    for (place, node) in nodes.enumerated() {
      let values = columns.compactMap { name, column in
        value(column, place).map { "\(name)=\($0)" }
      }
      text += "  \(node)" + (values.isEmpty ? "" : " [\(values.joined(separator: ", "))]") + ";\n"
    }
    let line = isDirected ? "->" : "--"
    for tie in document.ties {
      text += "  \(nodes[tie.source]) \(line) \(nodes[tie.target])"
      text += " [strength=\(number(tie.strength))];\n"
    }
    return Array("\(text)}\n".utf8)
  }

  private func value(_ column: NodeAttributes.Column, _ place: Int) -> String? {
    switch column {
    case .text(let values): values[place].map(quoted)
    case .number(let values): values[place].map(number)
    }
  }

  private func number(_ number: Double) -> String {
    let text = FileNumber.text(number)
    // Numerals of DOT have no exponent.
    return text.utf8.allSatisfy { (0x2D...0x39).contains($0) } ? text : "\"\(text)\""
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    var backslashes = 0
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\n", backslashes % 2 == 1 { result += "\\" }
      switch scalar {
      case "\"": result += "\\\""
      case "\0": result += " "
      default: result.unicodeScalars.append(scalar)
      }
      backslashes = scalar == "\\" ? backslashes + 1 : 0
    }
    return result + (backslashes % 2 == 1 ? "\\\"" : "\"")
  }
}
