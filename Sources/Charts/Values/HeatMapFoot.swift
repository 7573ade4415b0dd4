import Lettering

/// What stands below a table of shades: what they mean, which number is which column, and why cells
/// have no value.
struct HeatMapFoot {
  let width: Double
  private let key: HeatMap.Key?
  private let largest: Double
  private let list: [String]
  private let notes: ChartNotes

  private static let swatch = 26.0
  private static let swatches = 5
  private static let keyHeight = 48.0
  private static let lineHeight = 15.0
  private static let mostLines = 80

  /// Prepares the foot of `table`; if `isListed`, the names of its columns are listed by their numbers.
  init(_ table: HeatMap, isListed: Bool, width: Double) {
    self.width = width
    largest = table.largest
    key = largest > 0 ? table.key : nil
    let names = table.columns.enumerated().map {
      "\($0 + 1) \(ShortName.cleaned(String($1.prefix(200))))"
    }
    list =
      isListed
      ? Array(
        TextWrapping.lines(
          names.joined(separator: "; "), size: ChartDrawing.smallSize, width: width
        ).prefix(Self.mostLines)) : []
    let absences = table.rows.indices.flatMap { row in
      table.columns.indices.compactMap { column -> (name: String, reason: String)? in
        guard case .undefined(let reason) = table.cell(row, column), !reason.isEmpty else {
          return nil
        }
        return ("\(table.rows[row]) × \(table.columns[column])", reason)
      }
    }
    notes = ChartNotes(absences, of: table.rows.count * table.columns.count, width: width)
  }

  /// How high it is.
  var height: Double {
    (key == nil ? 0 : Self.keyHeight)
      + (list.isEmpty ? 0 : 8 + Double(list.count) * Self.lineHeight)
      + notes.height
  }

  /// Draws it with its upper edge at `top`.
  func draw(into drawing: inout ChartDrawing, top: Double) {
    var top = top
    if let key {
      draw(key, into: &drawing, top: top + 12)
      top += Self.keyHeight
    }
    for (number, line) in list.enumerated() {
      drawing.letters(
        line, 0, top + 8 + (Double(number) + 0.75) * Self.lineHeight, .start, .quiet,
        size: ChartDrawing.smallSize)
    }
    top += list.isEmpty ? 0 : 8 + Double(list.count) * Self.lineHeight
    notes.draw(into: &drawing, top: top)
  }

  /// A strip of shades with their numbers, and what they mean.
  private func draw(_ key: HeatMap.Key, into drawing: inout ChartDrawing, top: Double) {
    let size = ChartDrawing.smallSize
    let first = key.numbers.text(0)
    let last = key.numbers.text(largest)
    var x = ChartLetters.width(of: first, size: size)
    drawing.letters(first, 0, top + 11, .start, .quiet, size: size)
    for place in 0..<Self.swatches {
      let share = Double(place) / Double(Self.swatches - 1)
      drawing.bar(
        x + 6 + Double(place) * Self.swatch, top, width: Self.swatch, height: 14,
        HeatShade.colour(share), edge: .chanceEdge)
    }
    x += 12 + Double(Self.swatches) * Self.swatch
    drawing.letters(last, x, top + 11, .start, .quiet, size: size)
    let title = FittedLabel(key.title, within: width, size: size)
    drawing.label(title, 0, top + 29, .start, .quiet, size: size)
  }
}
