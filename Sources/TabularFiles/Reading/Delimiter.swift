/// The character that stands between the fields of a row.
public enum Delimiter: UInt8, CaseIterable, Sendable {
  /// A semicolon, as spreadsheets write where the comma is the decimal mark.
  case semicolon = 0x3B
  /// A tabulator.
  case tab = 0x09
  /// A comma.
  case comma = 0x2C
  /// A vertical bar.
  case bar = 0x7C

  /// How numbers such as `1,234` are most likely meant in a file with this delimiter.
  ///
  /// Spreadsheets write semicolons where the comma is taken, because it is the decimal mark.
  public var loneComma: LoneComma {
    self == .semicolon ? .decimal : .thousands
  }
}

extension Delimiter: CustomStringConvertible {
  /// The name of the character.
  public var description: String {
    switch self {
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .comma: "comma"
    case .bar: "vertical bar"
    }
  }
}
