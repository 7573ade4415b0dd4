extension String {
  /// The names that `;` or `|` part in the text, with single spaces between their words.
  package var partedNames: [String] {
    split { $0 == ";" || $0 == "|" }.map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
