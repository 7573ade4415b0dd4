import NetworkCore

/// Writes one document as Pajek has it.
struct PajekWriter {
  private let document: NetworkDocument
  /// The places of the nodes in the order in which Pajek numbers them: the first mode first.
  private let order: [Int]
  private var text = ""

  init(_ document: NetworkDocument) {
    self.document = document
    let isEvent = document.isEvent
    order =
      document.nodes.indices.filter { isEvent?[$0] != true }
      + document.nodes.indices.filter { isEvent?[$0] == true }
  }

  /// What was written, in UTF-8.
  var bytes: [UInt8] {
    // A comment comes first, since a byte-order mark keeps readers from seeing what is behind it.
    (text.utf8.allSatisfy { $0 < 0x80 } ? [] : [0xEF, 0xBB, 0xBF]) + Array("% Kopa\n\(text)".utf8)
  }

  mutating func writeNetwork() {
    text += "*Network \(name(document.context["title"] ?? "network"))\n"
    for choice in document.context.choices {
      text += "% \(PajekLabel.quoted(choice.name)) \(PajekLabel.quoted(choice.value))\n"
    }
    let actors = document.isEvent.map { $0.count { !$0 } }
    text += "*Vertices \(order.count)\(actors.map { " \($0)" } ?? "")\n"
    var numbers = [Int](repeating: 0, count: order.count)
    for (place, node) in order.enumerated() {
      numbers[node] = place + 1
      text += "\(place + 1) \(PajekLabel.quoted(document.nodes[node]))\n"
    }
    text += document.direction == .directed ? "*Arcs\n" : "*Edges\n"
    for tie in document.ties {
      text += "\(numbers[tie.source]) \(numbers[tie.target]) \(FileNumber.text(tie.strength))\n"
    }
  }

  mutating func writeAttributes() {
    for name in document.attributes.names {
      switch document.attributes[name] {
      case .text(let values): writePartition(name, of: values)
      case .number(let values): writeVector(name, of: values)
      case nil: break
      }
    }
  }

  private mutating func writePartition(_ title: String, of values: [String?]) {
    var classes = NodeTable<String>([])
    let numbers = order.map { values[$0].map { classes.insert($0) + 1 } ?? 0 }
    text += "\n*Partition \(name(title))\n% \(PajekLabel.quoted(title))\n"
    for (place, value) in classes.enumerated() {
      text += "% \(place + 1) \(PajekLabel.quoted(value))\n"
    }
    text += "*Vertices \(order.count)\n"
    for number in numbers { text += "\(number)\n" }
  }

  private mutating func writeVector(_ title: String, of values: [Double?]) {
    text += "\n*Vector \(name(title))\n% \(PajekLabel.quoted(title))\n"
    let unknown = order.indices.filter { values[order[$0]] == nil }
    if !unknown.isEmpty {
      text += "% unknown \(unknown.map { "\($0 + 1)" }.joined(separator: " "))\n"
    }
    text += "*Vertices \(order.count)\n"
    for node in order { text += "\(FileNumber.text(values[node] ?? 0))\n" }
  }

  /// `title` in one line, for people; what is exact stands in quotation marks below it.
  private func name(_ title: String) -> String {
    let line = title.split(whereSeparator: { $0.isNewline || $0.isWhitespace }).joined(
      separator: " ")
    let safe = line.unicodeScalars.filter { $0.value >= 32 && $0 != "\u{FFFE}" }
    return safe.isEmpty ? "unnamed" : String(String.UnicodeScalarView(safe))
  }
}
