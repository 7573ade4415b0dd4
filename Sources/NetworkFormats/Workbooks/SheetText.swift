/// Texts of a network in the cells of a sheet.
///
/// Blank texts would be taken for empty cells, and a node called `id` for the header. They stand in
/// quotation marks, and so do texts that look as if they did.
enum SheetText {
  /// `text` as it stands in a cell.
  static func written(_ text: String) -> String { isSpecial(text) ? "\"\(text)\"" : text }

  /// The text that stands in a cell as `text`.
  static func read(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.count > 1, bytes.first == quote, bytes.last == quote, isSpecial(text) else {
      return text
    }
    return String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")

  /// Whether there is nothing between the quotation marks of `text`, blanks aside, or `id`.
  private static func isSpecial(_ text: String) -> Bool {
    var core = Substring(text).utf8
    while core.first == quote { core = core.dropFirst() }
    while core.last == quote { core = core.dropLast() }
    return core.elementsEqual("id".utf8)
      || Substring(core).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
