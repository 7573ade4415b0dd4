import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Reads a picture and keeps what ``SVGRules`` allow.
final class SVGReader: NSObject, XMLParserDelegate {
  private struct OpenElement {
    var name: String
    var attributes: [Markup.Attribute] = []
    var children: [Markup] = []
  }

  private var open: [OpenElement] = []
  private var root: OpenElement?
  private var failure: SVGError?

  /// How many elements are open inside one that is left out, counting that one.
  private var leftOutDepth = 0

  static func read(
    _ text: String
  ) throws(SVGError) -> (attributes: [Markup.Attribute], children: [Markup]) {
    guard !text.contains("<!ENTITY") else { throw .declaresEntities }
    let reader = SVGReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isRead = parser.parse()
    if let failure = reader.failure { throw failure }
    guard isRead, parser.parserError == nil, let root = reader.root else {
      throw .notXML(line: parser.lineNumber, column: parser.columnNumber)
    }
    return (SVGRules.withViewBox(root.attributes), root.children)
  }

  private func fail(_ error: SVGError, _ parser: XMLParser) {
    guard failure == nil else { return }
    failure = error
    parser.abortParsing()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard failure == nil else { return }
    if leftOutDepth > 0 || SVGRules.leftOut.contains(name) {
      leftOutDepth += 1
      return
    }
    do throws(SVGError) {
      guard name == "svg" || !open.isEmpty else { throw .notSVG(root: name) }
      guard SVGRules.elements.contains(name) else { throw .element(name) }
      let kept = try SVGRules.attributes(attributes, of: name)
      open.append(OpenElement(name: name, attributes: kept))
    } catch {
      fail(error, parser)
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard failure == nil else { return }
    guard leftOutDepth == 0 else {
      leftOutDepth -= 1
      return
    }
    guard let closed = open.popLast() else { return }
    guard let parent = open.indices.last else {
      root = closed
      return
    }
    open[parent].children +=
      SVGRules.unwrapped.contains(closed.name)
      ? closed.children
      : [.element(closed.name, closed.attributes, closed.children)]
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    guard failure == nil, leftOutDepth == 0, let last = open.indices.last else { return }
    guard SVGRules.holdsText.contains(open[last].name) else { return }
    open[last].children.append(.text(characters))
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }
}
