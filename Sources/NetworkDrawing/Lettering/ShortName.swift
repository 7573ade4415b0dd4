/// Names short enough to stand beside a mark.
///
/// A name that is short stays as it is. A longer one gives way to its own acronym where it has
/// one in brackets or beside a dash; otherwise it is cut after a word.
enum ShortName {
  /// The most letters of a label.
  static let mostLetters = 28

  /// The labels of `names`, in their order, no two of them the same unless the names are.
  static func labels(of names: [String]) -> [String] {
    let whole = names.map(cleaned)
    let short = whole.map { shortened($0) }
    var uses: [String: Set<String>] = [:]
    for (name, label) in zip(whole, short) { uses[label, default: []].insert(name) }
    return zip(whole, short).map { name, label in
      uses[label, default: []].count > 1 ? bothEnds(of: name) : label
    }
  }

  /// `name` without control characters, and with single spaces.
  static func cleaned(_ name: String) -> String {
    let visible = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator, .format: " "
          default: scalar
          }
        }))
    return visible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func shortened(_ name: String) -> String {
    guard name.count > mostLetters else { return name }
    return acronym(in: name) ?? cut(name)
  }

  /// The acronym that `name` gives of itself: “… (ACCIÓ)”, “SPRI - Basque …”, “… – LIAA”.
  private static func acronym(in name: String) -> String? {
    if let open = name.lastIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
      let inside = String(name[name.index(after: open)..<close])
      if isAcronym(inside) { return inside }
    }
    let normal = name.replacing(" – ", with: " - ").replacing(" — ", with: " - ")
    let parts = normal.split(separator: " - ").map(String.init)
    guard parts.count > 1 else { return nil }
    return [parts.first, parts.last].compactMap(\.self).first(where: isAcronym)
  }

  private static func isAcronym(_ text: String) -> Bool {
    let capitals = text.count(where: \.isUppercase)
    return (2...14).contains(text.count) && capitals >= 2 && capitals * 2 >= text.count
      && text.allSatisfy { !$0.isWhitespace }
  }

  private static func cut(_ name: String) -> String {
    let head = name.prefix(mostLetters - 1)
    let nextIsBreak = name.dropFirst(mostLetters - 1).first?.isWhitespace ?? true
    if !nextIsBreak, let space = head.lastIndex(where: \.isWhitespace),
      head.distance(from: head.startIndex, to: space) >= mostLetters / 2
    {
      return trimmed(head[..<space]) + "…"
    }
    return trimmed(head) + "…"
  }

  private static func bothEnds(of name: String) -> String {
    guard name.count > mostLetters else { return name }
    return trimmed(name.prefix(mostLetters - 13)) + "…" + name.suffix(12)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last.isWhitespace || ",;-–(".contains(last) { text.removeLast() }
    return String(text)
  }
}
