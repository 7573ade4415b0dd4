import CooperationRecords
import TabularFiles

extension TableSource {
  /// The organisations in a workbook whose sheets are called as in the template, beside a flat table.
  static let listOfOrganisations = TableSource(
    name: TableKind.members.rawValue, family: TableSource.flatTable.family,
    layout: .rows(.members),
    evidence: { .listing(.organisationName, as: .members, in: $0, called: .organisations) },
    part: .organisations)

  /// The activities in such a workbook.
  static let listOfActivities = TableSource(
    name: "list of activities", family: TableSource.flatTable.family, layout: .rows(.activities),
    evidence: { .listing(.activityID, as: .activities, in: $0, called: .activities) },
    part: .activities)
}

extension Sentence {
  /// That the sheet `table` is called as a part of the template, and what it lists; `nil` if it is not.
  fileprivate static func listing(
    _ column: RecordColumn, as kind: TableKind, in table: SourceTable, called part: TemplatePart
  ) -> Sentence? {
    guard let sheet = table.sheet, part.isName(of: sheet) else { return nil }
    let columns = ColumnBinding(of: table, as: kind)
    guard columns.has(column) else { return nil }
    let header = columns.header(of: column)
    return Sentence(
      english: "the sheet is called “\(sheet)”, and “\(header)” names them",
      latvian: "lapas nosaukums ir „\(sheet)”, un ailē „\(header)” ir to nosaukumi")
  }
}
