public import CooperationRecords
public import TabularFiles

/// Which column of a table is what, and how its cells are written, as people say it in a file.
///
///     let mapping = try RecordMapping(contentsOf: "members.yaml")
///     let mentions = try RecordInput("members.csv", mapping: mapping).read()
///
/// ## Conventions
///
/// - The file is YAML. Its keys are `layout`, `delimiter`, `decimal`, `dates`, `missing`, `columns`,
///   `values` and `ris3`; any other key is an error with its line.
/// - Only what the mapping names is read; what it leaves out is left alone.
/// - A column is named as the header spells it, capitals, accents and spaces aside. Where several
///   are listed, the first that is filled in holds.
/// - Texts are taken as they are written: `no` is the country, not a denial. A file of more than
///   64 KiB or 16 aliases is refused, because such files can grow without bound.
public struct RecordMapping: Sendable {
  /// How the rows of a table are read.
  public enum Layout: String, CaseIterable, Hashable, Sendable {
    /// Each row is one organisation in one activity.
    case participations
    /// Each row is a tie between two organisations.
    case ties
    /// Rows and columns are organisations.
    case adjacency
    /// Rows are organisations and columns are activities.
    case incidence
  }

  /// The path of the file.
  public let path: String

  /// How the rows are read.
  public internal(set) var layout = Layout.participations

  /// What stands between the fields, where the mapping says so.
  public internal(set) var delimiter: Delimiter?

  var decimalMark: DecimalMark?
  var dateOrder: DateOrder?
  var missing: Set<String> = []
  var columns: [RecordColumn: [String]] = [:]
  /// The tags of smart specialisation that are right.
  var strategy: RIS3Strategy?
  var translations: [RecordColumn: [String: String]] = [:]
  /// The columns of the two ends of a tie.
  var ends: (from: String, to: String)?
  /// The headers that the mapping names, each with the line where it does so.
  var namedHeaders: [(header: String, line: Int)] = []

  init(path: String) {
    self.path = path
  }

  /// Reads the mapping in the file at `path`.
  public init(contentsOf path: String) throws(RecordMappingError) {
    try self.init(bytes: MappingReader(path: path).contents(), path: path)
  }

  /// Reads the mapping in `bytes`, which errors call `path`.
  public init(bytes: [UInt8], path: String) throws(RecordMappingError) {
    self = try MappingReader(path: path).mapping(in: bytes)
  }

  /// How cells are written, where `loneComma` is what the delimiter suggests.
  func forms(loneComma: LoneComma) -> CellForms {
    CellForms(
      loneComma: loneComma, decimalMark: decimalMark, dateOrder: dateOrder, missing: missing,
      translations: translations)
  }

  /// Throws if `table` lacks a column that the mapping names, or hides it.
  func check(_ table: SourceTable) throws(RecordImportError) {
    for (header, line) in namedHeaders {
      guard let place = table.columns[header] else {
        throw .mapping(
          .wrong(
            path: path, line: line,
            problem: .noColumn(header, in: table.name, of: Array(table.header.prefix(40)))))
      }
      guard PersonalData.isHeldUnder(table.header[place]) else { continue }
      throw .mapping(
        .wrong(
          path: path, line: line,
          problem: .contactDetails(in: header)))
    }
  }
}

/// Why a mapping, or another plan in YAML, cannot be used.
public enum RecordMappingError: Error, Hashable, Sendable {
  /// The file could not be read.
  case file(TabularFileError)
  /// Something in the file is not as it should be.
  case wrong(path: String, line: Int, problem: Sentence)

  /// Whether there is nothing to read at the path, rather than something bad.
  public var isMissingInput: Bool {
    switch self {
    case .file(.noSuchFile), .file(.notPermitted), .file(.unreadable): true
    default: false
    }
  }
}

extension RecordMappingError: CustomStringConvertible {
  /// One sentence that says where what is wrong.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .wrong(let path, let line, let problem): "\(path):\(line): \(problem.english)."
    }
  }
}
