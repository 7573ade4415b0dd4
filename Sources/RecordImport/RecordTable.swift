public import CooperationRecords
public import TabularFiles

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
/// - Of a workbook the first visible sheet is read that is like one of these, with the sheets that
///   belong to it: the projects of its participants.
/// - What is beside a matrix or a list of ties is looked at, in its folder or its workbook: a table in
///   which one column names all of its organisations tells their attributes.
public struct RecordTable: Sendable {
  private let content: TableContent
  private let mapping: RecordMapping?
  private let encoding: TextEncoding?
  private let sheet: String?

  /// The table in the file at `path`, to be read as `mapping` says if there is one.
  ///
  /// `encoding` says how its letters are written, where looking is not enough, and `sheet` which sheet of a
  /// workbook it is.
  public init(
    _ path: String, mapping: RecordMapping? = nil, encoding: TextEncoding? = nil,
    sheet: String? = nil
  ) {
    self.init(.file(path), mapping, encoding, sheet)
  }

  /// The table in `bytes`, which findings call `name`.
  public init(
    bytes: [UInt8], name: String, mapping: RecordMapping? = nil, encoding: TextEncoding? = nil,
    sheet: String? = nil
  ) {
    self.init(.bytes(bytes, name: name), mapping, encoding, sheet)
  }

  private init(
    _ content: TableContent, _ mapping: RecordMapping?, _ encoding: TextEncoding?,
    _ sheet: String?
  ) {
    self.content = content
    self.mapping = mapping
    self.encoding = encoding
    self.sheet = sheet
  }

  /// The table on standard input.
  public static func standardInput(
    mapping: RecordMapping? = nil, encoding: TextEncoding? = nil, sheet: String? = nil
  ) -> RecordTable {
    RecordTable(.standardInput, mapping, encoding, sheet)
  }

  /// Reads the table.
  public func read() throws(RecordImportError) -> CooperationMentions {
    let content = try content.kept()
    let table = try content.table(
      delimiter: mapping?.delimiter, encoding: encoding, sheet: sheetChoice)
    var reading: SourceReading
    if let mapping {
      reading = try SourceReading(of: table, by: mapping)
    } else {
      reading = SourceReading(of: table)
    }
    if table.sheet != nil, sheet == nil, let workbook = try content.workbook() {
      return try WorkbookReading(reading, in: workbook).mentions()
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

  /// Whether the table can be read and is like a source, so that nothing need be guessed.
  public var isOfKnownSource: Bool {
    let table = try? content.table(encoding: encoding, sheet: sheetChoice)
    return table.map { TableSource.source(of: $0) != nil } ?? false
  }

  /// A mapping for this table, in YAML with remarks, that people can complete.
  public func draftMapping() throws(RecordImportError) -> String {
    MappingDraft(of: try content.table(encoding: encoding, sheet: sheetChoice)).text
  }

  /// The sheet that was asked for, or the first with what the mapping names, or of a known source.
  private var sheetChoice: SheetChoice {
    if let sheet { return .named(sheet) }
    return .firstFitting { [mapping] table in
      // A template that nobody has filled in is told by its sheet, not by those beside it.
      let isTemplate = table.sheet.map(TemplatePart.participations.isName) ?? false
      guard !table.rows.isEmpty || isTemplate else { return false }
      let table = SourceTable(table, in: table.source)
      if let mapping { return (try? mapping.check(table)) != nil }
      return TableSource.source(of: table)?.source.isMain ?? false
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
