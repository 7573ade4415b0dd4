extension String {
  /// The text as one line that can be shown to people, whatever file it comes from.
  ///
  /// A sign stands in the place of each control character, so that nothing is done to a terminal, and
  /// the middle of a very long text is left out.
  ///
  ///     "Rīga\n\u{1B}[31m".onOneLine   // "Rīga␊␛[31m"
  package var onOneLine: String {
    let scalars = unicodeScalars
    let isShort = scalars.count <= Self.longest
    if isShort, !scalars.contains(where: \.controls) { return self }
    var line = String.UnicodeScalarView()
    for scalar in isShort ? scalars[...] : scalars.prefix(Self.longest - Self.end - 3) {
      line.append(scalar.shown)
    }
    guard !isShort else { return String(line) }
    line += " … ".unicodeScalars
    for scalar in scalars.suffix(Self.end) { line.append(scalar.shown) }
    return String(line)
  }

  /// The most letters of a line, and how many of them stand behind what is left out.
  private static let longest = 4000
  private static let end = 400
}

extension Unicode.Scalar {
  /// Whether it moves the cursor rather than being a letter or sign.
  fileprivate var controls: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The picture that Unicode has for it.
  fileprivate var shown: Unicode.Scalar {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? self
    case 0x7F: "\u{2421}"
    case 0x2028, 0x2029: "\u{2424}"
    default: controls ? "\u{FFFD}" : self
    }
  }
}
