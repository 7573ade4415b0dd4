import CooperationRecords
import TabularFiles

/// A mapping for a table, to be completed by people: what was found out, and comments on the rest.
struct MappingDraft {
  private let table: SourceTable
  private let source: TableSource?

  init(of table: SourceTable) {
    self.table = table
    source = TableSource.source(of: table)?.source
  }

  /// The text of the file.
  var text: String {
    var lines = [
      "# Which column of \(YAMLText.comment(table.name)) is what. Lines that begin with # are "
        + "remarks.",
      "# Use it with: --mapping and the name of this file.", "",
    ]
    lines += ["layout: \(layout.rawValue)  # or \(otherLayouts)"]
    if let delimiter = table.delimiter {
      lines.append("delimiter: \(YAMLText.quoted(name(of: delimiter)))")
    }
    lines += [
      "# decimal: \",\"  # the decimal mark, where amounts are read wrongly; or \".\"",
      "# dates: month-first  # where 04/01/2016 is the first of April; else day-first",
      "# missing: [\"none\"]  # further texts that stand for nothing",
      "# ris3: {directions: [\"1\"], areas: [\"Energy\"]}  # the tags of your strategy", "",
    ]
    switch layout {
    case .participations: lines += participationColumns
    case .ties: lines += tieColumns
    case .adjacency: lines.append("# The names stand in the first row and in the first column.")
    case .incidence:
      lines.append("# Organisations stand in the first column, activities in the first row.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var layout: RecordMapping.Layout {
    switch source?.layout {
    case .ties: .ties
    case .adjacency: .adjacency
    case .incidence: .incidence
    case .rows, nil: .participations
    }
  }

  private var otherLayouts: String {
    RecordMapping.Layout.allCases.filter { $0 != layout }.map(\.rawValue).joined(separator: ", ")
  }

  private var tieColumns: [String] {
    guard let ends = TieEnds(of: table) else { return [] }
    return [
      "columns:", "  from: \(YAMLText.quoted(table.header[ends.from]))",
      "  to: \(YAMLText.quoted(table.header[ends.to]))",
    ]
  }

  private var participationColumns: [String] {
    let binding = ColumnBinding(of: table, as: .flatTable, own: source?.ownHeaders ?? [:])
    let required: [RecordColumn] = [.organisationName, .activityID]
    var lines = ["columns:"]
    var used: Set<Int> = []
    for column in TableKind.flatTable.columns {
      let places = binding[column]
      used.formUnion(places)
      if !places.isEmpty {
        let headers = places.map { YAMLText.quoted(table.header[$0]) }
        let list = headers.count == 1 ? headers[0] : "[\(headers.joined(separator: ", "))]"
        lines.append("  \(column.name): \(list)")
      } else if required.contains(column), !isIdentified(column, by: binding) {
        lines.append("  # \(column.name): required; say which of the columns below it is")
      }
    }
    if lines.count == 1 || lines.dropFirst().allSatisfy({ $0.hasPrefix("  #") }) {
      lines[0] = "columns:  # name the columns below it, without the #"
    }
    let missing = TableKind.flatTable.columns.filter { binding[$0].isEmpty }.map(\.name)
    lines += ["", "# What else a column can be: \(missing.joined(separator: ", "))"]
    lines += remarks(on: table.header.indices.filter { !used.contains($0) })
    return lines + unknownWords(binding)
  }

  private func isIdentified(_ column: RecordColumn, by binding: ColumnBinding) -> Bool {
    column == .organisationName ? binding.has(.organisationID) : binding.activityKey != nil
  }

  /// The columns that are not used, with examples of what stands in them.
  private func remarks(on places: [Int]) -> [String] {
    guard !places.isEmpty else { return [] }
    return ["# Columns that are not used, and what stands in them:"]
      + places.map { place in
        let header = YAMLText.comment(table.header[place])
        if PersonalData.isHeldUnder(table.header[place]) {
          return "#   \(header): contact details of persons, which are never read"
        }
        return "#   \(header): \(examples(place).joined(separator: " | "))"
      }
  }

  private func examples(_ place: Int) -> [String] {
    var examples: [String] = []
    for row in table.rows.prefix(1000) where examples.count < 3 {
      let text = CellText.cleaned(row[place])
      if !MissingText.isMissing(text), !examples.contains(text) { examples.append(text) }
    }
    return examples.map(YAMLText.comment)
  }

  /// Words for kinds that are not understood, each to be given a meaning.
  private func unknownWords(_ binding: ColumnBinding) -> [String] {
    let known: [(column: RecordColumn, isKnown: (String) -> Bool, kinds: [String])] = [
      (
        .organisationKind, { OrganisationKindWords.table[$0] != nil },
        OrganisationKind.allCases.map(\.rawValue)
      ),
      (
        .activityKind, { ActivityKindWords.table[$0] != nil }, ActivityKind.allCases.map(\.rawValue)
      ),
    ]
    var lines: [String] = []
    for (column, isKnown, kinds) in known {
      guard let place = binding[column].first else { continue }
      var words: [String] = []
      for row in table.rows where words.count < 40 {
        let text = CellText.cleaned(row[place])
        // A key of YAML has at most 1024 characters, and each of these can take six.
        guard text.utf8.count <= 150 else { continue }
        if !MissingText.isMissing(text), !isKnown(text), !words.contains(text) {
          words.append(text)
        }
      }
      guard !words.isEmpty else { continue }
      lines += ["  \(column.name):  # one of: \(kinds.joined(separator: ", "))"]
      let unknown = column == .organisationKind ? "unknown" : "other"
      lines += words.map { "    \(YAMLText.quoted($0)): \(unknown)" }
    }
    return lines.isEmpty ? [] : ["", "values:"] + lines
  }

  private func name(of delimiter: Delimiter) -> String {
    delimiter == .tab ? "tab" : String(decoding: [delimiter.rawValue], as: UTF8.self)
  }
}
