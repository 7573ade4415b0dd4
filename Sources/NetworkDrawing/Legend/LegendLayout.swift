import Graphviz
import Lettering

/// Sets the entries of a legend in rows.
struct LegendLayout {
  /// The entries of each row, with the *x* of their left edges.
  private let rows: [[(entry: Legend.Entry, x: Double)]]
  private let width: Double
  /// The largest marks that the picture may get.
  private let widest: MarkSize

  static let fontSize = 7.5
  private static let rowHeight = 13.0
  private static let rulerGap = 5.0

  init(_ legend: Legend, width: Double, marks: MarkSize) {
    var rows: [[(entry: Legend.Entry, x: Double)]] = []
    var x = 0.0
    for entry in legend.entries {
      let needed =
        Self.symbolWidth(entry.symbol, marks: marks) + 4
        + TextWidth.points(entry.text, size: Self.fontSize)
      if rows.isEmpty || x + needed > width {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append((entry, x))
      x += needed + 13
    }
    self.rows = rows
    self.width = width
    widest = marks
  }

  /// How high the legend is, the ruler above it included.
  var height: Double { rows.reduce(Self.rulerGap) { $0 + height(of: $1) } }

  private func height(of row: [(entry: Legend.Entry, x: Double)]) -> Double {
    row.reduce(Self.rowHeight) { height, place in
      guard case .sizes(let counts) = place.entry.symbol else { return height }
      return max(height, widest.diameter(activities: counts.max() ?? 0) + 3)
    }
  }

  /// Draws the legend of a picture with these marks, its upper edge at `top`.
  func draw(into scene: inout Scene, top: Double, marks: MarkSize) {
    scene.figures.append(
      Scene.Figure(
        form: .line([Point(x: 0, y: top), Point(x: width, y: top)]), fill: nil,
        outline: Stroke(Palette.plateEdge, width: 0.5)))
    var edge = top + Self.rulerGap
    for row in rows {
      let middle = edge + height(of: row) / 2
      edge += height(of: row)
      for (entry, x) in row {
        draw(entry.symbol, at: Point(x: x, y: middle), marks: marks, into: &scene)
        scene.write(
          entry.text, x: x + Self.symbolWidth(entry.symbol, marks: widest) + 4, y: middle,
          size: Self.fontSize)
      }
    }
  }

  private static func symbolWidth(_ symbol: Legend.Symbol, marks: MarkSize) -> Double {
    switch symbol {
    case .kind, .ring: 9
    case .plate, .communityPlate: 12
    case .island: 18
    case .line: 14
    case .lineWidths: 22
    case .sizes(let counts): SizeRow(counts, marks: marks).width
    }
  }

  private func draw(
    _ symbol: Legend.Symbol, at left: Point, marks: MarkSize, into scene: inout Scene
  ) {
    switch symbol {
    case .kind(let group):
      scene.addMark(of: group, centre: left + Point(x: 4.5, y: 0), diameter: 6.4)
    case .ring:
      scene.addMark(of: .other, centre: left + Point(x: 4.5, y: 0), diameter: 4.4)
      scene.addRing(centre: left + Point(x: 4.5, y: 0), diameter: 4.4)
    case .plate, .communityPlate:
      scene.addPlate(centre: left + Point(x: 6, y: 0), radius: 5.5)
    case .island:
      scene.addIsland(
        around: Rectangle(
          centre: left + Point(x: 9, y: 0), size: Size(width: 17, height: 10)))
    case .line:
      drawLine(from: left, length: 14, width: Scene.tieWidth, into: &scene)
    case .lineWidths:
      for (number, width) in [0.75, 2, 4].enumerated() {
        drawLine(
          from: left + Point(x: Double(number) * 8, y: 0), length: 6, width: width, into: &scene)
      }
    case .sizes(let counts):
      SizeRow(counts, marks: marks).draw(at: left, into: &scene)
    }
  }

  private func drawLine(
    from left: Point, length: Double, width: Double, into scene: inout Scene
  ) {
    scene.figures.append(
      Scene.Figure(
        form: .line([left, left + Point(x: length, y: 0)]), fill: nil,
        outline: Stroke(Palette.tie, width: width)))
  }
}

/// Marks of rising size, each with its number.
private struct SizeRow {
  private let counts: [Int]
  private let marks: MarkSize

  init(_ counts: [Int], marks: MarkSize) {
    self.counts = counts
    self.marks = marks
  }

  var width: Double { counts.reduce(0) { $0 + advance(of: $1) } }

  private func advance(of count: Int) -> Double {
    marks.diameter(activities: count) + 2
      + TextWidth.points(String(count), size: LegendLayout.fontSize) + 4
  }

  func draw(at left: Point, into scene: inout Scene) {
    var x = left.x
    for count in counts {
      let diameter = marks.diameter(activities: count)
      scene.addSizeSign(centre: Point(x: x + diameter / 2, y: left.y), diameter: diameter)
      scene.write(String(count), x: x + diameter + 2, y: left.y, size: LegendLayout.fontSize)
      x += advance(of: count)
    }
  }
}
