import Foundation
import TabularFiles

/// Participations as a programme lists them, made up: the same rows every time.
enum MadeTable {
  private static let header = [
    "organisation_id", "organisation_name", "country", "activity_id", "activity_title", "start",
    "contribution",
  ]
  private static let countries = ["LV", "LT", "EE", "DE", "PL", "SE", "FI"]

  /// Writes a table of comma-separated text, piece by piece.
  static func write(rows: Int, to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { fatalError("\(path) cannot be written") }
    try file.write(contentsOf: Data((header.joined(separator: ",") + "\n").utf8))
    for first in stride(from: 0, to: rows, by: 10_000) {
      let lines = (first..<min(first + 10_000, rows)).map { row in
        fields(row).map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
      }
      try file.write(contentsOf: Data(lines.joined().utf8))
    }
    try file.close()
  }

  /// Writes a workbook with such a table.
  static func writeSheet(rows: Int, to path: String) throws {
    var writer = WorkbookWriter()
    writer.append(
      sheet: "Dalība", header: header,
      rows: (0..<rows).map { row in
        let fields = fields(row)
        return fields.dropLast().map { .text($0) } + [.number(Double(fields[6]) ?? 0)]
      })
    try AtomicFile.write(writer.bytes(), to: path)
  }

  private static func fields(_ row: Int) -> [String] {
    let organisation = row * 7919 % 40_000
    let activity = row / 5
    return [
      "\(900_000_000 + organisation)",
      organisation % 9 == 0
        ? "Būvnieks \(organisation), SIA" : "Pētniecības centrs \(organisation)",
      countries[organisation % countries.count], "P-\(activity)",
      "Viedā enerģētika un mobilitāte \(activity % 1000)",
      "20\(14 + activity % 7)-0\(1 + activity % 9)-01",
      "\(row % 1_000_000).5",
    ]
  }
}
