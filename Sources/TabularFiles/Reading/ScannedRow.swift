/// A row as it was found, before anybody knows whether it belongs to the table.
struct ScannedRow {
  /// The line on which the row begins, counted from 1.
  var line = 0
  /// The fields, up to the limit of columns.
  var fields: [ScannedField] = []
  /// How many fields the row has.
  var fieldCount = 0
  /// What is odd, by column counted from 0.
  var problems: [(column: Int, problem: TableFinding.Problem)] = []

  /// Begins another row in the same memory.
  mutating func begin(line: Int) {
    self.line = line
    fields.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
    fieldCount = 0
  }

  /// Whether the row has no text.
  func isBlank(in bytes: Span<UInt8>) -> Bool {
    for field in fields where !field.isBlank(in: bytes) { return false }
    return fieldCount == fields.count
  }

  /// Leaves out the fields from `width` on if there is nothing in them.
  mutating func leaveOutBlanks(beyond width: Int, in bytes: Span<UInt8>) {
    guard fieldCount > width, fields.count == fieldCount else { return }
    for field in fields[width...] where !field.isEmpty && !field.isBlank(in: bytes) { return }
    fields.removeLast(fieldCount - width)
    fieldCount = width
  }

  /// Remembers something odd about the last field.
  mutating func note(_ problem: TableFinding.Problem) {
    guard fieldCount <= TableLimits.columns else { return }
    problems.append((fieldCount - 1, problem))
  }
}
