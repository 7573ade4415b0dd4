internal import Documents
internal import TabularFiles

extension Cell {
  /// The cell as a workbook has it.
  var workbookCell: WorkbookWriter.Cell {
    switch self {
    case .text(let text): text.characters.isEmpty ? .empty : .text(text.characters)
    case .number(let number, _): .number(number)
    case .undefined: .empty
    }
  }
}

extension Table {
  /// How the numbers of a column are shown: without decimals where the page has none and they are whole.
  func format(of column: Int) -> WorkbookSheet.Format {
    var largest = 0.0
    var areWhole = true
    for case .number(let number, let decimals) in rows.lazy.map({ $0[column] })
    where number.isFinite {
      largest = max(largest, number.magnitude)
      if decimals > 0 || number != number.rounded() { areWhole = false }
    }
    if areWhole { return largest < 1e15 ? .whole : .scientific }
    return (0.01..<1e9).contains(largest) ? .decimals : .general
  }
}
