import CooperationRecords
import TabularFiles

/// The columns of a table on organisations that are attributes: those that are read as nothing else, and
/// the number of employees; never those that hold contact details of persons.
struct AttributeColumns {
  private struct Column {
    let place: Int
    let name: String
    /// Whether every cell that holds something is a number.
    let isNumber: Bool
  }

  private let columns: [Column]
  private let loneComma: LoneComma

  /// The headers of the columns.
  var headers: Set<String> { Set(columns.map(\.name)) }

  /// The columns of `table`, which is read as one of attributes with the headers that are its `own`.
  init(of table: SourceTable, besides own: [RecordColumn: [String]]) {
    let binding = ColumnBinding(of: table, as: .attributes, own: own)
    let bound = Set(binding.boundPlaces).subtracting(binding[.employees])
    let loneComma = table.loneComma
    self.loneComma = loneComma
    columns = table.header.indices.compactMap { place in
      let name = CellText.cleaned(table.header[place])
      guard !bound.contains(place), !name.isEmpty, !PersonalData.isHeldUnder(name) else {
        return nil
      }
      let texts = table.rows.lazy.map { CellText.cleaned($0[place]) }
      return Column(
        place: place, name: name,
        isNumber: texts.allSatisfy {
          MissingText.isMissing($0) || TableNumber.parse($0, loneComma: loneComma) != nil
        })
    }
  }

  /// What `row` tells, in the order of the columns.
  func attributes(in row: SourceTable.Row) -> [OrganisationAttribute] {
    columns.compactMap { column in
      let text = CellText.cleaned(row[column.place])
      guard !MissingText.isMissing(text) else { return nil }
      let number = column.isNumber ? TableNumber.parse(text, loneComma: loneComma) : nil
      return OrganisationAttribute(
        name: column.name, value: number.map { .number($0) } ?? .text(text))
    }
  }
}
