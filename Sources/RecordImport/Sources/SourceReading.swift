import CooperationRecords
import TabularFiles

/// The reading of one table that makes records by itself, with what stands beside it.
struct SourceReading {
  var table: SourceTable
  let source: TableSource
  var evidence: Sentence?
  var mapping: RecordMapping?
  /// What a table beside tells of the organisations of a network.
  var attributes = OrganisationAttributes.none
  /// Whether tables of the same family are read too, so that nothing is missing.
  var isAccompanied = false
  /// Whether ties stand among activities, rather than being all that there is.
  var isAmongActivities = false

  init(of table: SourceTable, as source: TableSource, evidence: Sentence? = nil) {
    self.table = table
    self.source = source
    self.evidence = evidence
  }

  /// The reading of `table` as the source that it is like, or as a flat table if it is like none.
  init(of table: SourceTable) {
    let found = TableSource.source(of: table)
    self.init(of: table, as: found?.source ?? .flatTable, evidence: found?.evidence)
  }

  /// The reading of `table` as `mapping` says.
  init(of table: SourceTable, by mapping: RecordMapping) throws(RecordImportError) {
    try mapping.check(table)
    self.table = table
    self.mapping = mapping
    evidence = .saidSo(in: PathName.file(of: mapping.path))
    source =
      switch mapping.layout {
      case .participations: .flatTable
      case .ties: .tieList
      case .adjacency: .adjacencyMatrix
      case .incidence: .incidenceMatrix
      }
  }

  /// What the table says, under its own title.
  func mentions() throws(RecordImportError) -> CooperationMentions {
    var mentions = CooperationMentions(title: PathName.stem(of: table.file), source: table.file)
    try read(into: &mentions)
    return mentions
  }

  /// Reads the table.
  func read(into mentions: inout CooperationMentions) throws(RecordImportError) {
    mentions.strategy = mapping?.strategy ?? mentions.strategy
    switch source.layout {
    case .rows(let kind): try readRows(as: kind, into: &mentions)
    case .ties: try readTies(into: &mentions)
    case .adjacency, .incidence: try readMatrix(into: &mentions)
    }
    if let remark = source.remark, !isAccompanied {
      mentions.report.findings.append(
        Finding(
          remark.severity, code: remark.code, at: RowOrigin(file: table.name, row: 1),
          remark.sentence))
    }
  }

  private func readRows(
    as kind: TableKind, into mentions: inout CooperationMentions
  ) throws(RecordImportError) {
    var reading = try TableReading(
      table, as: kind, from: source, evidence: evidence, mapping: mapping)
    switch kind {
    case .activities: mentions.activities += reading.rows { $0.activity(in: $1) }
    case .organisations, .attributes:
      mentions.organisations += reading.rows { $0.organisation(in: $1) }
    case .members:
      let title = mentions.title
      reading.forEachRow { cells, row in
        guard let read = cells.member(row, title: title) else { return false }
        mentions.organisations.append(read.organisation)
        if let membership = read.membership { mentions.memberships.append(membership) }
        return true
      }
    case .memberships: mentions.memberships += reading.rows { $0.membership(in: $1) }
    case .participations: mentions.participations += reading.rows { $0.participation(in: $1) }
    case .flatTable:
      let title = mentions.title
      mentions.participations.reserveCapacity(table.rows.count)
      reading.forEachRow { cells, row in
        guard let read = cells.flatRow(row, title: title) else { return false }
        if let participation = read.participation { mentions.participations.append(participation) }
        if let membership = read.membership { mentions.memberships.append(membership) }
        return true
      }
    }
    reading.add(to: &mentions.report)
  }

  /// The columns that name the two ends of ties, as the mapping says or by their headers.
  var ends: TieEnds? {
    guard source.layout == .ties else { return nil }
    guard let named = mapping?.ends else { return TieEnds(of: table) }
    guard let from = table.columns[named.from], let to = table.columns[named.to] else { return nil }
    return TieEnds(from: from, to: to)
  }

  private func readTies(into mentions: inout CooperationMentions) throws(RecordImportError) {
    guard let ends else {
      throw .missingColumn(
        path: table.path, column: "from", headers: table.header,
        accepted: ["from", "source", "ego"])
    }
    var reading = try TieListReading(
      table, ends: ends, forms: forms, isAmongActivities: isAmongActivities)
    try reading.read(attributes: attributes, into: &mentions)
    mentions.holdsTies = !isAmongActivities
    reading.add(to: &mentions.report, as: source.name, evidence: evidence)
  }

  private func readMatrix(into mentions: inout CooperationMentions) throws(RecordImportError) {
    var reading = try MatrixReading(table, forms: forms)
    if source.layout == .adjacency {
      try reading.adjacency(attributes: attributes, into: &mentions)
      mentions.holdsTies = true
    } else {
      try reading.incidence(attributes: attributes, into: &mentions)
    }
    reading.add(to: &mentions.report, as: source.name, evidence: evidence)
  }

  private var forms: CellForms? { mapping?.forms(loneComma: table.loneComma) }
}
