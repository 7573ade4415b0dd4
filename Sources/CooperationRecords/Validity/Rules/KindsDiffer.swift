/// An organisation is of one kind.
///
/// Each organisation is named once, at the first row that differs. Unknown differs from nothing.
public struct KindsDiffer: ValidityRule {
  /// The name of its findings.
  public let code = "kinds-differ"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Sentence(
    english: "Organisations of different kinds in different rows",
    latvian: "Organizācijas, kam dažādās rindās ir dažāds veids")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, row by row.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let organisations = assembled.records.organisations
    var isNamed = [Bool](repeating: false, count: organisations.count)
    assembled.forEachOrganisation { mention, place in
      let known = organisations[place].kind
      guard let kind = mention.kind, kind != .unknown, kind != known, !isNamed[place] else {
        return
      }
      isNamed[place] = true
      let name = organisations[place].name
      breaches.add(
        at: mention.origin, column: "organisation_kind",
        Sentence(
          english:
            "“\(name)” is given as \(kind.rawValue) here and as \(known.rawValue) before; "
            + "the first holds.",
          latvian: "„\(name)” šeit ir „\(kind.latvianName)”, bet iepriekš „\(known.latvianName)”; "
            + "paliek pirmais."))
    }
  }
}
