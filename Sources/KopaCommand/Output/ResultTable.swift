import Foundation
import Kopa

/// A table of results on its way out, in one of several forms.
struct ResultTable {
  /// A value in a table.
  enum Value {
    case text(String)
    case number(Double)
    case undefined(UndefinedReason?)
  }

  /// How a table is written.
  enum Format: String, CaseIterable {
    case table
    case csv
    case json
    case xlsx
  }

  var header: [String]
  var rows: [[Value]] = []

  /// The table as comma-separated values; undefined is an empty field, and no text is a formula.
  var csv: [UInt8] {
    var writer = DelimitedTextWriter(header: header.map(SpreadsheetText.disarmed))
    for row in rows { writer.append(row.map(\.plainText)) }
    return writer.bytes
  }

  /// The table for people: columns side by side, numbers at the right.
  func text(in language: Sentence.Language) -> [UInt8] {
    let texts = [header] + rows.map { row in row.map { $0.shortText(in: language) } }
    let widths = header.indices.map { column in texts.map { $0[column].count }.max() ?? 0 }
    let lines = texts.enumerated().map { line, cells in
      cells.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return isNumeric(column) ? gap + cell : cell + gap
      }.joined(separator: "  ").trimmingSuffix { $0 == " " } + "\n"
    }
    return Array(lines.joined().utf8)
  }

  private func isNumeric(_ column: Int) -> Bool {
    rows.contains { if case .number = $0[column] { true } else { false } }
  }
}

extension ResultTable.Value {
  fileprivate var plainText: String {
    switch self {
    case .text(let text): SpreadsheetText.disarmed(text)
    case .number(let number): TableNumber.text(number)
    case .undefined: ""
    }
  }

  fileprivate func shortText(in language: Sentence.Language) -> String {
    switch self {
    case .text(let text): text
    case .undefined(let reason): reason.map { "– (\($0.sentence[language]))" } ?? "–"
    case .number(let number) where number == number.rounded() && abs(number) < 1e15:
      TableNumber.text(number)
    case .number(let number):
      TableNumber.text(number.rounded(toSignificantDigits: 6), in: language)
    }
  }
}

extension TableNumber {
  /// `number` with the decimal mark of `language`, for people.
  static func text(_ number: Double, in language: Sentence.Language) -> String {
    language == .latvian ? text(number).replacing(".", with: ",") : text(number)
  }
}

extension Double {
  fileprivate func rounded(toSignificantDigits digits: Int) -> Double {
    Double(String(format: "%.\(digits)g", locale: nil, self)) ?? self
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while condition: (Character) -> Bool) -> String {
    var kept = Substring(self)
    while let last = kept.last, condition(last) { kept.removeLast() }
    return String(kept)
  }
}
