import Lettering

/// What stands above the columns of a table: their names on several lines where they fit, otherwise
/// numbers.
struct ColumnHeadings {
  /// The lines above each column.
  let lines: [[String]]
  /// The whole name of each.
  let names: [String]
  /// Whether numbers stand for the names.
  let areNumbered: Bool

  static let size = 11.0
  static let lineHeight = 14.0
  private static let mostLines = 4

  /// Fits `names` into columns that are `width` wide.
  init(_ names: [String], width: Double) {
    self.names = names.map { ShortName.cleaned(String($0.prefix(500))) }
    let wrapped = self.names.map { TextWrapping.lines($0, size: Self.size, width: width - 4) }
    let areWhole = zip(self.names, wrapped).allSatisfy { name, lines in
      lines.count <= Self.mostLines
        && lines.joined(separator: " ") == name
    }
    areNumbered = !areWhole
    lines = areWhole ? wrapped : names.indices.map { ["\($0 + 1)"] }
  }

  /// How high the highest is.
  var height: Double { Double(max(1, lines.map(\.count).max() ?? 0)) * Self.lineHeight + 6 }

  /// Writes the lines of `column` about `x`, the last one just above `bottom`.
  func draw(_ column: Int, at x: Double, bottom: Double, _ drawing: inout ChartDrawing) {
    let lines = lines[column]
    for (number, line) in lines.enumerated() {
      let y = bottom - 6 - Double(lines.count - 1 - number) * Self.lineHeight
      drawing.letters(
        line, x, y, .middle, size: Self.size,
        wholeText: areNumbered ? names[column] : nil)
    }
  }
}
