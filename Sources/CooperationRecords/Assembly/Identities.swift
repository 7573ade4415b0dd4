/// Which spellings people have said to be one organisation.
///
///     let identities = Identities([("Piedmont Region", "Regione Piemonte")])
///     identities.name(for: "Piedmont  Region")   // "Regione Piemonte"
///     identities.name(for: "Baltic  Institute")  // "Baltic  Institute": nobody decided on it
///
/// A decision holds for all spellings that differ in spaces only: ends are cut off and runs of
/// spaces are joined before they are compared. What nobody decided on stays as it is written, save
/// for spaces at its ends. Chains are followed; where a variant is decided twice, the first
/// decision holds.
public struct Identities: Sendable {
  private var canonicalNames: [String: String] = [:]

  /// Creates a table from each variant and the name that it stands for.
  ///
  /// That a name stands for itself decides nothing.
  public init(_ decisions: [(variant: String, canonical: String)] = []) {
    for (variant, canonical) in decisions {
      let (key, name) = (Identities.spelling(variant), Identities.spelling(canonical))
      if key != name, canonicalNames[key] == nil { canonicalNames[key] = name }
    }
    for (_, canonical) in decisions {
      let key = Identities.spelling(canonical)
      if canonicalNames[key] == nil { canonicalNames[key] = key }
    }
  }

  /// Whether nothing has been decided.
  public var isEmpty: Bool { canonicalNames.isEmpty }

  /// The name that `written` stands for: itself where nobody decided anything.
  ///
  /// A circle of decisions ends at the name before it would close.
  public func name(for written: String) -> String {
    guard !isEmpty else { return Identities.trimmed(written) }
    var name = Identities.spelling(written)
    guard canonicalNames[name] != nil else { return Identities.trimmed(written) }
    var met: Set<String> = [name]
    while let next = canonicalNames[name], met.insert(next).inserted { name = next }
    return name
  }

  /// Whether somebody decided what `written` stands for, or that others stand for it.
  public func isDecided(_ written: String) -> Bool {
    canonicalNames[Identities.spelling(written)] != nil
  }

  /// `name` without spaces at its ends.
  package static func trimmed(_ name: String) -> String {
    let plain: ClosedRange<UInt8> = 0x21...0x7E
    if let first = name.utf8.first, let last = name.utf8.last, plain.contains(first),
      plain.contains(last)
    {
      return name
    }
    let start = name.firstIndex { !$0.isWhitespace } ?? name.endIndex
    let end = name.lastIndex { !$0.isWhitespace }.map(name.index(after:)) ?? start
    return String(name[start..<end])
  }

  /// `name` without spaces at its ends, and with single spaces inside.
  public static func spelling(_ name: String) -> String {
    if isPlain(name) { return name }
    return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether `name` surely has no spaces at its ends, no two of them together, and no other space.
  private static func isPlain(_ name: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in name.utf8 {
      // Controls, and the bytes with which spaces beyond ASCII begin.
      if byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) { return false }
      if byte == 0x20, last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }
}
