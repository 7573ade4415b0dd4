/// Breaks a paragraph into lines.
enum TextWrapping {
  /// The lines of `text`, none wider than `width` unless a single word is.
  static func lines(_ text: String, size: Double, width: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      guard let last = lines.last else {
        lines.append(String(word))
        continue
      }
      let longer = last + " " + word
      if TextWidth.points(longer, size: size) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
