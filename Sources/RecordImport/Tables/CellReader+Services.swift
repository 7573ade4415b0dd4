import CooperationRecords

extension CellReader {
  /// The services that a row says were used; `;` and `|` stand between several, and what stands for
  /// nothing is none.
  func services(in row: Row) -> UsedServices {
    guard let text = text(.services, in: row) else { return [] }
    return UsedServices(UsedServices.names(in: text).filter { !forms.isMissing($0) })
  }

  /// Whether it is told of which cluster a row is: by its cell, or by the title of a table in which no
  /// column names clusters.
  func namesCluster(_ row: Row) -> Bool {
    !columns.has(.cluster) || text(.cluster, in: row) != nil
  }
}
