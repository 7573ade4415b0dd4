/// Where in a file something was read.
public struct RowOrigin: Hashable, Sendable, CustomStringConvertible {
  /// The file's name, without its folder.
  public var file: String

  /// The row, counted from 1 for the header, as a spreadsheet shows it.
  public var row: Int

  /// Creates an origin.
  public init(file: String, row: Int) {
    self.file = file
    self.row = row
  }

  /// The origin as compilers write it: `participations.csv:214`.
  public var description: String { "\(file):\(row)" }
}
