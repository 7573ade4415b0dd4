import Foundation
import Kopa

/// The results of `kopa measure` as JSON: what was measured, on what, and every score.
struct MeasureReport: Encodable {
  /// What a measure is.
  struct Description: Encodable {
    var name: String
    var title: String
    var definition: String
    var conventions: [String]
    var parameters: [String: String]
    var citation: String

    init(_ measure: MeasureDescription) {
      name = measure.name
      title = measure.title
      definition = measure.definition
      conventions = measure.conventions
      parameters = Dictionary(
        measure.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      citation = measure.citation
    }
  }

  /// One line of the result: its keys, its scores, and why some are not there.
  struct Row: Encodable {
    var keys: [String: String]
    var scores: [String: Double?]
    var reasons: [String: String]
  }

  var version = kopaVersion
  var seed: UInt64
  var context: [String: String]
  var measures: [Description]
  var rows: [Row]

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
  }
}
