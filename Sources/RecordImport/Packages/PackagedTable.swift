/// A table as it stands in a data package: named columns of stated types, and rows of texts.
public struct PackagedTable: Hashable, Sendable {
  /// What the texts of a column mean.
  public enum FieldType: String, Hashable, Sendable {
    /// Any text; also a date, which may be shortened to its month or year.
    case string
    /// A number with a decimal point.
    case number
  }

  /// A column.
  public struct Field: Hashable, Sendable {
    /// The header.
    public var name: String
    /// What its texts mean.
    public var type: FieldType

    /// Creates a column.
    public init(_ name: String, _ type: FieldType = .string) {
      self.name = name
      self.type = type
    }
  }

  /// The name, which with `.csv` behind it is the name of the file: letters, digits and hyphens.
  public let name: String

  /// The columns, from left to right.
  public let fields: [Field]

  /// The rows, each with a text for every column.
  public var rows: [[String]]

  /// Creates a table.
  public init(name: String, fields: [Field], rows: [[String]]) {
    precondition(PackageDescriptor.isSafe(name), "a table's name is the name of a file")
    self.name = name
    self.fields = fields
    self.rows = rows
  }

  /// The name of the file.
  public var fileName: String { "\(name).csv" }
}
