/// A measure as the command spells it: `betweenness(over: hops, scale: share)`.
struct MeasureSpelling: Hashable {
  struct Setting: Hashable {
    var name: String
    var value: String
  }

  var name: String
  var settings: [Setting] = []

  init(name: String) {
    self.name = name
  }

  /// Takes `text` apart; spaces do not matter.
  init(parsing text: String) throws(MeasureSpellingError) {
    let text = trimmed(text[...])
    guard let open = text.firstIndex(of: "(") else {
      guard !text.isEmpty, !text.contains(")") else { throw .malformed(String(text)) }
      name = String(text)
      return
    }
    name = String(trimmed(text[..<open]))
    guard !name.isEmpty, text.last == ")" else { throw .malformed(String(text)) }
    let inside = text[text.index(after: open)...].dropLast()
    guard !inside.contains(where: { "()".contains($0) }) else { throw .malformed(String(text)) }
    guard !trimmed(inside).isEmpty else { return }
    for part in inside.split(separator: ",", omittingEmptySubsequences: false) {
      guard let colon = part.firstIndex(of: ":") else { throw .malformed(String(text)) }
      let setting = Setting(
        name: String(trimmed(part[..<colon])),
        value: String(trimmed(part[part.index(after: colon)...])))
      guard !setting.name.isEmpty else { throw .malformed(String(text)) }
      guard !settings.contains(where: { $0.name == setting.name }) else {
        throw .givenTwice(setting.name, measure: name)
      }
      settings.append(setting)
    }
  }
}

private func trimmed(_ text: Substring) -> Substring {
  let end = text.lastIndex { !$0.isWhitespace }
  return text[..<(end.map(text.index(after:)) ?? text.startIndex)].drop(while: \.isWhitespace)
}
