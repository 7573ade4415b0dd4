import CooperationRecords
import TabularFiles

/// Reads a mapping from YAML, strictly.
struct MappingReader: StrictYAMLReader {
  let path: String

  var subject: String { "mapping" }

  var problemOfEmptyFile: Sentence { .mappingEmpty }

  static let keys = [
    "layout", "delimiter", "decimal", "dates", "missing", "columns", "values", "ris3",
  ]

  /// The mapping that `bytes` say.
  func mapping(in bytes: [UInt8]) throws(RecordMappingError) -> RecordMapping {
    let root = try rootEntries(of: bytes)
    var mapping = RecordMapping(path: path)
    // What the columns may be called depends on the layout, wherever it stands.
    for entry in root where entry.key == "layout" {
      mapping.layout = try word(entry, among: RecordMapping.Layout.allCases, \.rawValue)
    }
    for entry in root {
      switch entry.key {
      case "layout": break
      case "delimiter": mapping.delimiter = try delimiter(entry)
      case "decimal": mapping.decimalMark = try word(entry, among: DecimalMark.allCases, \.rawValue)
      case "dates": mapping.dateOrder = try word(entry, among: DateOrder.allCases, \.rawValue)
      case "missing": mapping.missing = Set(try texts(entry))
      case "columns": try readColumns(try entries(entry), into: &mapping)
      case "values": try readValues(try entries(entry), into: &mapping)
      case "ris3": mapping.strategy = try strategy(entry)
      default: throw unknown(entry, keys: Self.keys)
      }
    }
    try checkCompleteness(of: mapping, at: root.first { $0.key == "columns" }?.line ?? 1)
    return mapping
  }

  private func checkCompleteness(
    of mapping: RecordMapping, at line: Int
  ) throws(RecordMappingError) {
    switch mapping.layout {
    case .participations:
      for group in TableKind.flatTable.required
      where !group.contains(where: { mapping.columns[$0]?.isEmpty == false }) {
        throw wrong(
          at: line, .columnsNameNone(of: group.map(\.name)))
      }
    case .ties where mapping.ends == nil:
      throw wrong(at: line, .tiesNeedEnds)
    case .ties, .adjacency, .incidence: break
    }
  }

  private func readColumns(
    _ entries: [Entry], into mapping: inout RecordMapping
  ) throws(RecordMappingError) {
    let columns = mapping.layout == .participations ? TableKind.flatTable.columns : []
    var ends: [String: String] = [:]
    for entry in entries {
      let headers = try texts(entry)
      mapping.namedHeaders += headers.map { ($0, entry.line) }
      if let column = columns.first(where: { $0.name == entry.key }) {
        mapping.columns[column] = headers
      } else if mapping.layout == .ties, ["from", "to"].contains(entry.key), headers.count == 1 {
        ends[entry.key] = headers[0]
      } else {
        let keys = mapping.layout == .ties ? ["from", "to"] : columns.map(\.name)
        throw unknown(entry, keys: keys)
      }
    }
    if let from = ends["from"], let to = ends["to"] { mapping.ends = (from, to) }
  }

  private func readValues(
    _ columns: [Entry], into mapping: inout RecordMapping
  ) throws(RecordMappingError) {
    for entry in columns {
      guard let column = Self.translatable.first(where: { $0.name == entry.key }) else {
        throw unknown(entry, keys: Self.translatable.map(\.name))
      }
      for translation in try entries(entry) {
        let meaning = try text(translation)
        guard Self.isMeaning(meaning, of: column) else {
          throw wrong(
            at: translation.line, .unknownMeaning(meaning, of: column.name))
        }
        mapping.translations[column, default: [:]][translation.key] = meaning
      }
    }
  }

  /// The columns whose texts can be given a meaning.
  static let translatable: [RecordColumn] = [
    .organisationKind, .isSME, .isClusterOrganisation, .country, .activityKind, .role,
    .isLeadPartner,
  ]

  private static func isMeaning(_ text: String, of column: RecordColumn) -> Bool {
    switch column {
    case .organisationKind: OrganisationKindWords.table[text] != nil
    case .activityKind: ActivityKindWords.table[text] != nil
    case .isSME, .isClusterOrganisation, .isLeadPartner: YesNoWords.table[text] != nil
    default: true
    }
  }

  private func delimiter(_ entry: Entry) throws(RecordMappingError) -> Delimiter {
    let text = try text(entry)
    let byName = Delimiter.allCases.first { $0.description == text }
    guard
      let delimiter = byName
        ?? Delimiter.allCases.first(where: { Array(text.utf8) == [$0.rawValue] })
    else {
      throw wrong(
        at: entry.line,
        .notAmong([";", ",", "|", "tab"], text, of: "delimiter"))
    }
    return delimiter
  }

  private func word<Word>(
    _ entry: Entry, among words: [Word], _ name: (Word) -> String
  ) throws(RecordMappingError) -> Word {
    let text = try text(entry)
    guard let word = words.first(where: { name($0) == text }) else {
      throw wrong(
        at: entry.line,
        .notAmong(words.map(name), text, of: entry.key))
    }
    return word
  }
}
