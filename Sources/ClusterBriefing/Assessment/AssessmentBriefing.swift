public import ClusterEvaluation
public import CooperationRecords
public import Documents

/// The proposal which indicators to ask of beneficiaries, drafted: two pages to print.
///
///     let page = AssessmentBriefing(of: assessment, from: records, version: "0.1.0")
///     try page.document(in: .latvian).html()
public struct AssessmentBriefing: Sendable {
  let assessment: IndicatorAssessment
  let title: String
  let source: String?
  let isSynthetic: Bool
  let version: String

  /// Creates the briefing.
  ///
  /// - Parameters:
  ///   - assessment: What is known of the indicators.
  ///   - records: What the clusters were taken from.
  ///   - version: The version of the program, printed at the foot.
  public init(
    of assessment: IndicatorAssessment, from records: CooperationRecords, version: String
  ) {
    self.assessment = assessment
    title = records.title
    source = records.source
    isSynthetic = records.isSynthetic
    self.version = version
  }

  /// The briefing as a page in `language`.
  public func document(in language: DocumentLanguage) -> Document {
    let writing = AssessmentWriting(language: language)
    return Document(
      AssessmentFindingTitle(of: assessment).sentence[language], language: language,
      kicker: "\(AssessmentPhrase.kicker[language]) · \(title)",
      subtitle: AssessmentPhrase.clusters(assessment)[language],
      source: Text(
        ([source].compactMap(\.self) + [
          AssessmentPhrase.seed(assessment.plan, halfSize: assessment.halfSize)[language],
          "Kopa \(version)",
        ]).joined(separator: " · ")),
      banner: isSynthetic ? language.briefingWords.synthetic : nil
    ) {
      Section(AssessmentPhrase.tableHeading[language]) { table(writing) }
      Section(AssessmentPhrase.evidenceHeading[language]) {
        List(
          assessment.rows.map {
            Text("\($0.profile.title[language]): \(writing.evidence(of: $0))")
          })
      }
      Section(AssessmentPhrase.thresholdsHeading[language]) {
        Paragraph(
          AssessmentPhrase.thresholds(assessment.thresholds, in: language)
            .joined(separator: "; ") + ".", style: .small)
      }
      Section(AssessmentPhrase.methodHeading[language]) {
        Paragraph(
          AssessmentPhrase.method.map { $0[language] }.joined(separator: " "), style: .small)
      }
    }
  }

  /// The verdicts, those to be used first.
  private func table(_ writing: AssessmentWriting) -> Table {
    let language = writing.language
    let ordered = AssessmentVerdict.allCases.flatMap { verdict in
      assessment.rows.filter { $0.verdict == verdict }
    }
    let columns = AssessmentPhrase.columns.indices.map { place in
      TableColumn<IndicatorAssessment.Row>.text(AssessmentPhrase.columns[place][language]) {
        writing.cells(of: $0)[place]
      }
    }
    return Table(
      Text(AssessmentPhrase.tableHeading[language]), of: ordered,
      columns: [
        .text(AssessmentPhrase.indicator[language]) { $0.profile.title[language] },
        .text(AssessmentPhrase.verdict[language]) { $0.verdict.sentence[language] },
      ] + columns)
  }
}

/// The title of the briefing: what was found.
struct AssessmentFindingTitle {
  let sentence: Sentence

  init(of assessment: IndicatorAssessment) {
    let count = { (verdict: AssessmentVerdict) in
      assessment.rows.count { $0.verdict == verdict }
    }
    let (all, usable) = (assessment.rows.count, count(.use) + count(.useWithCare))
    let (not, open) = (count(.doNotUse), count(.noVerdict))
    sentence = Sentence(
      english: "Of \(all) indicators \(usable) can be used, \(not) should not decide on money, and "
        + "for \(open) these clusters carry no verdict",
      latvian: "No \(all) rādītājiem lietojami – \(usable), finansējumam nav lietojami – \(not), bet "
        + "par \(open) šie klasteri atzinumu neļauj")
  }
}
