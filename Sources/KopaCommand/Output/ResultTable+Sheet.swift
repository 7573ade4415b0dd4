import Kopa

extension ResultTable {
  /// The table as a sheet of a workbook: numbers in full, shown with as many decimals as their column needs.
  func sheet(called name: String) -> WorkbookSheet {
    var sheet = WorkbookSheet(
      name,
      columns: header.indices.map { WorkbookSheet.Column(header[$0], format: format(of: $0)) })
    sheet.rows = rows.map { row in row.map(\.cell) }
    return sheet
  }

  /// Whole numbers have no decimals, shares and scores four, and what these would hide a power of ten.
  private func format(of column: Int) -> WorkbookSheet.Format {
    let numbers = rows.compactMap { row in
      if case .number(let number) = row[column], number.isFinite { number } else { nil }
    }
    guard let largest = numbers.lazy.map(\.magnitude).max() else { return .general }
    if numbers.allSatisfy({ $0 == $0.rounded() }) { return largest < 1e15 ? .whole : .scientific }
    return (0.01..<1e9).contains(largest) ? .decimals : .scientific
  }
}

extension ResultTable.Value {
  fileprivate var cell: WorkbookWriter.Cell {
    switch self {
    case .text(let text): text.isEmpty ? .empty : .text(text)
    case .number(let number): .number(number)
    case .undefined: .empty
    }
  }
}
