import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What is told of the elements of a text in XML, in the order in which they stand there.
protocol XMLElementHandler {
  /// An element begins.
  mutating func begin(_ element: XMLElementStart) throws
  /// An element ends, and had `text` in it, that of elements inside it left out.
  mutating func end(text: String) throws
}

/// Follows an XML parser through a text and tells `handler` of its elements.
///
/// A document type is refused, so there are no entities but those of XML itself, and nothing
/// outside the text is ever looked at. Elements more than ``depthLimit`` deep are refused.
final class XMLElementReader<Handler: XMLElementHandler>: NSObject, XMLParserDelegate {
  /// How deep elements may stand in elements.
  static var depthLimit: Int { 100 }

  private var handler: Handler
  private var texts: [String] = []
  private var isClosed = false
  private var failure: (any Error)?
  private var brokenLine: Int?

  private init(_ handler: Handler) {
    self.handler = handler
  }

  /// The handler after all of `bytes`.
  ///
  /// - Throws: What `failing` makes of a problem in the XML, or what the handler throws.
  static func read(
    _ bytes: [UInt8], with handler: Handler, failing: (XMLProblem, _ line: Int) -> any Error
  ) throws -> Handler {
    if let (problem, line) = XMLProlog.failure(in: bytes) { throw failing(problem, line) }
    let reader = XMLElementReader(handler)
    // From a stream the parser takes texts of any length; from data it does not.
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    parser.delegate = reader
    parser.shouldResolveExternalEntities = false
    let isWhole = parser.parse()
    if let tooDeep = reader.failure as? TooDeep {
      throw failing(.tooDeep(limit: depthLimit), tooDeep.line)
    }
    if let failure = reader.failure { throw failure }
    guard isWhole, reader.isClosed, parser.parserError == nil else {
      throw failing(.notWellFormed, reader.brokenLine ?? max(1, parser.lineNumber))
    }
    return reader.handler
  }

  private struct TooDeep: Error {
    let line: Int
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard failure == nil else { return }
    let line = max(1, parser.lineNumber)
    do {
      guard texts.count < Self.depthLimit else { throw TooDeep(line: line) }
      texts.append("")
      let name = name.split(separator: ":").last.map(String.init) ?? name
      try handler.begin(XMLElementStart(name: name, attributes: attributes, line: line))
    } catch {
      failure = error
      parser.abortParsing()
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    if brokenLine == nil { brokenLine = max(1, parser.lineNumber) }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    guard !texts.isEmpty else { return }
    texts[texts.count - 1] += characters
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard failure == nil, let text = texts.popLast() else { return }
    isClosed = texts.isEmpty
    do {
      try handler.end(text: XMLText.unmarked(text))
    } catch {
      failure = error
      parser.abortParsing()
    }
  }
}

/// How an element begins: its name without a prefix, its attributes, and where it stands.
struct XMLElementStart {
  let name: String
  let line: Int
  private let attributes: [String: String]

  init(name: String, attributes: [String: String], line: Int) {
    self.name = name
    self.attributes = attributes
    self.line = line
  }

  subscript(name: String) -> String? {
    attributes[name].map(XMLText.unmarked)
  }
}
