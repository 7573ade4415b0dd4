/// Nobody in the records is a natural person.
///
/// That somebody is one is no mistake, but a reason for care before anything is published. The finding
/// names the row and not the person.
public struct LikelyPersons: ValidityRule {
  /// The name of its findings.
  public let code = "likely-person"
  /// How much a breach matters.
  public let severity = Finding.Severity.note
  /// What a breach is.
  public let title = Sentence(
    english: "Organisations that are likely natural persons",
    latvian: "Organizācijas, kas, iespējams, ir fiziskas personas")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, organisation by organisation.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let organisations = assembled.records.organisations
    var next = 0
    assembled.forEachOrganisation { mention, place in
      // Organisations stand in the order in which they were first met.
      guard place == next else { return }
      next += 1
      guard let sign = organisations[place].personSign else { return }
      breaches.add(
        at: mention.origin,
        Sentence(
          english: "this row likely tells of a natural person (\(sign.reason.english)); a column "
            + "“person” with yes or no decides it, and --pseudonymise-persons puts a code there.",
          latvian: "šī rinda, iespējams, ir par fizisku personu (\(sign.reason.latvian)); to "
            + "izšķir aile „fiziska persona” ar vārdu jā vai nē, un --pseudonymise-persons "
            + "vārda vietā liek kodu."))
    }
  }
}
