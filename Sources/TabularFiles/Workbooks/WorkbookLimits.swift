/// The sizes beyond which a workbook is taken for an attack rather than for a table.
enum WorkbookLimits {
  /// The most files in the archive.
  static let parts = 10_000
  /// The most bytes that one file may unpack to: 1 GiB.
  static let unpacked = 1 << 30
  /// A file that unpacks to more bytes than these, 64 MiB, ...
  static let suspicious: UInt64 = 64 << 20
  /// ... and to more than so many times its packed size, is refused.
  static let ratio: UInt64 = 200
  /// The most bytes that all texts of a sheet may have, each cell's counted: 1 GiB.
  static let texts = 1 << 30
  /// The most cells of a sheet, blank ones between others counted.
  static let cells = 1 << 26
  /// The most rows of a sheet, as in Excel.
  static let rows = 1_048_576
}
