internal import TabularFiles

/// What another program said while it ran.
struct ProgramMessages {
  private let lines: [Substring]

  /// The messages in the file at `path`; none if it cannot be read.
  init(at path: String) {
    let bytes = (try? FileBytes.contents(of: path)) ?? []
    self.init(String(decoding: bytes.suffix(1 << 16), as: UTF8.self))
  }

  init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The last line, which is where programs say why they end, in at most 300 characters.
  var last: String? {
    lines.last.map { line in
      let words = String(line.drop(while: \.isWhitespace).prefix(300))
      return words.hasSuffix(".") ? String(words.dropLast()) : words
    }
  }

  /// Whether Pango says that it has no fonts.
  var areAboutFonts: Bool {
    lines.contains { $0.contains("font != NULL") || $0.contains("No fonts found") }
  }

  /// The version that a program tells of itself: `WeasyPrint version 57.2`.
  var version: (major: Int, text: String)? {
    guard let word = lines.last?.split(separator: " ").last,
      let major = Int(word.prefix { $0 != "." })
    else { return nil }
    return (major, String(word))
  }
}
