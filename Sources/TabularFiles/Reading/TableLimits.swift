/// The sizes beyond which a text is taken for damaged rather than for a table.
///
/// The limits keep the memory for any input within a small multiple of its size. A field longer
/// than ``fieldLength`` is cut with a finding; a quotation that does not end within
/// ``quotationLength`` is read as plain text with a finding; a longer line and a wider header are
/// errors.
enum TableLimits {
  /// The most bytes of a field: 1 MiB.
  static let fieldLength = 1 << 20
  /// The most bytes between two quotation marks: 16 MiB.
  static let quotationLength = 16 << 20
  /// The most bytes of a line: 16 MiB.
  static let lineLength = 16 << 20
  /// The most bytes of a row that is read from a stream: 64 MiB.
  static let rowLength = 64 << 20
  /// The most columns: as many as the widest spreadsheets have.
  static let columns = 16_384
  /// The most findings that are kept; the others are only counted.
  static let findings = 10_000
}
