import CooperationRecords
public import TabularFiles

extension AliasTable {
  /// The table as a workbook, as it is read back: decisions and relations are chosen from lists.
  ///
  /// All seven columns are written, and below the rows there is room for a thousand more.
  ///
  /// - Throws: `OutputError` if there are more rows than a sheet has room for.
  public func workbook() throws(OutputError) -> [UInt8] {
    guard rows.count <= WorkbookSheet.mostRows else {
      throw .cannotCreate(
        path: "the workbook", reason: "a sheet has room for \(WorkbookSheet.mostRows) rows")
    }
    var sheet = WorkbookSheet("Aliases", columns: Self.sheetColumns)
    sheet.room = 1000
    sheet.rows = rows.map { row in
      [
        .text(row.canonical), .text(row.variant), row.confidence.map { .number($0) } ?? .empty,
        Self.cell(row.reason), Self.cell(row.decision?.rawValue), Self.cell(row.relation?.rawValue),
        Self.cell(row.date?.description),
      ]
    }
    var writer = WorkbookWriter()
    writer.append(sheet)
    return try writer.bytes()
  }

  private static func cell(_ text: String?) -> WorkbookWriter.Cell {
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }

  private static var sheetColumns: [WorkbookSheet.Column] {
    let decisions = [Decision.merge, .apart].map(\.rawValue)
    return (columns + furtherColumns).map { name in
      switch name {
      case "confidence": .init(name, format: .general, width: 12)
      case "decision":
        .init(
          name, width: 12,
          rule: CellRule(
            .oneOf(decisions),
            hint:
              "merge: both names are one organisation. apart: they are two. Empty: not decided.",
            complaint: "Choose merge or apart, or leave the cell empty."))
      case "relation":
        .init(
          name, width: 12,
          rule: CellRule(
            .oneOf(Relation.allCases.map(\.rawValue)),
            hint:
              "What the variant is to the canonical organisation, if it is not merely a spelling.",
            complaint: "Choose from the list, or leave the cell empty."))
      // A year or a month is a date too, so what is typed stays as it is.
      case "date":
        .init(name, format: .text, width: 12)
      default: .init(name)
      }
    }
  }
}
