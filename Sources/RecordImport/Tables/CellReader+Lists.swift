import CooperationRecords

extension CellReader {
  /// The services that a row says were used; `;` and `|` stand between several, and what stands for
  /// nothing is none.
  func services(in row: Row) -> UsedServices {
    UsedServices(names(in: .services, of: row))
  }

  /// What a row says that its activity is about, each theme once: several in one cell, as services, or
  /// in several columns.
  func themes(in row: Row) -> [String] {
    var found: Set<String> = []
    return names(in: .themes, of: row).filter { found.insert($0).inserted }
  }

  /// The names that all cells of `column` hold.
  private func names(in column: RecordColumn, of row: Row) -> [String] {
    columns[column].flatMap { place -> [String] in
      let text = CellText.cleaned(row[place])
      guard !forms.isMissing(text) else { return [] }
      return forms.translation(of: text, in: column).partedNames
        .filter { !forms.isMissing($0) }
    }
  }

  /// Whether it is told of which cluster a row is: by its cell, or by the title of a table in which no
  /// column names clusters.
  func namesCluster(_ row: Row) -> Bool {
    !columns.has(.cluster) || text(.cluster, in: row) != nil
  }
}
