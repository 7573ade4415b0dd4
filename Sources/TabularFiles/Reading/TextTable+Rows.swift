extension TextTable {
  /// The rows of a table.
  public struct Rows: RandomAccessCollection, Sendable {
    let storage: TableStorage

    /// The place of the first row.
    public var startIndex: Int { 0 }

    /// The place after the last row.
    public var endIndex: Int { storage.rows.count }

    /// The row at `position`.
    public subscript(position: Int) -> Row {
      let next = position + 1
      let end = next < storage.rows.count ? storage.rows[next].firstField : storage.fields.count
      let mark = storage.rows[position]
      return Row(storage: storage, mark: mark, slots: mark.firstField..<end)
    }
  }

  /// One row of a table.
  public struct Row: Sendable {
    let storage: TableStorage
    let mark: RowMark
    let slots: Range<Int>

    /// The number of the row, as a spreadsheet counts: the first row of the file is 1.
    public var number: Int { mark.number }

    /// The line on which the row begins, as a text editor counts.
    ///
    /// It is greater than ``number`` below fields that hold line breaks.
    public var line: Int { mark.line }

    /// The number of fields, which in a short or a long row is not that of the header.
    public var count: Int { slots.count }

    /// The text in `column`, counted from 0; empty where the row has no such field.
    ///
    /// - Complexity: O(*length of the text*).
    public subscript(column: Int) -> String {
      guard column >= 0, column < slots.count else { return "" }
      return storage.fields[slots.lowerBound + column].text(in: storage.bytes)
    }

    /// The texts of all fields.
    public var fields: [String] {
      slots.map { storage.fields[$0].text(in: storage.bytes) }
    }
  }
}

/// The bytes of a table and where its fields stand in them, shared by all of its rows.
final class TableStorage: Sendable {
  let bytes: [UInt8]
  let fields: [ScannedField]
  let rows: [RowMark]

  init(bytes: [UInt8], fields: [ScannedField], rows: [RowMark]) {
    self.bytes = bytes
    self.fields = fields
    self.rows = rows
  }
}

/// Where a row stands, in the file and among the fields.
struct RowMark {
  private let storedNumber: UInt32
  private let storedLine: UInt32
  private let storedField: UInt32

  init(number: Int, line: Int, firstField: Int) {
    storedNumber = UInt32(number)
    storedLine = UInt32(line)
    storedField = UInt32(firstField)
  }

  var number: Int { Int(storedNumber) }
  var line: Int { Int(storedLine) }
  var firstField: Int { Int(storedField) }
}
