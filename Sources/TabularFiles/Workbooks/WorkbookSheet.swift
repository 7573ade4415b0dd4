/// A sheet that is to be written: its columns, its rows, and what people may fill in.
///
///     var sheet = WorkbookSheet("Degree", columns: [.init("organisation"), .init("degree")])
///     sheet.rows = [[.text("Rīgas dome"), .number(12)]]
///     writer.append(sheet)
public struct WorkbookSheet: Sendable {
  /// How the numbers of a column are shown; what they are does not change.
  public enum Format: Sendable {
    /// Each number as it is, whole ones without decimals.
    case general
    /// Without decimals, thousands apart.
    case whole
    /// With four decimals.
    case decimals
    /// With two decimals and a power of ten.
    case scientific
    /// An amount of money, with two decimals.
    case money
    /// A day, `dd.mm.yyyy`.
    case localDay
    /// What is typed stays as it is typed: for identifiers.
    case text
  }

  /// A column.
  public struct Column: Sendable {
    /// Its name, in the first row.
    public var header: String
    /// How its numbers are shown.
    public var format: Format
    /// How wide it is, in characters; as wide as its texts where nobody says.
    public var width: Double?
    /// What its cells may hold.
    public var rule: CellRule?

    /// Creates a column.
    public init(
      _ header: String, format: Format = .general, width: Double? = nil, rule: CellRule? = nil
    ) {
      self.header = header
      self.format = format
      self.width = width
      self.rule = rule
    }
  }

  /// The most rows that a sheet has below its header.
  public static let mostRows = 1_048_575
  /// The most columns.
  public static let mostColumns = 16_384

  /// The name on its tab.
  public var name: String
  /// The columns; without any the sheet has no header.
  public var columns: [Column]
  /// The rows below the header.
  public var rows: [[WorkbookWriter.Cell]] = []
  /// How many rows below these people may fill in: the rules of the columns reach so far.
  public var room = 0
  /// Whether the sheet is the one that is seen when the workbook is opened.
  public var isShownFirst = false
  /// Whether texts are broken into lines at the width of their column.
  public var wrapsTexts = false
  /// Whether the tab is hidden.
  var isHidden = false
  /// The widths of columns that have no header.
  public var widths: [Double] = []

  /// Creates a sheet without rows.
  public init(_ name: String, columns: [Column] = []) {
    self.name = name
    self.columns = columns
  }

  /// Whether it has a header.
  var hasHeader: Bool { !columns.isEmpty }

  /// The number of the last row that has something in it or may be filled in.
  var lastRow: Int { rows.count + room + (hasHeader ? 1 : 0) }
}
