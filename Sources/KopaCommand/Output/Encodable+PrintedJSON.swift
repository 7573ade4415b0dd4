import Foundation

extension Encodable {
  /// The JSON that every verb prints: indented, keys in the order of their letters, a line break at the
  /// end.
  var printedJSON: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
  }
}
