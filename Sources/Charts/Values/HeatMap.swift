/// A table of shades with a number in each cell: who with whom, what in which year.
///
///     let table = HeatMap(
///       title: "Who works with whom", description: "SMEs and universities: 12 ties.",
///       columns: ["SME", "university"], rows: ["SME", "university"],
///       cells: [
///         [.shaded(0.1, "4"), .shaded(0.4, "12")],
///         [.shaded(0.4, "12"), .shaded(0, "0")],
///       ])
///
/// ## Conventions
///
/// - The darker, the more: one hue from pale to dark, so that copies in black and white keep the order.
///   The number stands in each cell in black or white, whichever contrasts more, 4.5 : 1 at least.
/// - The darkest shade is the largest value; the palest is 0.
/// - Totals stand beside and below without a shade, and so does a cell that is only a number.
/// - Names that do not fit above their columns give way to numbers, which stand before the names of the
///   rows, or in a list below where rows have other names.
public struct HeatMap: Chart {
  /// What a cell holds.
  public enum Cell: Hashable, Sendable {
    /// A shade for a value from 0, what is written in it, and a smaller second line.
    case shaded(Double, String, detail: String? = nil)
    /// Writing without a shade: a size, a total, a count that is withheld.
    case written(String, detail: String? = nil)
    /// No value, for a reason.
    case undefined(because: String)
    /// A cell that means nothing.
    case blank
  }

  /// What the shades mean.
  public struct Key: Hashable, Sendable {
    /// What the value is.
    public var title: String
    /// How numbers of it are written.
    public var numbers: ChartNumbers

    /// Creates a key.
    public init(_ title: String, numbers: ChartNumbers) {
      self.title = title
      self.numbers = numbers
    }
  }

  /// Totals of rows and of columns.
  public struct Totals: Hashable, Sendable {
    /// What they are called.
    public var title: String
    /// One for each row.
    public var rows: [String]
    /// One for each column.
    public var columns: [String]
    /// Of everything.
    public var all: String

    /// Creates totals.
    public init(_ title: String, rows: [String], columns: [String], all: String) {
      self.title = title
      self.rows = rows
      self.columns = columns
      self.all = all
    }
  }

  /// What the chart is.
  public var title: String

  /// What it shows, in words.
  public var description: String

  /// The names of the columns.
  public var columns: [String]

  /// The names of the rows.
  public var rows: [String]

  /// The cells, row by row; what is missing is blank.
  public var cells: [[Cell]]

  /// The totals, if there are any.
  public var totals: Totals?

  /// What the shades mean; no key is drawn without.
  public var key: Key?

  /// Creates a table.
  public init(
    title: String, description: String, columns: [String], rows: [String], cells: [[Cell]],
    totals: Totals? = nil, key: Key? = nil
  ) {
    self.title = title
    self.description = description
    self.columns = columns
    self.rows = rows
    self.cells = cells
    self.totals = totals
    self.key = key
  }

  /// The picture, `width` points wide or as much wider as it needs.
  public func drawing(width: Double) -> ChartDrawing {
    HeatMapLayout(self, width: Self.bounded(width)).drawing()
  }

  /// The cell in `row` and `column`.
  func cell(_ row: Int, _ column: Int) -> Cell {
    cells.indices.contains(row) && cells[row].indices.contains(column)
      ? cells[row][column] : .blank
  }

  /// The largest value that has a shade.
  var largest: Double {
    cells.joined().reduce(0) { most, cell in
      if case .shaded(let value, _, _) = cell, value.isFinite { max(most, value) } else { most }
    }
  }
}

/// Shades from pale to dark.
enum HeatShade {
  /// The colour for `share` of the largest value.
  static func colour(_ share: Double) -> ChartColour {
    .leastShade.mixed(with: .blue, share: share.isFinite ? share : 0)
  }

  /// Black or white, whichever stands out more on `ground`.
  static func letters(on ground: ChartColour) -> ChartColour {
    let (black, white) = (ChartColour(0x000000), ChartColour(0xFFFFFF))
    return ground.contrast(with: black) >= ground.contrast(with: white) ? black : white
  }
}
