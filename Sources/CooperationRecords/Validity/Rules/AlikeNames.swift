/// Names of organisations differ in more than capitals, spaces or punctuation.
///
/// Those that do not stay apart, because that is for people to decide; the finding tells where to
/// look.
public struct AlikeNames: ValidityRule {
  /// The name of its findings.
  public let code = "alike-names"
  /// How much a breach matters.
  public let severity = Finding.Severity.note
  /// What a breach is.
  public let title = Sentence(
    english: "Names that differ only in capitals, spaces or punctuation, counted apart",
    latvian: "Nosaukumi, kas atšķiras tikai ar lielajiem burtiem, atstarpēm vai pieturzīmēm, "
      + "skaitīti atsevišķi")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, organisation by organisation.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let organisations = assembled.records.organisations
    var origins: [RowOrigin] = []
    assembled.forEachOrganisation { mention, place in
      // Organisations stand in the order in which they were first met.
      if place == origins.count { origins.append(mention.origin) }
    }
    var firsts: [String: (name: String, origin: RowOrigin)] = [:]
    for (organisation, origin) in zip(organisations, origins) {
      let letters = Self.letters(of: organisation.name)
      guard !letters.isEmpty else { continue }
      guard let first = firsts[letters] else {
        firsts[letters] = (organisation.name, origin)
        continue
      }
      guard first.name != organisation.name else { continue }
      let (name, row) = (organisation.name, first.origin.row)
      breaches.add(
        at: origin, column: "organisation_name",
        Sentence(
          english:
            "“\(name)” is written nearly as “\(first.name)” in row \(row); they count as two "
            + "unless an alias says that they are one.",
          latvian: "„\(name)” rakstīts gandrīz kā „\(first.name)” rindā \(row); skaitītas kā "
            + "divas organizācijas, ja vien aizstājvārds nesaka, ka tā ir viena."))
    }
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
