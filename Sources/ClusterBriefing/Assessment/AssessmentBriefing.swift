public import ClusterEvaluation
public import CooperationRecords
public import Documents

/// The proposal which indicators to ask of beneficiaries, drafted: three pages to print.
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
  ///
  /// - Throws: `SVGError` if the picture cannot be drawn.
  public func document(
    in language: DocumentLanguage, length: BriefingLength = .full
  ) throws -> Document {
    let writing = AssessmentWriting(language: language)
    return try front(in: language).document(length) {
      Section(AssessmentPhrase.tableHeading[language]) { table(writing) }
      Section(AssessmentPhrase.evidenceHeading[language]) { evidence(writing) }
      Section(AssessmentPhrase.thresholdsAndMethod[language]) {
        Paragraph(thresholds(in: language), style: .small)
        Paragraph(
          ([AssessmentPhrase.clusters(assessment)] + AssessmentPhrase.method)
            .map { $0[language] }.joined(separator: " "), style: .small)
      }
    }
  }

  private func thresholds(in language: DocumentLanguage) -> String {
    let list = AssessmentPhrase.thresholds(assessment.thresholds, in: language)
      .joined(separator: "; ")
    return list.prefix(1).uppercased() + list.dropFirst() + "."
  }

  /// The indicators that have a number anywhere, those to be used first.
  private var ordered: [IndicatorAssessment.Row] {
    AssessmentVerdict.allCases.flatMap { verdict in
      assessment.rows.filter { row in
        row.verdict == verdict && row.values.contains { $0 != nil }
      }
    }
  }

  /// One sentence for each indicator, and one for those without a number.
  private func evidence(_ writing: AssessmentWriting) -> Paragraph {
    let language = writing.language
    let known = ordered
    let names = Set(known.map(\.profile.name))
    let unknown = assessment.rows.filter { !names.contains($0.profile.name) }
      .map { $0.profile.title[language] }
    let sentences = known.map { row -> Text in
      "\(strong: row.profile.title[language]): \(writing.evidence(of: row)) "
    }
    let heading = AssessmentPhrase.withoutNumber[language]
    let rest: Text =
      unknown.isEmpty ? "" : "\(strong: heading): \(unknown.joined(separator: ", "))."
    return Paragraph((sentences + [rest]).reduce("") { "\($0)\($1)" }, style: .small)
  }

  private func table(_ writing: AssessmentWriting) -> Table {
    let language = writing.language
    let columns = AssessmentPhrase.columns.indices.map { place in
      TableColumn<IndicatorAssessment.Row>.cell(
        AssessmentPhrase.columns[place][language], alignment: .right
      ) { .text(Text(writing.cells(of: $0, withInterval: false)[place])) }
    }
    return Table(
      Text(AssessmentPhrase.tableCaption[language]), of: ordered,
      columns: [
        .text(AssessmentPhrase.indicator[language]) { $0.profile.title[language] },
        .text(AssessmentPhrase.verdict[language]) { $0.verdict.shortSentence[language] },
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
      latvian:
        "No \(all) rādītājiem lietojami – \(usable), finansējumam nav lietojami – \(not), bet "
        + "par \(open) šie klasteri atzinumu neļauj")
  }
}
