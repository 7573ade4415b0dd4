/// The marks of several series with their names, in as many lines as they need.
struct SeriesLegend {
  private let entries: [(label: FittedLabel, x: Double, line: Int)]
  private let lineCount: Int

  private static let lineHeight = 20.0
  private static let markWidth = 34.0

  /// Prepares a legend of `names`; it is empty where there are fewer than two.
  init(_ names: [String], width: Double) {
    guard names.count > 1 else {
      (entries, lineCount) = ([], 0)
      return
    }
    let labels = FittedLabel.labels(of: names, within: width - Self.markWidth - 4)
    var entries: [(label: FittedLabel, x: Double, line: Int)] = []
    var (x, line) = (0.0, 0)
    for label in labels {
      let needed = Self.markWidth + ChartLetters.width(of: label.text, size: 12)
      if x > 0, x + needed > width { (x, line) = (0, line + 1) }
      entries.append((label, x, line))
      x += needed + 18
    }
    self.entries = entries
    lineCount = line + 1
  }

  /// How high it is.
  var height: Double { Double(lineCount) * Self.lineHeight }

  /// Draws it along the upper edge.
  func draw(_ looks: [SeriesLook], into drawing: inout ChartDrawing) {
    for (entry, look) in zip(entries, looks) {
      let y = Double(entry.line) * Self.lineHeight + 10
      drawing.add(
        .line(
          [Place(entry.x + 1, y), Place(entry.x + 27, y)],
          LineLook(look.colour, width: 2, dashes: look.dashes)))
      look.drawMark(entry.x + 14, y, &drawing)
      drawing.label(entry.label, entry.x + Self.markWidth, y + 4)
    }
  }
}
