/// How wide a line of text becomes, estimated without asking a font.
///
/// Renderers differ by a few per cent, so the estimate has some room in it.
package enum TextWidth {
  /// What is added to the sum of the letters, because small print is set wider than it was drawn.
  package static let margin = 1.07

  /// The width of `text`, which is one line, in letters `size` points high.
  package static func points(_ text: String, size: Double) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + LetterWidths.thousandths(of: $1) }
    return Double(thousandths) / 1_000 * size * margin
  }

  /// How high a line is, from its highest to its lowest letter.
  package static func height(size: Double) -> Double { size * 1.2 }
}
