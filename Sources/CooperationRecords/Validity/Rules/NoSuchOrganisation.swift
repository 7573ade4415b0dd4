/// Where organisations are listed, who takes part or is a member is among them.
///
/// Records that list none are sound: then whoever takes part is an organisation.
public struct NoSuchOrganisation: ValidityRule {
  /// The name of its findings.
  public let code = "no-such-organisation"
  /// How much a breach matters.
  public let severity = Finding.Severity.error
  /// What a breach is.
  public let title = Sentence(
    english: "Rows on organisations that the list of organisations does not have",
    latvian: "Rindas par organizācijām, kuru nav organizāciju sarakstā")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, row by row.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let mentions = assembled.mentions
    guard !mentions.organisations.isEmpty else { return }
    var isListed = [Bool](repeating: false, count: assembled.records.organisations.count)
    for place in assembled.organisationPlaces.prefix(mentions.organisations.count) {
      isListed[place] = true
    }
    var position = 0
    assembled.forEachOrganisation { mention, place in
      defer { position += 1 }
      guard position >= mentions.organisations.count, !isListed[place] else { return }
      let name = mention.identifier ?? mention.name
      breaches.add(
        at: mention.origin,
        column: mention.identifier == nil ? "organisation_name" : "organisation_id",
        Sentence(
          english: "“\(name)” is not in the list of organisations; it counts all the same.",
          latvian: "„\(name)” nav organizāciju sarakstā; organizācija tomēr tiek skaitīta."))
    }
  }
}
