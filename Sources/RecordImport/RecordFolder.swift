public import CooperationRecords
internal import TabularFiles

/// A folder of tables that belong together without a description of them, such as what CORDIS hands
/// out, or a matrix with the attributes of its organisations.
///
///     let mentions = try RecordFolder("h2020").read()
///
/// ## Conventions
///
/// - What a table is, its headers tell, not its name.
/// - Of CORDIS and keep.eu, tables of participants and of projects are joined by the identifier of
///   the project. A file with the official name `organization.csv` is read alone; otherwise all
///   tables of participants are.
/// - Of several matrices and lists of ties, the only one with no other numbers than 0 and 1 is read, or
///   else the first by name; the others are left alone with a note.
/// - Tables that are like no source are left alone with a note.
/// - An `aliases.csv` counts.
public struct RecordFolder: Sendable {
  /// The path of the table that says who is who, where there is one.
  public let aliasesPath: String?

  let folder: String
  private let tables: FolderTables
  let mains: [(name: String, source: TableSource)]
  let companions: [(name: String, source: TableSource)]
  private let others: [String]

  /// Looks at the headers of the tables in `folder`.
  public init(_ folder: String) throws(RecordImportError) {
    self.folder = folder
    let tables = FolderTables(folder)
    self.tables = tables
    let known = tables.names.prefix(FolderTables.countLimit).compactMap {
      name -> (name: String, table: SourceTable, source: TableSource)? in
      guard let table = tables.beginning(of: name),
        let source = TableSource.source(of: table)?.source
      else { return nil }
      return (name, table, source)
    }
    let chosen = Self.chosen(among: known.filter(\.source.isMain))
    guard let first = chosen.first else {
      if let path = tables.forbidden { throw .table(.notPermitted(path: path)) }
      throw .noDescriptor(folder: folder, tables: tables.names.filter(Self.isCSV))
    }
    guard chosen.count == 1 || Self.areReadTogether(chosen.map(\.source)) else {
      throw .severalTables(folder: folder, tables: chosen.map(\.name))
    }
    mains = chosen.map { ($0.name, $0.source) }
    companions = known.filter { !$0.source.isMain && $0.source.family == first.source.family }
      .map { ($0.name, $0.source) }
    let read = Set(mains.map(\.name) + companions.map(\.name))
    let aliases = "aliases.csv"
    aliasesPath = tables.names.contains(aliases) ? tables.path(of: aliases) : nil
    others = tables.names.filter { !read.contains($0) && $0 != aliases }
  }

  /// Reads the tables.
  public func read() throws(RecordImportError) -> CooperationMentions {
    var mentions = CooperationMentions(
      title: PathName.file(of: folder),
      source: mains.first.map {
        "\($0.source.name): \(mains.map(\.name).joined(separator: ", "))"
      }
    )
    var leftAlone = Set(others)
    for companion in companions {
      var reading = SourceReading(of: try table(companion.name))
      reading.isAccompanied = true
      try reading.read(into: &mentions)
    }
    for main in mains {
      leftAlone.subtract(try readMain(main.name, into: &mentions))
    }
    let place = mains.first?.name ?? folder
    if !companions.isEmpty { mentions.noteJoin(of: companions.map(\.name), at: place) }
    mentions.noteLeftAlone(leftAlone.sorted(), at: place)
    return mentions
  }

  /// Reads a table that makes records by itself; returns the names of those beside it that tell of
  /// its organisations.
  private func readMain(
    _ name: String, into mentions: inout CooperationMentions
  ) throws(RecordImportError) -> [String] {
    var reading = SourceReading(of: try table(name))
    reading.isAccompanied = !companions.isEmpty
    guard reading.source.takesAttributes else {
      try reading.read(into: &mentions)
      return []
    }
    let search = AttributeSearch(of: reading)
    let beside = try search.attributes(beside: tables.path(of: name))
    reading.attributes = beside ?? .none
    try reading.read(into: &mentions)
    guard let beside else { return [] }
    mentions.report.add(beside.report)
    return beside.report.files.map(\.name)
  }

  private func table(_ name: String) throws(RecordImportError) -> SourceTable {
    try TableContent.file(tables.path(of: name)).table(sheet: .firstWithText)
  }

  private static func isCSV(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") }

  /// The tables that are meant among those that make records by themselves.
  private static func chosen(
    among mains: [(name: String, table: SourceTable, source: TableSource)]
  ) -> [(name: String, table: SourceTable, source: TableSource)] {
    if let official = mains.first(where: { $0.name == "organization.csv" }),
      official.source.family == TableSource.cordisOrganisations.family
    {
      return [official]
    }
    guard mains.count > 1, mains.allSatisfy({ $0.source.takesAttributes }) else {
      return mains
    }
    let plain = mains.filter {
      $0.source.layout == .adjacency && MatrixLabels(of: $0.table)?.holdsMarks ?? false
    }
    return Array((plain.count == 1 ? plain : mains).prefix(1))
  }

  private static func areReadTogether(_ sources: [TableSource]) -> Bool {
    let families = Set(sources.map(\.family))
    return families.count == 1 && !families.isDisjoint(with: ["CORDIS", "keep.eu", "Kohesio"])
  }
}
