import ClusterEvaluation
import CooperationRecords
import Documents

extension AssessmentBriefing {
  /// What stands on the first sheet.
  ///
  /// - Throws: `SVGError` if the picture cannot be drawn.
  func front(in language: DocumentLanguage) throws -> FrontPage {
    FrontPage(
      language: language, kicker: "\(AssessmentPhrase.kicker[language]) · \(title)",
      finding: AssessmentFindingTitle(of: assessment).sentence[language],
      subtitle: AssessmentPhrase.size(assessment)[language],
      pictureHeading: AssessmentPhrase.pictureHeading[language],
      picture: try picture(language), numbers: numbers(language),
      cautions: (AssessmentPhrase.method.suffix(2) + [SayingRules.noOrder]).map { $0[language] },
      origin: BriefingOrigin(
        source: source, window: window, boundary: AssessmentPhrase.boundary,
        rules: [AssessmentPhrase.shortSeed(assessment.plan)], version: version,
        isSynthetic: isSynthetic))
  }

  private func count(_ verdict: AssessmentVerdict) -> Int {
    assessment.rows.count { $0.verdict == verdict }
  }

  private func picture(_ language: DocumentLanguage) throws -> Block {
    let all = assessment.rows.count
    guard all > 0 else { return Paragraph(FrontPhrase.noPicture[language]).block }
    let bars = AssessmentVerdict.allCases.map { verdict in
      ShareBars.Bar(
        label: verdict.sentence[language], share: Double(count(verdict)) / Double(all),
        words: language.briefingWords.outOf(count(verdict), all))
    }
    let picture = ShareBars(
      bars: bars, filled: AssessmentPhrase.ofVerdict[language],
      rest: AssessmentPhrase.others[language])
    return Figure(
      try picture.svg(), caption: Text(AssessmentPhrase.pictureCaption[language]),
      description: AssessmentPhrase.pictureCaption[language] + " "
        + bars.map { "\($0.label): \($0.words)" }.joined(separator: "; ") + ".",
      reading: Text(AssessmentPhrase.pictureReading[language]),
      data: picture.table(captioned: AssessmentPhrase.pictureCaption[language])
    ).block
  }

  private func numbers(_ language: DocumentLanguage) -> [KeyNumber] {
    let all = assessment.rows.count
    let (usable, not) = (count(.use) + count(.useWithCare), count(.doNotUse))
    let words = language.briefingWords
    return [
      KeyNumber(words.outOf(usable, all), Text(AssessmentPhrase.canBeUsed(of: all)[language])),
      KeyNumber(words.outOf(not, all), Text(AssessmentPhrase.ruledOut(of: all)[language])),
      KeyNumber(
        words.outOf(count(.noVerdict), all), Text(AssessmentPhrase.areOpen(of: all)[language])),
      KeyNumber(
        assessment.clusters.count,
        Text(AssessmentPhrase.clustersTried(assessment.clusters.count)[language])),
    ]
  }

  /// The span of time of the clusters.
  private var window: Sentence {
    assessment.clusters.first?.window.map { BriefingOrigin.window($0, span: nil) }
      ?? PagePhrase.wholeTime
  }
}
