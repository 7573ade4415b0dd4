/// Finds organisations whose names differ only in capitals, spaces or punctuation.
///
/// They stay apart, because that is for people to decide; the finding tells where to look.
struct AlikeNames {
  private(set) var findings: [Finding] = []
  private var firsts: [String: (name: String, origin: RowOrigin)] = [:]

  /// Looks at an organisation that was first met at `origin`.
  mutating func add(_ organisation: Organisation, firstMetAt origin: RowOrigin) {
    let letters = organisation.name.lowercased().filter { $0.isLetter || $0.isNumber }
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
}
