import Foundation
import Kopa

/// The list of measures that `kopa measure --list` prints.
struct CatalogueListing {
  let language: Sentence.Language

  private struct Entry: Encodable {
    var name: String
    var of: String
    var definition: String
    var conventions: [String]
    var citation: String
    var parameters: [Parameter]
  }

  private struct Parameter: Encodable {
    var name: String
    var values: String
    var standard: String

    private enum CodingKeys: String, CodingKey {
      case name
      case values
      case standard = "default"
    }
  }

  func bytes(as format: ResultTable.Format) throws -> [UInt8] {
    switch format {
    case .json: return try entries.printedJSON
    case .csv: return table.csv
    case .xlsx:
      var writer = WorkbookWriter()
      writer.append(table.sheet(called: "Measures"))
      return try writer.bytes()
    case .table:
      return Array(entries.map(paragraph).joined(separator: "\n").utf8)
    }
  }

  private var table: ResultTable {
    var table = ResultTable(header: [
      "name", "of", "parameters", "definition", "conventions", "citation",
    ])
    table.rows = entries.map { entry in
      [
        entry.name, entry.of, settings(of: entry), entry.definition,
        entry.conventions.joined(separator: " "), entry.citation,
      ].map { .text($0) }
    }
    return table
  }

  private var entries: [Entry] {
    MeasureCatalogue.entries.map { entry in
      Entry(
        name: entry.name, of: Sentence.what(entry.subject)[language], definition: entry.definition,
        conventions: entry.conventions, citation: entry.citation,
        parameters: entry.parameters.map {
          Parameter(
            name: $0.name, values: language == .latvian ? $0.values.latvian : $0.values.description,
            standard: $0.defaultValue)
        })
    }
  }

  private func settings(of entry: Entry) -> String {
    entry.parameters.map { "\($0.name): \($0.values) (\($0.standard))" }.joined(separator: "; ")
  }

  private func paragraph(of entry: Entry) -> String {
    let settings = settings(of: entry)
    let lines =
      ["\(entry.name)  [\(entry.of)]", "  \(entry.definition)"]
      + entry.conventions.map { "  – \($0)" }
      + (settings.isEmpty ? [] : ["  \(Sentence.settings[language]): \(settings)"])
      + ["  \(Sentence.source[language]): \(entry.citation)"]
    return lines.joined(separator: "\n") + "\n"
  }
}
