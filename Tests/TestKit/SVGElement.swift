import Foundation
import FoundationXML

/// An element of an SVG, read with a parser that is not ours.
public final class SVGElement {
  /// What it is called: `g`, `path`.
  public let name: String
  /// Its attributes.
  public let attributes: [String: String]
  /// What stands inside it.
  public private(set) var children: [SVGElement] = []
  /// The characters inside it.
  public private(set) var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads an SVG; text that is not well-formed XML is an error.
  public static func read(_ bytes: [UInt8]) throws -> SVGElement {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else { throw NotXML() }
    return root
  }

  /// The text is not well-formed XML.
  public struct NotXML: Error {}

  /// This element and everything inside it, in the order of the document.
  public var all: [SVGElement] { [self] + children.flatMap(\.all) }

  /// The elements called `name`, at any depth.
  public func elements(_ name: String) -> [SVGElement] { all.filter { $0.name == name } }

  /// The first child called `name`.
  public func child(_ name: String) -> SVGElement? { children.first { $0.name == name } }

  /// The element with that `id`.
  public func group(id: String) -> SVGElement? { all.first { $0.attributes["id"] == id } }

  /// The lines of text inside, with the no-break spaces that Graphviz writes as plain ones.
  public var lines: [String] {
    elements("text").map { $0.text.replacing("\u{A0}", with: " ") }
  }

  /// The pairs of numbers in the attribute `points`, with *y* upwards as in a placement.
  public var points: [(x: Double, y: Double)] {
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
