/// Breaks a paragraph into lines.
package enum TextWrapping {
  /// The lines of `text`, none wider than `width`; a word that is wider is broken.
  package static func lines(_ text: String, size: Double, width: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, size: size, width: width) }) {
      guard let last = lines.last else {
        lines.append(word)
        continue
      }
      let longer = last + " " + word
      if TextWidth.points(longer, size: size) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func pieces(of word: Substring, size: Double, width: Double) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for letter in word {
      let longer = piece + String(letter)
      if piece.isEmpty || TextWidth.points(longer, size: size) <= width {
        piece = longer
      } else {
        pieces.append(piece)
        piece = String(letter)
      }
    }
    return pieces + [piece]
  }
}
