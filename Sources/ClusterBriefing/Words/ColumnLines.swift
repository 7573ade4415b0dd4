/// Rows of cells as lines of plain text, their columns one below the other.
enum ColumnLines {
  /// `rows`, which have as many cells each, as lines that end in no spaces.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - indent: How many spaces stand before each line.
  ///   - isRight: Whether all columns but the first end at the right.
  /// - Returns: A line for each row.
  static func lines(of rows: [[String]], indent: Int = 2, isRight: Bool = false) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { cells in
      let padded = cells.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - cells[column].count)
        return isRight && column > 0 ? space + cells[column] : cells[column] + space
      }
      var line = (String(repeating: " ", count: indent) + padded.joined(separator: "  "))[...]
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }
}
