/// The place of a cell, counted from 0.
struct CellReference: Hashable {
  let row: Int
  let column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B12`; `nil` if it is none, or none of any spreadsheet.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      if byte &- 0x30 < 10, column > 0, row < WorkbookLimits.rows {
        row = row * 10 + Int(byte - 0x30)
      } else if (byte | 0x20) &- 0x61 < 26, row == 0, column <= TableLimits.columns {
        column = column * 26 + Int((byte | 0x20) - 0x60)
      } else {
        return nil
      }
    }
    guard (1...WorkbookLimits.rows).contains(row), (1...TableLimits.columns).contains(column) else {
      return nil
    }
    self.init(row: row - 1, column: column - 1)
  }

  /// The letters of a column counted from 0: `A`, `Z`, `AA`.
  static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// Cells that are shown as one, whose text stands in the first.
struct MergedCells: Hashable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads `A1:C2`.
  init?(_ text: String) {
    let ends = text.split(separator: ":").compactMap { CellReference($0) }
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else {
      return nil
    }
    rows = ends[0].row...ends[1].row
    columns = ends[0].column...ends[1].column
  }
}
