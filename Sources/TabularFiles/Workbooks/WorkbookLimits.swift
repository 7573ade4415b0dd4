/// The sizes beyond which a workbook is taken for an attack rather than for a table.
enum WorkbookLimits {
  /// The most files in the archive.
  static let parts = 10_000
  /// The most bytes that one file may unpack to: 1 GiB.
  static let unpacked = 1 << 30
  /// A file that unpacks to more than 64 MiB and ``ratio`` times its packed size is refused.
  static let suspicious: UInt64 = 64 << 20
  /// How many times larger than packed a large file may be.
  static let ratio: UInt64 = 200
  /// The most bytes that all texts of a sheet may have, each cell's counted: 1 GiB.
  static let texts = 1 << 30
  /// The most cells of a sheet, blank ones between others counted.
  static let cells = 1 << 26
  /// The most cells that merged cells are filled into.
  static let filled = 1 << 22
  /// The most cells of one row that are merged over several columns.
  static let wide = 1000
  /// The most rows of a sheet, as in Excel.
  static let rows = 1_048_576
}
