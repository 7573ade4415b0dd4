import CExpat

/// What is made of the elements of an XML text, one after another.
package protocol XMLTarget: AnyObject {
  /// An element begins; its name has no prefix.
  func begin(_ name: String, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ name: String)
  /// Text within an element; it may come in several pieces.
  func take(_ text: String)
  /// Why reading cannot go on; asked after every piece.
  var failure: TabularFileError? { get }
}

/// The attributes of an element, whose names have no prefixes.
package struct XMLAttributes {
  fileprivate(set) var pairs: [(name: String, value: String)] = []

  /// The value of the attribute `name`.
  package subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }
}

/// Reads an XML text that comes in pieces.
///
/// A text with a document type is refused, and with it all entities that could expand: the
/// parts of a workbook never have one.
@safe package final class XMLParsing {
  private let parser: XML_Parser
  private let target: any XMLTarget
  private var hasDocumentType = false
  private let part: String
  private let source: String

  /// Begins to read the file `part` of a workbook.
  package init(
    _ part: String, of source: String, into target: any XMLTarget
  ) throws(TabularFileError) {
    self.part = part
    self.source = source
    self.target = target
    guard let parser = unsafe XML_ParserCreate(nil) else {
      throw .damagedWorkbook(path: source, reason: .noMemory)
    }
    unsafe self.parser = parser
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in unsafe XMLParsing.at(data)?.begin(name, attributes) },
      { data, name in unsafe XMLParsing.at(data)?.end(name) })
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      unsafe XMLParsing.at(data)?.take(text, count)
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe XMLParsing.at(data)?.refuseDocumentType()
    }
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// The line that has been reached.
  package var line: Int { Int(unsafe XML_GetCurrentLineNumber(parser)) }

  /// Reads the next piece.
  package func read(_ piece: ArraySlice<UInt8>, isLast: Bool) throws(TabularFileError) {
    let status = unsafe piece.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        isLast ? 1 : 0)
    }
    if let failure = target.failure { throw failure }
    if hasDocumentType {
      throw .refusedWorkbook(path: source, reason: .entities(part: part))
    }
    guard status == XML_STATUS_OK else {
      throw .damagedWorkbook(path: source, reason: .notWellFormed(part: part))
    }
  }

  private static func at(_ data: UnsafeMutableRawPointer?) -> XMLParsing? {
    unsafe data.map { unsafe Unmanaged<XMLParsing>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard target.failure == nil else {
      unsafe XML_StopParser(parser, 0)
      return
    }
    var attributes = XMLAttributes()
    var place = 0
    while let name = unsafe pairs?[place], let value = unsafe pairs?[place + 1] {
      attributes.pairs.append((unsafe Self.local(name), unsafe String(cString: value)))
      place += 2
    }
    target.begin(unsafe Self.local(name), attributes)
  }

  private func end(_ name: UnsafePointer<CChar>?) { target.end(unsafe Self.local(name)) }

  private func take(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
    target.take(unsafe String(decoding: bytes, as: UTF8.self))
  }

  private func refuseDocumentType() {
    hasDocumentType = true
    unsafe XML_StopParser(parser, 0)
  }

  /// The name without its prefix.
  private static func local(_ name: UnsafePointer<CChar>?) -> String {
    guard let name = unsafe name else { return "" }
    let whole = unsafe String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.index(after: colon)...])
  }
}

extension ZipArchive {
  /// Reads the XML file `name` into `target`; false if there is none.
  @discardableResult
  func read(_ name: String, into target: any XMLTarget) throws(TabularFileError) -> Bool {
    guard has(name) else { return false }
    let parsing = try XMLParsing(name, of: source, into: target)
    return try unpack(name) { (piece, isLast) throws(TabularFileError) in
      try parsing.read(piece, isLast: isLast)
    }
  }
}
