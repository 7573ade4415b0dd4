import TabularFiles

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
final class XMLElementReader<Handler: XMLElementHandler>: XMLTarget {
  /// How deep elements may stand in elements.
  static var depthLimit: Int { 100 }

  private var handler: Handler
  private var texts: [String] = []
  private var parsing: XMLParsing?
  private var skippedLines = 0
  private var problem: (any Error)?

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
    // What the declaration says has been looked at.
    let start = XMLProlog.declarationEnd(in: bytes)
    reader.skippedLines = bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    // Each holds the other.
    defer { reader.parsing = nil }
    do {
      let parsing = try XMLParsing("", of: "", into: reader)
      reader.parsing = parsing
      try reader.take(bytes[start...], by: parsing)
    } catch {
      if let tooDeep = reader.problem as? TooDeep {
        throw failing(.tooDeep(limit: depthLimit), tooDeep.line)
      }
      if let problem = reader.problem { throw problem }
      if case TabularFileError.refusedWorkbook = error {
        throw failing(.documentType, reader.line)
      }
      throw failing(.notWellFormed, reader.line)
    }
    return reader.handler
  }

  private func take(_ bytes: ArraySlice<UInt8>, by parsing: XMLParsing) throws {
    var rest = bytes
    while rest.count > Self.pieceLength {
      try parsing.read(rest.prefix(Self.pieceLength), isLast: false)
      rest = rest.dropFirst(Self.pieceLength)
    }
    try parsing.read(rest, isLast: true)
  }

  private static var pieceLength: Int { 1 << 20 }

  /// The line that has been reached.
  private var line: Int { skippedLines + (parsing?.line ?? 1) }

  private struct TooDeep: Error {
    let line: Int
  }

  /// Ends the parsing; what is thrown is ``problem``.
  var failure: TabularFileError? { problem == nil ? nil : .empty(path: "") }

  func begin(_ name: String, _ attributes: TabularFiles.XMLAttributes) {
    guard problem == nil else { return }
    do {
      guard texts.count < Self.depthLimit else { throw TooDeep(line: line) }
      texts.append("")
      try handler.begin(XMLElementStart(name: name, attributes: attributes, line: line))
    } catch {
      problem = error
    }
  }

  func take(_ text: String) {
    guard !texts.isEmpty else { return }
    texts[texts.count - 1] += text
  }

  func end(_ name: String) {
    guard problem == nil, let text = texts.popLast() else { return }
    do {
      try handler.end(text: XMLText.unmarked(text))
    } catch {
      problem = error
    }
  }
}

/// How an element begins: its name without a prefix, its attributes, and where it stands.
struct XMLElementStart {
  let name: String
  let line: Int
  private let attributes: TabularFiles.XMLAttributes

  init(name: String, attributes: TabularFiles.XMLAttributes, line: Int) {
    self.name = name
    self.attributes = attributes
    self.line = line
  }

  subscript(name: String) -> String? {
    attributes[name].map(XMLText.unmarked)
  }
}
