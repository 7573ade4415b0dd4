/// Writes elements of XML, indented, in UTF-8.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [String] = []

  typealias Attributes = [(name: String, value: String)]

  /// Writes an element with what `body` writes in it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [], body: (inout XMLWriter) -> Void
  ) {
    begin(name, attributes)
    bytes += ">\n".utf8
    open.append(name)
    body(&self)
    open.removeLast()
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// Writes an element with nothing in it.
  mutating func element(_ name: String, _ attributes: Attributes) {
    begin(name, attributes)
    bytes += "/>\n".utf8
  }

  /// Writes an element with `text` in it.
  mutating func element(_ name: String, _ attributes: Attributes = [], text: String) {
    begin(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    bytes += XMLText.escaped(text)
    bytes += "</\(name)>\n".utf8
  }

  private mutating func begin(_ name: String, _ attributes: Attributes) {
    indent()
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      bytes += XMLText.escaped(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    for _ in open { bytes += "  ".utf8 }
  }
}
