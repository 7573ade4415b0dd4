/// The cells of a sheet in order, row by row, with merged cells filled in downwards.
struct SheetGrid {
  /// The cells, sorted by row and column.
  private(set) var cells: [SheetCells.Cell] = []
  /// The number of rows, down to the last that has a text of its own.
  let rowCount: Int
  /// Merged cells that go over several columns, by the row in which they begin.
  private(set) var wide: [Int: [MergedCells]] = [:]
  /// Merged cells with a text that go over several rows.
  private(set) var tall: [MergedCells] = []
  /// The sheet is larger than any.
  private(set) var isTooLarge = false

  private var starts: [Int] = []

  init(_ sheet: SheetCells) {
    rowCount = (sheet.cells.lazy.map { Int($0.row) }.max() ?? -1) + 1
    cells = Self.sorted(sheet.cells)
    index()
    fill(sheet.merged)
  }

  /// The cells of `row`.
  func row(_ row: Int) -> ArraySlice<SheetCells.Cell> { cells[starts[row]..<starts[row + 1]] }

  /// The cell at a place, if it has a text.
  func cell(_ row: Int, _ column: Int) -> SheetCells.Cell? {
    guard row < rowCount else { return nil }
    var (low, high) = (starts[row], starts[row + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    return low < starts[row + 1] && Int(cells[low].column) == column ? cells[low] : nil
  }

  /// How many columns the texts of `row` cover, merged ones all of theirs.
  func coverage(of row: Int) -> Int {
    let merged = wide[row] ?? []
    return self.row(row).reduce(0) { sum, cell in
      sum + (merged.first { $0.columns.lowerBound == Int(cell.column) }?.columns.count ?? 1)
    }
  }

  /// In order; of cells that stand in one place, the last counts.
  private static func sorted(_ cells: [SheetCells.Cell]) -> [SheetCells.Cell] {
    var sorted: [SheetCells.Cell] = []
    sorted.reserveCapacity(cells.count)
    let isInOrder = zip(cells, cells.dropFirst()).allSatisfy {
      ($0.row, $0.column) < ($1.row, $1.column)
    }
    if isInOrder { return cells }
    let places = cells.enumerated().sorted {
      ($0.element.row, $0.element.column, $0.offset) < (
        $1.element.row, $1.element.column, $1.offset
      )
    }
    for (_, cell) in places {
      if let last = sorted.last, (last.row, last.column) == (cell.row, cell.column) {
        sorted.removeLast()
      }
      sorted.append(cell)
    }
    return sorted
  }

  private mutating func index() {
    starts = [Int](repeating: 0, count: rowCount + 1)
    for cell in cells { starts[Int(cell.row) + 1] += 1 }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
  }

  private mutating func fill(_ merged: [MergedCells]) {
    var added: [SheetCells.Cell] = []
    for area in merged where area.rows.lowerBound < rowCount {
      guard let first = cell(area.rows.lowerBound, area.columns.lowerBound) else { continue }
      if area.columns.count > 1, wide[area.rows.lowerBound]?.count ?? 0 < WorkbookLimits.wide {
        wide[area.rows.lowerBound, default: []].append(area)
      }
      guard area.rows.count > 1 else { continue }
      tall.append(area)
      let last = min(area.rows.upperBound, rowCount - 1)
      guard added.count + last - area.rows.lowerBound <= WorkbookLimits.filled else {
        isTooLarge = true
        return
      }
      for row in area.rows.lowerBound + 1..<last + 1 {
        var copy = first
        copy.row = Int32(row)
        added.append(copy)
      }
    }
    guard !added.isEmpty else { return }
    // What stands in a merged area beside its first cell is never shown, and does not count.
    cells = Self.sorted(cells + added)
    index()
  }
}
