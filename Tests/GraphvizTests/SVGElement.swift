import Foundation
import FoundationXML

/// An element of an SVG, read with a parser that is not ours.
final class SVGElement {
  let name: String
  let attributes: [String: String]
  var children: [SVGElement] = []
  var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads an SVG; text that is not well-formed XML is an error.
  static func read(_ bytes: [UInt8]) throws -> SVGElement {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else { throw NotXML() }
    return root
  }

  struct NotXML: Error {}

  /// This element and everything inside it, in the order of the document.
  var all: [SVGElement] { [self] + children.flatMap(\.all) }

  func elements(_ name: String) -> [SVGElement] { all.filter { $0.name == name } }

  func child(_ name: String) -> SVGElement? { children.first { $0.name == name } }

  func group(id: String) -> SVGElement? { all.first { $0.attributes["id"] == id } }

  /// The lines of text inside, with the no-break spaces that Graphviz writes as plain ones.
  var lines: [String] {
    elements("text").map { $0.text.replacing("\u{A0}", with: " ") }
  }

  /// The pairs of numbers in the attribute `points`, with *y* upwards as in a placement.
  var points: [(x: Double, y: Double)] {
    (attributes["points"] ?? "").split(separator: " ").compactMap { pair in
      let numbers = pair.split(separator: ",").compactMap { Double($0) }
      return numbers.count == 2 ? (numbers[0], -numbers[1]) : nil
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: SVGElement?
    var open: [SVGElement] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = SVGElement(name: name, attributes: attributes)
      open.last?.children.append(element)
      if root == nil { root = element }
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      open.last?.text += text
    }
  }
}
