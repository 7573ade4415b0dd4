/// Which rows of a sheet name its columns, and how.
///
/// ## Rule
///
/// - The header begins at the first row with two texts or more that cover at least half as many columns as
///   the rows of the sheet mostly do; rows above it are titles.
/// - It goes on over the rows of the cells merged downwards from there, and where cells are
///   merged sideways, over the row that has names below them.
/// - A column's name is its lowest text in these rows. Where several columns have the same, the
///   texts above it stand before it.
struct SheetHeader {
  /// The rows, counted from 0.
  let rows: ClosedRange<Int>
  /// The names, from left to right.
  let names: [String]

  private static let sampleRows = 200
  private static let mostRows = 6

  /// Looks at `grid`, whose texts stand in `bytes`.
  init(of grid: SheetGrid, in bytes: [UInt8]) {
    let first = Self.firstRow(of: grid)
    let last = Self.lastRow(of: grid, from: first)
    rows = first...last
    var paths: [[String]] = []
    let width = rows.map { Int(grid.row($0).last?.column ?? -1) + 1 }.max() ?? 0
    for column in 0..<width {
      var path: [String] = []
      for row in rows {
        guard let text = Self.text(at: row, column, from: first, in: grid, bytes), text != path.last
        else {
          continue
        }
        path.append(text)
      }
      paths.append(path)
    }
    var keys: [String: Int] = [:]
    for path in paths { keys[HeaderIndex.key(path.last ?? ""), default: 0] += 1 }
    names = paths.map { path in
      let name = path.last ?? ""
      return keys[HeaderIndex.key(name)] == 1 ? name : path.joined(separator: " ")
    }
  }

  private static func firstRow(of grid: SheetGrid) -> Int {
    let sample = (0..<grid.rowCount).lazy.filter { !grid.row($0).isEmpty }.prefix(sampleRows)
    var counts: [Int: Int] = [:]
    for row in sample where grid.row(row).count > 1 { counts[grid.row(row).count, default: 0] += 1 }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    return sample.first { grid.row($0).count > 1 && grid.coverage(of: $0) * 2 >= usual }
      ?? sample.first ?? 0
  }

  private static func lastRow(of grid: SheetGrid, from first: Int) -> Int {
    var last = first
    for area in grid.tall where area.rows.lowerBound == first {
      last = max(last, area.rows.upperBound)
    }
    for area in grid.wide[first] ?? [] where area.rows.upperBound + 1 < grid.rowCount {
      let below = area.rows.upperBound + 1
      if grid.row(below).contains(where: { area.columns.contains(Int($0.column)) }) {
        last = max(last, below)
      }
    }
    return min(last, first + mostRows - 1, grid.rowCount - 1)
  }

  /// The text at a place, which may be that of a cell merged over it from the left.
  private static func text(
    at row: Int, _ column: Int, from first: Int, in grid: SheetGrid, _ bytes: [UInt8]
  ) -> String? {
    if let cell = grid.cell(row, column) { return cell.field.text(in: bytes) }
    let above = (first...row).lazy.flatMap { grid.wide[$0] ?? [] }
    guard
      let area = above.first(where: { $0.columns.contains(column) && $0.rows.contains(row) })
    else { return nil }
    return grid.cell(area.rows.lowerBound, area.columns.lowerBound)?.field.text(in: bytes)
  }
}
