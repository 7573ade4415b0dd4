/// How the letters of a text are written as bytes.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8, of which ASCII is a part.
  case utf8 = "UTF-8"
  /// UTF-16, the lower byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "UTF-16BE"
  /// The Baltic code page of Windows.
  case windows1257 = "Windows-1257"
  /// The Central European code page of Windows.
  case windows1250 = "Windows-1250"
  /// Latin-1, read as Windows-1252, which has quotation marks and the euro where Latin-1 has nothing.
  case latin1 = "Latin-1"

  /// The encoding that people or programs call `name`, ignoring case, spaces, hyphens and underscores.
  ///
  ///     TextEncoding(named: "windows-1257")   // .windows1257
  ///     TextEncoding(named: "cp1252")         // .latin1
  public init?(named name: String) {
    let key = name.lowercased().filter { !" -_".contains($0) }
    switch key {
    case "utf8", "ascii", "usascii": self = .utf8
    case "utf16le", "utf16": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1257", "cp1257", "1257": self = .windows1257
    case "windows1250", "cp1250", "1250": self = .windows1250
    case "latin1", "iso88591", "windows1252", "cp1252", "1252": self = .latin1
    default: return nil
    }
  }
}

extension TextEncoding: CustomStringConvertible {
  /// The usual name.
  public var description: String { rawValue }
}
