/// Something that holds in sound records.
///
/// A rule looks at what the rows say together; what is wrong within one row the reader has told.
///
///     let records = CooperationRecords(mentions, checking: .all)
///     records.report.groups   // what the reader found, and what breaks the rules
public protocol ValidityRule: Sendable {
  /// The name of its findings in kebab-case, such as `kinds-differ`.
  var code: String { get }

  /// How much a breach matters.
  var severity: Finding.Severity { get }

  /// What a breach is, in words to stand before a number.
  var title: Sentence { get }

  /// Looks for breaches, row by row.
  func look(at records: AssembledRecords, for breaches: inout Breaches)
}

extension Array where Element == any ValidityRule {
  /// All rules, in the order in which reports name them.
  public static var all: [any ValidityRule] {
    [
      NoSuchOrganisation(), NoSuchActivity(), KindsDiffer(), CountriesDiffer(), EndBeforeStart(),
      OutsideActivity(), DuplicateRows(), MergedRows(), SeveralCoordinators(), NoCoordinator(),
      ContributionAboveBudget(), UnknownRIS3Tags(), MembershipGaps(), MembersWithoutRecords(),
      NoAnswers(), AlikeNames(), LikelyPersons(),
    ]
  }
}

extension ImportReport {
  /// Adds what `rules` find in `records`.
  mutating func add(_ rules: [any ValidityRule], lookingAt records: AssembledRecords) {
    for rule in rules {
      var breaches = Breaches(of: rule)
      rule.look(at: records, for: &breaches)
      findings += breaches.findings
      if breaches.unlistedCount > 0 {
        countUnlisted(rule.severity, code: rule.code, times: breaches.unlistedCount)
      }
    }
  }
}
