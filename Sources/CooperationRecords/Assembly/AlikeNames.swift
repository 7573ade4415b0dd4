/// Finds organisations whose names differ only in capitals, spaces or punctuation.
///
/// They stay apart, because that is for people to decide; the finding tells where to look.
struct AlikeNames {
  private(set) var findings: [Finding] = []
  private var firsts: [String: (name: String, origin: RowOrigin)] = [:]

  /// Looks at an organisation that was first met at `origin`.
  mutating func add(_ organisation: Organisation, firstMetAt origin: RowOrigin) {
    let letters = Self.letters(of: organisation.name)
    guard !letters.isEmpty else { return }
    guard let first = firsts[letters] else {
      firsts[letters] = (organisation.name, origin)
      return
    }
    guard first.name != organisation.name else { return }
    findings.append(
      Finding(
        .note, code: "alike-names", at: origin, column: "organisation_name",
        "“\(organisation.name)” is written nearly as “\(first.name)” in row \(first.origin.row); "
          + "they count as two unless an alias says that they are one."))
  }

  /// `name` in small letters, without all that is no letter and no number.
  private static func letters(of name: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars where counts(scalar) { letters.append(scalar) }
    return String(letters)
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    let properties = scalar.properties
    // Accents that stand by themselves belong to their letters.
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}
