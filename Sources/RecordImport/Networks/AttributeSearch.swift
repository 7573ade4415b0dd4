import CooperationRecords

/// Looks for a table that tells the attributes of the organisations of a network.
struct AttributeSearch {
  private let table: SourceTable
  private let labels: Set<String>

  /// Looks for those in the matrix or the list of ties that `reading` reads.
  init(of reading: SourceReading) {
    table = reading.table
    var labels: Set<String> = []
    let ends = reading.ends
    for row in table.rows {
      for place in ends.map({ [$0.from, $0.to] }) ?? [0] {
        labels.insert(CellText.cleaned(row[place]))
      }
    }
    self.labels = labels.filter { !MissingText.isMissing($0) }
  }

  /// The attributes in a table in the folder of `path`, where there is one.
  func attributes(
    beside path: String
  ) throws(RecordImportError) -> OrganisationAttributes? {
    let file = PathName.file(of: path)
    let folder = FolderTables(PathName.folder(of: path))
    let names = folder.names.prefix(FolderTables.countLimit).filter { $0 != file }
    return try attributes(among: names.lazy.compactMap(folder.smallTable))
  }

  /// The attributes in one of `candidates`, where there are any.
  ///
  /// Of several such tables it is the one whose name has the longest beginning in common with that
  /// of the network, and then the first.
  func attributes(
    among candidates: some Sequence<SourceTable>
  ) throws(RecordImportError) -> OrganisationAttributes? {
    var best: (shared: Int, table: SourceTable, labels: Int)?
    for candidate in candidates {
      guard let place = place(in: candidate) else { continue }
      let shared = zip(candidate.name, table.name).prefix { $0 == $1 }.count
      if shared > best?.shared ?? -1 { best = (shared, candidate, place) }
    }
    guard let best else { return nil }
    return try OrganisationAttributes(best.table, labels: best.labels, network: table.name)
  }

  /// The column of `candidate` that names all organisations, if it is a table of attributes.
  func place(in candidate: SourceTable) -> Int? {
    guard labels.count >= 2, candidate.rows.count >= labels.count else { return nil }
    if let source = TableSource.source(of: candidate)?.source, source.isMain { return nil }
    return candidate.header.indices.first { place in
      let names = candidate.rows.map { CellText.cleaned($0[place]) }
      return labels.isSubset(of: Set(names))
    }
  }
}
