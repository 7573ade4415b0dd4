public import CooperationRecords
internal import TabularFiles

/// A table of records, of whatever source: what it is, its headers tell.
///
///     let mentions = try RecordTable("organization.csv").read()
///     mentions.report.files[0].source     // "CORDIS organisations"
///     mentions.report.files[0].evidence   // "the headers “projectID”, … are those of CORDIS …"
///
/// ## Conventions
///
/// - The sources are CORDIS, the dashboards of Horizon, keep.eu, Kohesio, the flat table, lists of
///   ties, and matrices of organisations (adjacency) or of organisations and activities
///   (incidence). A table that is like none is read as a flat table, and what it lacks is the error.
/// - With a mapping, nothing is guessed.
/// - What is beside a matrix or a list of ties is looked at: a table in which one column names all
///   of its organisations tells their attributes.
public struct RecordTable: Sendable {
  private let content: TableContent
  private let mapping: RecordMapping?

  /// The table in the file at `path`, to be read as `mapping` says if there is one.
  public init(_ path: String, mapping: RecordMapping? = nil) {
    content = .file(path)
    self.mapping = mapping
  }

  /// The table in `bytes`, which findings call `name`.
  public init(bytes: [UInt8], name: String, mapping: RecordMapping? = nil) {
    content = .bytes(bytes, name: name)
    self.mapping = mapping
  }

  private init(_ content: TableContent, mapping: RecordMapping?) {
    self.content = content
    self.mapping = mapping
  }

  /// The table on standard input.
  public static func standardInput(mapping: RecordMapping? = nil) -> RecordTable {
    RecordTable(.standardInput, mapping: mapping)
  }

  /// Reads the table.
  public func read() throws(RecordImportError) -> CooperationMentions {
    let table = try content.table(delimiter: mapping?.delimiter)
    var reading: SourceReading
    if let mapping {
      reading = try SourceReading(of: table, by: mapping)
    } else {
      reading = SourceReading(of: table)
    }
    guard case .file(let path) = content, reading.source.takesAttributes else {
      return try reading.mentions()
    }
    let beside = try AttributeSearch(of: reading).attributes(beside: path)
    reading.attributes = beside ?? .none
    var mentions = try reading.mentions()
    if let beside { mentions.report.add(beside.report) }
    return mentions
  }

  /// A mapping for this table, in YAML with remarks, that people can complete.
  public func draftMapping() throws(RecordImportError) -> String {
    do throws(TabularFileError) {
      let table: DelimitedTable
      switch content {
      case .file(let path): table = try DelimitedTable(contentsOf: path)
      case .bytes(let bytes, let name): table = try DelimitedTable(bytes: bytes, source: name)
      case .standardInput: table = try DelimitedTable.fromStandardInput()
      }
      let file = PathName.file(of: table.source)
      return MappingDraft(of: SourceTable(table, name: file), delimiter: table.delimiter).text
    } catch {
      throw .table(error)
    }
  }
}

extension ImportReport {
  /// Adds what `other` says of other files.
  mutating func add(_ other: ImportReport) {
    files += other.files
    bindings += other.bindings
    findings += other.findings
  }
}
