import Foundation
import Kopa

extension MeasureReport {
  /// The results as a workbook: the table, and a sheet that says what its numbers are and how they came about.
  func workbook(of input: String) throws -> [UInt8] {
    let table = table(in: .english)
    guard table.rows.count <= WorkbookSheet.mostRows else {
      throw OutputError.cannotCreate(
        path: "the workbook",
        reason: "a sheet has room for \(WorkbookSheet.mostRows) rows, and there are "
          + "\(table.rows.count); csv has room for all")
    }
    var writer = WorkbookWriter()
    writer.append(table.sheet(called: measurement.subject.rawValue.capitalized))
    writer.append(notes(on: input))
    return try writer.bytes()
  }

  private func notes(on input: String) -> WorkbookSheet {
    var sheet = WorkbookSheet("Notes")
    sheet.widths = [28, 100]
    sheet.wrapsTexts = true
    func add(_ title: String, _ lines: [(String, String)]) {
      guard !lines.isEmpty else { return }
      sheet.rows += sheet.rows.isEmpty ? [[.title(title)]] : [[], [.title(title)]]
      sheet.rows += lines.map { [.text($0.0), .text($0.1)] }
    }
    add(
      "Results",
      [("source", input), ("program", "Kopa \(kopaVersion)"), ("seed", "\(seed)")]
        + (grouping.map { [("divided by", $0.description)] } ?? []))
    add("Network", choices)
    for column in measurement.columns { add(column.title, lines(on: column)) }
    add("Empty cells, and why", reasons)
    return sheet
  }

  /// How the network was made, as far as it is the same for every part, and what is left of each part.
  private var choices: [(String, String)] {
    let all = parts.filter { $0.reason == nil }.map(\.context.choices)
    let shared = (all.first ?? []).filter { choice in all.allSatisfy { $0.contains(choice) } }
    let sizes = parts.map { part in
      (
        grouping == nil ? "organisations" : "organisations, \(part.value)",
        part.reason ?? "\(part.organisations)"
      )
    }
    return shared.map { ($0.name, $0.value) } + sizes
  }

  private func lines(on column: MeasureColumn) -> [(String, String)] {
    let measure = column.measure.description
    return [("measure", measure.title), ("definition", measure.definition)]
      + measure.parameters.map { ($0.name, $0.value) }
      + measure.conventions.map { ("convention", $0) } + [("reference", measure.citation)]
  }

  /// Each reason for which a number is undefined, with how many cells it leaves empty.
  private var reasons: [(String, String)] {
    var counts: [(column: String, reason: String, count: Int)] = []
    for line in parts.flatMap(\.lines) {
      for (column, outcome) in zip(measurement.columns, line.outcomes) {
        guard case .undefined(let reason) = outcome else { continue }
        let place = counts.firstIndex {
          $0.column == column.title && $0.reason == reason.description
        }
        if let place {
          counts[place].count += 1
        } else {
          counts.append((column.title, reason.description, 1))
        }
      }
    }
    return counts.map { ($0.column, "\($0.count) × \($0.reason)") }
  }
}
