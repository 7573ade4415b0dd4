import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Follows an XML parser through a GraphML file and gathers what the elements say.
final class GraphMLReader: NSObject, XMLParserDelegate {
  private enum Element {
    case root, key, defaultValue, graph, node, edge, data, other
  }

  private var open: [Element] = []
  private var gathering = GraphMLGathering()
  private var text = ""
  private var isClosed = false
  private var failure: GraphMLError?

  /// What stands in `bytes`, whose prolog has been checked.
  func read(_ bytes: [UInt8]) throws(GraphMLError) -> GraphMLGathering {
    // From a stream the parser takes texts of any length; from data it does not.
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    parser.delegate = self
    parser.shouldResolveExternalEntities = false
    let isWhole = parser.parse()
    if let failure { throw failure }
    guard isWhole, isClosed, parser.parserError == nil else {
      throw .notWellFormed(line: max(1, parser.lineNumber))
    }
    return gathering
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard failure == nil else { return }
    let line = max(1, parser.lineNumber)
    let name = name.split(separator: ":").last.map(String.init) ?? name
    do throws(GraphMLError) {
      open.append(try begin(name, XMLAttributes(attributes, of: name, line: line)))
    } catch {
      failure = error
      parser.abortParsing()
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    if failure == nil { failure = .notWellFormed(line: max(1, parser.lineNumber)) }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if open.last == .data || open.last == .defaultValue { text += characters }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard failure == nil, let element = open.popLast() else { return }
    do throws(GraphMLError) {
      switch element {
      case .defaultValue: gathering.setDefault(XMLText.unmarked(text))
      case .data: try gathering.endData(XMLText.unmarked(text))
      case .root: isClosed = true
      default: break
      }
    } catch {
      failure = error
      parser.abortParsing()
    }
  }

  /// Takes in the beginning of the element `name`, and tells what it is in its place.
  private func begin(_ name: String, _ attributes: XMLAttributes) throws(GraphMLError) -> Element {
    switch (open.last, name) {
    case (nil, "graphml"): return .root
    case (nil, _): throw .notGraphML(element: name, line: attributes.line)
    case (.root, "key"):
      try gathering.add(GraphMLKey(attributes))
      return .key
    case (.key, "default"):
      text = ""
      return .defaultValue
    case (.root, "graph"):
      try gathering.beginGraph(attributes)
      return .graph
    case (.graph, "node"):
      try gathering.beginNode(attributes)
      return .node
    case (.graph, "edge"):
      try gathering.beginEdge(attributes)
      return .edge
    case (.node, "graph"), (.edge, "graph"), (.graph, "hyperedge"):
      throw .notOffered(element: name, line: attributes.line)
    case (.graph, "data"): return try beginData(of: .graph, attributes)
    case (.node, "data"): return try beginData(of: .node, attributes)
    case (.edge, "data"): return try beginData(of: .edge, attributes)
    default: return .other
    }
  }

  private func beginData(
    of owner: GraphMLGathering.Owner, _ attributes: XMLAttributes
  ) throws(GraphMLError) -> Element {
    text = ""
    try gathering.beginData(of: owner, attributes)
    return .data
  }
}

/// The attributes of one element, and where it stands.
struct XMLAttributes {
  let element: String
  let line: Int
  private let values: [String: String]

  init(_ values: [String: String], of element: String, line: Int) {
    self.values = values
    self.element = element
    self.line = line
  }

  subscript(name: String) -> String? {
    values[name].map(XMLText.unmarked)
  }

  func require(_ name: String) throws(GraphMLError) -> String {
    guard let value = self[name] else {
      throw .missing(attribute: name, element: element, line: line)
    }
    return value
  }
}
