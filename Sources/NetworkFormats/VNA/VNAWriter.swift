import NetworkCore

/// Writes one document as VNA.
struct VNAWriter {
  private let document: NetworkDocument

  init(_ document: NetworkDocument) {
    self.document = document.withModeColumn.bothWays
  }

  var bytes: [UInt8] {
    let nodes = PlainNames.of(Array(document.nodes)).map { "\"\($0)\"" }
    let columns = document.attributes.names.compactMap { document.attributes[$0] }
    let titles = PlainNames.of(["ID"] + document.attributes.names).map { "\"\($0)\"" }
    var text = "*Node data\n\(titles.joined(separator: " "))\n"
    for (place, node) in nodes.enumerated() {
      let values = columns.map { value($0, place) }
      text += "\(([node] + values).joined(separator: " "))\n"
    }
    text += "*Tie data\nfrom to strength\n"
    for tie in document.ties {
      text += "\(nodes[tie.source]) \(nodes[tie.target]) \(FileNumber.text(tie.strength))\n"
    }
    return Array(text.utf8)
  }

  private func value(_ column: NodeAttributes.Column, _ place: Int) -> String {
    switch column {
    case .number(let values): values[place].map(FileNumber.text) ?? "NA"
    case .text(let values): values[place].map { "\"\(PlainNames.line($0))\"" } ?? "NA"
    }
  }
}
