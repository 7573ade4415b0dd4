import Graphviz

/// How panels stand on a page: in rows, from left to right and from top to bottom.
struct PanelGrid {
  let count: Int
  let columns: Int
  /// How wide a panel is.
  let panelWidth: Double
  static let columnGap = 13.0
  static let rowGap = 9.0

  init(count: Int, width: Double) {
    self.count = count
    columns = count == 4 ? 2 : min(max(count, 1), 3)
    panelWidth = (width - Double(columns - 1) * Self.columnGap) / Double(columns)
  }

  var rows: Int { (count + columns - 1) / columns }

  /// How high a panel with its heading may be where all take at most `height`.
  func mostCellHeight(within height: Double) -> Double {
    (height - Double(rows - 1) * Self.rowGap) / Double(rows)
  }

  /// How much all take where a panel with its heading is `cellHeight` high.
  func height(cellHeight: Double) -> Double {
    Double(rows) * cellHeight + Double(rows - 1) * Self.rowGap
  }

  /// The upper left corner of the heading of a panel.
  func corner(of panel: Int, cellHeight: Double) -> Point {
    Point(
      x: Double(panel % columns) * (panelWidth + Self.columnGap),
      y: Double(panel / columns) * (cellHeight + Self.rowGap))
  }
}

/// Rows of marks at the foot of a panel: those without a partner.
struct PanelRows {
  let count: Int
  private let perRow: Int
  private let pitch: Double

  private static let gap = 5.0

  init(count: Int, width: Double, diameter: Double) {
    self.count = count
    pitch = diameter + 2.2
    perRow = max(1, Int((width - 6) / pitch))
  }

  /// How high the rows are; 0 without any.
  var height: Double {
    count == 0 ? 0 : Self.gap + Double((count + perRow - 1) / perRow) * pitch
  }

  /// The middle of the mark at `place`, counted from the upper left corner of the rows.
  func centre(_ place: Int) -> Point {
    Point(
      x: 3 + (Double(place % perRow) + 0.5) * pitch,
      y: Self.gap + (Double(place / perRow) + 0.5) * pitch)
  }
}
