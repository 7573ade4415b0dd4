/// The columns of a table by the names in its header.
///
/// Names match ignoring case, accents, spaces, dots, underscores and hyphens, so
/// `Reģistrācijas numurs` finds `registracijas_numurs`:
///
///     let columns = HeaderIndex(["Nosaukums", "Reģ. numurs"])
///     columns["reg_numurs"]                      // 1
///     columns.first(of: ["name", "nosaukums"])   // 0
///
/// Where several columns match, the one that is spelled exactly so comes first, and then the
/// leftmost. ``duplicates`` tells which columns these are.
public struct HeaderIndex: Sendable {
  /// Columns that cannot be told apart by name.
  public struct Duplicate: Hashable, Sendable {
    /// The name, as the first of the columns spells it.
    public let name: String
    /// The columns, counted from 0.
    public let columns: [Int]
  }

  /// Every name that several columns share, in the order of the header; nameless columns do not count.
  public let duplicates: [Duplicate]

  private let header: [String]
  private let columnsByKey: [String: [Int]]

  /// Creates the index of `header`.
  public init(_ header: [String]) {
    var columnsByKey: [String: [Int]] = [:]
    var keys: [String] = []
    for (column, name) in header.enumerated() {
      let key = Self.key(name)
      guard !key.isEmpty else { continue }
      if columnsByKey[key] == nil { keys.append(key) }
      columnsByKey[key, default: []].append(column)
    }
    duplicates = keys.compactMap { key in
      guard let columns = columnsByKey[key], columns.count > 1 else { return nil }
      return Duplicate(name: header[columns[0]], columns: columns)
    }
    self.header = header
    self.columnsByKey = columnsByKey
  }

  /// The column called `name`, counted from 0.
  public subscript(name: String) -> Int? {
    guard let columns = columnsByKey[Self.key(name)] else { return nil }
    return columns.first { header[$0] == name } ?? columns.first
  }

  /// The column with the first of `names` that the header has.
  public func first(of names: [String]) -> Int? {
    for name in names {
      if let column = self[name] { return column }
    }
    return nil
  }

  /// What remains of `name` when case, accents, spaces, dots, underscores and hyphens are ignored.
  public static func key(_ name: String) -> String {
    var key = ""
    for scalar in name.lowercased().unicodeScalars {
      if let base = AccentedLetters.base(of: scalar) {
        key += base
      } else if !isIgnored(scalar) {
        key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "." || scalar == "_" || scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .nonspacingMark, .format, .control: return true
    default: return false
    }
  }
}
