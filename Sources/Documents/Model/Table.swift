/// A table with a caption and typed columns.
///
///     Table("The best linked", of: firms, limit: 20, columns: [
///       .text("Firm") { $0.name },
///       .number("Partners") { Double($0.partners) },
///       .number("Share of pairs", decimals: 2) { $0.share },   // nil is shown as undefined
///     ])
///
/// ## Conventions
///
/// - Text stands left, numbers right, in figures of equal width.
/// - The first column heads its row.
/// - Rows stay in the order they came in; those beyond `limit` are counted in a last line.
/// - The reason why a cell is undefined stands once below the table.
public struct Table: Hashable, Sendable, BlockContent {
  /// Where the cells of a column stand.
  public enum Alignment: Hashable, Sendable {
    /// At the left, for text.
    case left
    /// At the right, for numbers.
    case right
  }

  /// The head of a column.
  public struct Heading: Hashable, Sendable {
    /// What the column holds.
    public var title: String

    /// Where its cells stand.
    public var alignment: Alignment

    /// Creates the head of a column.
    public init(_ title: String, alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// What the table shows.
  public var caption: Text

  /// The heads of the columns.
  public let headings: [Heading]

  /// The cells, row by row; every row has as many as there are headings.
  public let rows: [[Cell]]

  /// The most rows that are shown; all of them where it is nil.
  public var limit: Int?

  /// Creates a table from cells.
  ///
  /// - Precondition: Every row has as many cells as there are headings.
  public init(_ caption: Text, headings: [Heading], rows: [[Cell]], limit: Int? = nil) {
    for row in rows {
      precondition(row.count == headings.count, "a row needs one cell for every heading")
    }
    self.caption = caption
    self.headings = headings
    self.rows = rows
    self.limit = limit
  }

  /// Creates a table with one row for each of `items`.
  public init<Items: Sequence>(
    _ caption: Text, of items: Items, limit: Int? = nil, columns: [TableColumn<Items.Element>]
  ) {
    self.init(
      caption, headings: columns.map(\.heading),
      rows: items.map { item in columns.map { $0.cell(item) } }, limit: limit)
  }

  /// The table as a block.
  public var block: Block { .table(self) }
}

/// A column: its heading, and what stands in it for an item.
public struct TableColumn<Item> {
  let heading: Table.Heading
  let cell: (Item) -> Cell

  /// A column of text.
  public static func text(_ title: String, _ text: @escaping (Item) -> String) -> TableColumn {
    TableColumn(heading: Table.Heading(title)) { .text(Text(text($0))) }
  }

  /// A column of numbers; one that is missing or not finite is shown as undefined.
  public static func number(
    _ title: String, decimals: Int = 0, _ number: @escaping (Item) -> Double?
  ) -> TableColumn {
    TableColumn(heading: Table.Heading(title, alignment: .right)) {
      Cell(number($0), decimals: decimals)
    }
  }

  /// A column of any cells.
  public static func cell(
    _ title: String, alignment: Table.Alignment = .left, _ cell: @escaping (Item) -> Cell
  ) -> TableColumn {
    TableColumn(heading: Table.Heading(title, alignment: alignment), cell: cell)
  }
}

/// What stands in a table, or in large type.
public enum Cell: Hashable, Sendable {
  /// A text.
  case text(Text)
  /// A number, with so many digits after the decimal mark.
  case number(Double, decimals: Int)
  /// Nothing that can be computed, and why.
  case undefined(because: String?)

  /// A number, or undefined where there is none or it is not finite.
  public init(_ number: Double?, decimals: Int) {
    if let number, number.isFinite {
      self = .number(number, decimals: decimals)
    } else {
      self = .undefined(because: nil)
    }
  }
}
