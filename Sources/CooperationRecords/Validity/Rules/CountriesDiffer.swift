/// An organisation sits in one country.
///
/// Codes are compared with codes and names with names; EL is GR, and UK is GB. Each organisation is
/// named once, at the first row that differs.
public struct CountriesDiffer: ValidityRule {
  /// The name of its findings.
  public let code = "countries-differ"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Sentence(
    english: "Organisations in different countries in different rows",
    latvian: "Organizācijas, kam dažādās rindās ir dažāda valsts")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, row by row.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let organisations = assembled.records.organisations
    var isNamed = [Bool](repeating: false, count: organisations.count)
    assembled.forEachOrganisation { mention, place in
      guard let country = mention.country, let known = organisations[place].country,
        country != known, !isNamed[place], Self.differ(country, known)
      else { return }
      isNamed[place] = true
      let name = organisations[place].name
      breaches.add(
        at: mention.origin, column: "country",
        Sentence(
          english:
            "“\(name)” sits in \(country) here and in \(known) before; the first holds, unless "
            + "they are two organisations of one name.",
          latvian:
            "„\(name)” šeit atrodas valstī „\(country)”, bet iepriekš „\(known)”; paliek pirmā, "
            + "ja vien tās nav divas organizācijas ar vienu nosaukumu."))
    }
  }

  private static func differ(_ first: String, _ second: String) -> Bool {
    guard (first.utf8.count == 2) == (second.utf8.count == 2) else { return false }
    return common(first) != common(second)
  }

  private static func common(_ country: String) -> String {
    switch country.uppercased() {
    case "EL": "GR"
    case "UK": "GB"
    case let other: other
    }
  }
}
