/// What became of every row of a file: the parts add up to the whole.
///
///     inFile == declaration + aboveHeader + header + blank + repeatedHeaders
///               + complete + short + long
public struct RowCounts: Hashable, Sendable {
  /// All rows of the file, the header and the blank ones too.
  public internal(set) var inFile = 0
  /// Rows that name the delimiter (`sep=;`), as spreadsheets write above the header: 0 or 1.
  public internal(set) var declaration = 0
  /// Rows above the header with a single text in them, such as a title.
  public internal(set) var aboveHeader = 0
  /// The row of column names: 1, for there is no table without it.
  public internal(set) var header = 0
  /// Rows without any text.
  public internal(set) var blank = 0
  /// Rows that say the header again.
  public internal(set) var repeatedHeaders = 0
  /// Rows of the table with as many fields as the header.
  public internal(set) var complete = 0
  /// Rows of the table with fewer fields than the header.
  public internal(set) var short = 0
  /// Rows of the table with more fields than the header.
  public internal(set) var long = 0

  /// The rows of the table.
  public var inTable: Int { complete + short + long }
}
