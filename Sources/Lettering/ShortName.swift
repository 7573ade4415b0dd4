/// Names short enough to stand beside a mark.
///
/// A name that is short stays as it is, in one line or in two. A longer one gives way to its own
/// acronym where it has one in brackets or beside a dash; otherwise it is cut after a word.
package struct ShortName {
  /// The whole name on one line, where it is short enough; otherwise what stands for it.
  package let line: String
  /// Whether something of the name is missing.
  package let isCut: Bool
  /// The whole name on two lines, where that makes it narrower and is short enough.
  package let twoLines: [String]?

  /// Creates a label.
  package init(line: String, isCut: Bool, twoLines: [String]?) {
    self.line = line
    self.isCut = isCut
    self.twoLines = twoLines
  }

  /// The most letters of one line, and of each of two.
  static let mostLetters = 28
  static let mostLettersOfTwo = 22

  /// The labels of `names`, in their order, no two of them the same unless the names are.
  package static func labels(of names: [String]) -> [ShortName] {
    let short = names.map(shortened)
    var uses: [String: Set<String>] = [:]
    for (name, label) in zip(names, short) { uses[label, default: []].insert(name) }
    return zip(names, short).map { name, label in
      let line = uses[label, default: []].count > 1 ? bothEnds(of: name) : label
      return ShortName(line: line, isCut: line.hasSuffix("…"), twoLines: halves(of: name))
    }
  }

  /// `name` without control characters and invisible marks, and with single spaces.
  package static func cleaned(_ name: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: visible.append(" ")
      case .format: break
      default: visible.append(scalar)
      }
    }
    return String(visible).split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
    return (3...14).contains(text.count) && capitals >= 3 && capitals * 2 >= text.count
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

  /// `name` on two lines as equal as its words allow; `nil` if that is not worth while.
  private static func halves(of name: String) -> [String]? {
    guard name.count > 14, name.count <= 2 * mostLettersOfTwo else { return nil }
    var best: [String]?
    for place in name.indices.dropFirst() where " -/".contains(name[place]) {
      let next = name.index(after: place)
      let lines = [String(name[..<(name[place] == " " ? place : next)]), String(name[next...])]
      let longest = lines.map(\.count).max() ?? 0
      guard longest <= mostLettersOfTwo, lines[1].first?.isWhitespace == false else { continue }
      if let now = best?.map(\.count).max(), now <= longest { continue }
      best = lines
    }
    return best
  }
}
