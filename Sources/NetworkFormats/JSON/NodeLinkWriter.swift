import NetworkCore

/// Writes one document as node-link JSON.
struct NodeLinkWriter {
  private let document: NetworkDocument

  init(_ document: NetworkDocument) {
    self.document = document.withModeColumn
  }

  var bytes: [UInt8] {
    var text = "{\n"
    text += "\"directed\": \(document.direction == .directed),\n\"multigraph\": false,\n"
    text += "\"graph\": {\(graph)},\n\"nodes\": ["
    text += list(document.nodes.indices.map(node))
    text += "],\n\"links\": ["
    text += list(document.ties.map(link))
    text += "]\n}\n"
    return Array(text.utf8)
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? "" : "\n" + items.joined(separator: ",\n") + "\n"
  }

  private var columns: [(name: String, column: NodeAttributes.Column)] {
    document.attributes.names.compactMap { name in
      document.attributes[name].map { (name, $0) }
    }
  }

  private var graph: String {
    let choices = document.context.choices.map { choice in
      member(ReservedNames.ofGraph.written(choice.name), JSONText.quoted(choice.value))
    }
    let types = columns.map { name, column in
      member(ReservedNames.ofNodes.written(name), "\"\(ColumnType(column).rawValue)\"")
    }
    return (choices + [member("node_attributes", "{\(types.joined(separator: ", "))}")])
      .joined(separator: ", ")
  }

  private func node(_ place: Int) -> String {
    let attributes = columns.map { name, column in
      member(ReservedNames.ofNodes.written(name), value(column, place))
    }
    let members = [member("id", JSONText.quoted(document.nodes[place]))] + attributes
    return "  {\(members.joined(separator: ", "))}"
  }

  private func value(_ column: NodeAttributes.Column, _ place: Int) -> String {
    switch column {
    case .number(let values): return values[place].map(JSONText.number) ?? "null"
    case .text(let values):
      guard let text = values[place] else { return "null" }
      return ColumnType(column) == .boolean ? text : JSONText.quoted(text)
    }
  }

  private func link(_ tie: NetworkDocument.Tie) -> String {
    var members = [
      member("source", JSONText.quoted(document.nodes[tie.source])),
      member("target", JSONText.quoted(document.nodes[tie.target])),
      member("strength", JSONText.number(tie.strength)),
    ]
    if !tie.spells.isEmpty {
      let spells = tie.spells.map { spell in
        let ends = [spell.start, spell.end].map { $0.map(JSONText.quoted) ?? "null" }
        return "[\(ends.joined(separator: ", "))]"
      }
      members.append(member("spells", "[\(spells.joined(separator: ", "))]"))
    }
    return "  {\(members.joined(separator: ", "))}"
  }

  private func member(_ name: String, _ value: String) -> String {
    "\(JSONText.quoted(name)): \(value)"
  }
}
