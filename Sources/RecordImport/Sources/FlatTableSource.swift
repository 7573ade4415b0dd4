import TabularFiles

extension TableSource {
  /// The flat table: each row is one organisation in one activity, under any of the headers that
  /// are understood, in English or Latvian.
  static let flatTable = TableSource(
    name: TableKind.flatTable.rawValue, family: "flat table", layout: .rows(.flatTable),
    evidence: { table in
      let columns = ColumnBinding(of: table, as: .flatTable)
      var headers: [String] = []
      for group in TableKind.flatTable.required {
        guard let column = group.first(where: columns.has) else { return nil }
        headers.append(columns.header(of: column))
      }
      return .flatTable(organisations: headers[0], activities: headers[1])
    })
}
