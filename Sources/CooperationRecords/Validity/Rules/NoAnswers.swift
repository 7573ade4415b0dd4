/// Who was asked answered.
///
/// That one did not is no mistake of the records, but ties may be missing that are not absent.
public struct NoAnswers: ValidityRule {
  /// The name of its findings.
  public let code = "no-answer"
  /// How much a breach matters.
  public let severity = Finding.Severity.note
  /// What a breach is.
  public let title = Sentence(
    english: "Organisations that did not answer, so that ties among them may be missing",
    latvian: "Organizācijas, kas neatbildēja, tāpēc to savstarpējās saites var trūkt")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, organisation by organisation.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let organisations = assembled.records.organisations
    var isNamed = [Bool](repeating: false, count: organisations.count)
    assembled.forEachOrganisation { mention, place in
      guard mention.hasAnswered == false, organisations[place].hasAnswered == false,
        !isNamed[place]
      else { return }
      isNamed[place] = true
      let name = organisations[place].name
      breaches.add(
        at: mention.origin, column: "answered",
        Sentence(
          english: "“\(name)” did not answer; what it has with others that did not is not known.",
          latvian: "„\(name)” neatbildēja; kas tai kopīgs ar citām, kas neatbildēja, nav zināms."))
    }
  }
}
