import NetworkCore

/// Networks as CX2, the exchange format of Cytoscape and NDEx.
///
///     let bytes = CX2.bytes(of: NetworkDocument(network))
///     let (network, notes) = try CX2.document(from: bytes).network()
///
/// ## What is written
///
/// - Declarations of all attributes with their types, the context as attributes of the network, a
///   node with its name as the attribute `name`, an edge with its `strength`. Modes are the
///   attribute `bipartite`, 0 and 1. A column that is called `name` is called `name_`.
///
/// ## What is lost
///
/// - CX2 does not say whether edges have directions; programs take them as they like. Times are
///   left out, and of choices of the context with one name all but the last.
///
/// ## What is read
///
/// - The aspects `attributeDeclarations` with aliases and defaults, `networkAttributes`, `nodes`
///   and `edges`. A node is its `name`, or its identifier where a node has none. The strength is
///   `strength` or `weight`, or else 1. Lists among the attributes are passed over, and so are
///   looks. The file counts as one that does not state directions.
///
/// ## Reference
///
/// > NDEx. *CX2 specification.* 2023.
/// > <https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/>
public enum CX2 {
  static let names = ReservedNames(words: ["name"])

  /// The text of `document`, in UTF-8.
  public static func bytes(of document: NetworkDocument) -> [UInt8] {
    CX2Writer(document).bytes
  }

  /// What `bytes`, a whole CX2 file, tells of.
  public static func document(from bytes: [UInt8]) throws(NetworkFileError) -> NetworkDocument {
    var reader = CX2Reader(try JSONParser.value(of: bytes))
    return try reader.document()
  }
}

/// Writes one document as CX2.
struct CX2Writer {
  private let document: NetworkDocument
  private let columns: [(name: String, column: NodeAttributes.Column)]

  init(_ document: NetworkDocument) {
    self.document = document.withModeColumn
    let attributes = self.document.attributes
    columns = attributes.names.compactMap { name in
      attributes[name].map { (CX2.names.written(name), $0) }
    }
  }

  var bytes: [UInt8] {
    var choices: [(name: String, value: String)] = []
    for choice in document.context.choices {
      choices.removeAll { $0.name == choice.name }
      choices.append((choice.name, choice.value))
    }
    let aspects = [
      "{\"CXVersion\": \"2.0\", \"hasFragments\": false}",
      "{\"metaData\": [{\"name\": \"attributeDeclarations\", \"elementCount\": 1}, "
        + "{\"name\": \"networkAttributes\", \"elementCount\": 1}, "
        + "{\"name\": \"nodes\", \"elementCount\": \(document.nodes.count)}, "
        + "{\"name\": \"edges\", \"elementCount\": \(document.ties.count)}]}",
      "{\"attributeDeclarations\": [\(declarations(choices.map(\.name)))]}",
      "{\"networkAttributes\": [\(object(choices.map { ($0, JSONText.quoted($1)) }))]}",
      "{\"nodes\": [\(document.nodes.indices.map(node).joined(separator: ",\n  "))]}",
      "{\"edges\": [\(document.ties.enumerated().map(edge).joined(separator: ",\n  "))]}",
      "{\"status\": [{\"success\": true, \"error\": \"\"}]}",
    ]
    return Array("[\n\(aspects.joined(separator: ",\n"))\n]\n".utf8)
  }

  private func declarations(_ choices: [String]) -> String {
    let nodes =
      [("name", type("string"))] + columns.map { ($0, type(ColumnType($1).rawValue)) }
    return object([
      ("networkAttributes", object(choices.map { ($0, type("string")) })),
      ("nodes", object(nodes)), ("edges", object([("strength", type("double"))])),
    ])
  }

  private func type(_ name: String) -> String { "{\"d\": \"\(name)\"}" }

  private func node(_ place: Int) -> String {
    let values = columns.compactMap { name, column in
      value(column, place).map { (name, $0) }
    }
    let name = ("name", JSONText.quoted(document.nodes[place]))
    return "{\"id\": \(place), \"v\": \(object([name] + values))}"
  }

  private func edge(_ place: Int, _ tie: NetworkDocument.Tie) -> String {
    let values = object([("strength", JSONText.number(tie.strength))])
    return "{\"id\": \(place), \"s\": \(tie.source), \"t\": \(tie.target), \"v\": \(values)}"
  }

  private func value(_ column: NodeAttributes.Column, _ place: Int) -> String? {
    switch column {
    case .number(let values): return values[place].map(JSONText.number)
    case .text(let values):
      return values[place].map { ColumnType(column) == .boolean ? $0 : JSONText.quoted($0) }
    }
  }

  private func object(_ members: [(name: String, value: String)]) -> String {
    "{\(members.map { "\(JSONText.quoted($0)): \($1)" }.joined(separator: ", "))}"
  }
}
