public import CooperationRecords
package import Documents

/// What became of every row of a file, and what is wrong with it.
///
///     let records = CooperationRecords(mentions, checking: .all)
///     let report = RecordsReport(of: records, version: "0.1.0")
///     print(report.text(in: .latvian))
///     let page = report.document(in: .english).html()
///
/// ## Conventions
///
/// - The counts of a file add up: rows = read + merged + left out, and what was left out is split
///   by its reason.
/// - Findings of one kind are one line with their number and three examples, the worst first.
public struct RecordsReport: Sendable {
  let records: CooperationRecords
  let version: String
  let minimumCell: MinimumCell?

  /// Creates the report of `records`.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - version: The version of the program, printed at the foot.
  ///   - minimumCell: The smallest count of organisations by kind, and of findings, that is told;
  ///     where one is given, findings have no examples.
  public init(of records: CooperationRecords, version: String, minimumCell: MinimumCell? = nil) {
    self.records = records
    self.version = version
    self.minimumCell = minimumCell
  }

  /// How many findings there are in `group`, as it may be told.
  func count(of group: ImportReport.Group, _ number: (Int) -> String) -> String {
    (minimumCell?.published(group.count) ?? .count(group.count)).text(number)
  }

  /// The findings by kind, with the examples that may be shown.
  var groups: [ImportReport.Group] {
    records.report.groups.map { group in
      var shown = group
      if minimumCell != nil { shown.examples = [] }
      return shown
    }
  }

  /// How many rows were left out, blank ones included.
  var leftOutCount: Int { records.report.files.reduce(0) { $0 + $1.skipped } }

  /// How many findings are more than notes.
  var doubtCount: Int { records.report.count(of: .error) + records.report.count(of: .warning) }

  /// What there is, with its number.
  func contents(in language: DocumentLanguage) -> [(name: String, value: String)] {
    let number = { (count: Int) in language.number(Double(count), decimals: 0) }
    let counted = OrganisationKind.allCases.map { kind in
      (kind: kind, count: records.organisations.count { $0.kind == kind })
    }.filter { $0.count > 0 }
    let counts = counted.map(\.count)
    let kinds = zip(counted, minimumCell?.published(counts) ?? counts.map { .count($0) }).map {
      let (name, count) = (
        language == .latvian ? $0.kind.latvianName : $0.kind.rawValue, $1.text(number)
      )
      // Behind a colon the Latvian name need not agree with the number.
      return language == .latvian ? "\(name): \(count)" : "\(count) \(name)"
    }
    let all = records.organisations.count
    let shown = (minimumCell?.published(all) ?? .count(all)).text(number)
    let organisations = "\(shown) (\(kinds.joined(separator: ", ")))"
    if records.holdsTies { return contentsOfTies(organisations, in: language) }
    let values = [
      organisations, number(records.spellingCount), number(records.activities.count),
      number(records.undatedActivityCount), number(records.participations.count),
      number(records.memberships.count),
      records.span?.description ?? RecordsPhrase.noDates[language],
    ]
    let contents = Array(zip(RecordsPhrase.contents.map { $0[language] }, values))
    return contents + more(in: language)
  }

  private func contentsOfTies(
    _ organisations: String, in language: DocumentLanguage
  ) -> [(name: String, value: String)] {
    let strengths = records.activities.compactMap(\.tieStrength)
    var contents = [
      (RecordsPhrase.contents[0][language], organisations),
      (
        RecordsPhrase.ties[language],
        language.number(Double(records.activities.count), decimals: 0)
      ),
    ]
    if let weakest = strengths.min(), let strongest = strengths.max() {
      let values = [weakest, strongest].map { language.strength($0) }
      contents.append(
        (
          RecordsPhrase.strengths[language],
          weakest == strongest
            ? values[0] : RecordsPhrase.strengths(from: values[0], to: values[1])[language]
        ))
    }
    return contents + more(in: language)
  }

  /// What only some records tell: attributes, and who did not answer.
  private func more(in language: DocumentLanguage) -> [(name: String, value: String)] {
    var more: [(name: String, value: String)] = []
    let attributes = records.attributeNames
    if !attributes.isEmpty {
      more.append(
        (
          RecordsPhrase.attributes[language],
          attributes.prefix(20).joined(separator: ", ")
            + (attributes.count > 20 ? ", …" : "")
        ))
    }
    if let silent = records.silentCount {
      more.append(
        (RecordsPhrase.silent[language], language.number(Double(silent), decimals: 0)))
    }
    return more
  }
}

extension ImportReport {
  /// What was left out of `file` and why, such as `2 × blank-rows`.
  func reasons(of file: File) -> String {
    file.reasons.map { "\($0.count) × \($0.code)" }.joined(separator: ", ")
  }
}

extension ImportReport.Group {
  /// What the findings are about, in words to stand before a number.
  package func title(in language: DocumentLanguage) -> String {
    FindingKind.title(of: code)?[language] ?? code
  }
}

extension Sentence {
  /// The sentence in the language of a document.
  package subscript(language: DocumentLanguage) -> String { self[language.ofSentences] }
}

extension DocumentLanguage {
  /// The same language, as findings name it.
  package var ofSentences: Sentence.Language {
    switch self {
    case .english: .english
    case .latvian: .latvian
    }
  }
}
