/// Words in small letters without accents, so that a word is the same however it is written.
enum PlainLetters {
  /// The words of `text`, parted by spaces and commas, in small letters and without accents.
  static func words(of text: String) -> [Substring] {
    folded(text).split { $0.isWhitespace || $0 == "," }
  }

  /// `text` in small letters, with the letters of Europe's Latin alphabets without their accents.
  static func folded(_ text: String) -> String {
    let small = text.lowercased()
    guard small.utf8.contains(where: { $0 >= 0x80 }) else { return small }
    return String(small.map { plain[$0] ?? $0 })
  }

  private static let plain: [Character: Character] = {
    var plain: [Character: Character] = [:]
    for (letter, accented) in families { for other in accented { plain[other] = letter } }
    return plain
  }()

  private static let families: [(letter: Character, accented: String)] = [
    ("a", "àáâãäåāăąæ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
    ("o", "òóôõöøōŏőœ"), ("r", "ŕŗř"), ("s", "śŝşšșß"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
  ]
}
