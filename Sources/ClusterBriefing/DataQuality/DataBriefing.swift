import ClusterEvaluation
public import CooperationRecords
public import Documents

/// A briefing on the records themselves, for the officer who looks after them: what was read and what was
/// left out, what is not known, what is doubtful, which indicators suffer, and what to do first.
///
///     let records = CooperationRecords(mentions, checking: .all)
///     let page = try DataBriefing(of: records, version: "0.1.0").document(in: .latvian).html()
///
/// ## Conventions
///
/// - The counts of a file add up: rows = read + merged + left out.
/// - An indicator has no number where the records tell nothing of something that it needs, and rests on
///   part of them where they tell it of some alone.
/// - Three actions stand first, in the order of the number of indicators they touch times the share of the
///   records.
/// - With a smallest count, smaller ones are withheld, and there are no examples.
public struct DataBriefing: Sendable {
  let report: RecordsReport
  let version: String
  let minimumCell: MinimumCell?

  /// Creates the briefing.
  ///
  /// - Parameters:
  ///   - records: The records, made with all rules checked.
  ///   - version: The version of the program, printed at the foot.
  ///   - minimumCell: The smallest count that is told; `nil` for all.
  public init(of records: CooperationRecords, version: String, minimumCell: MinimumCell? = nil) {
    report = RecordsReport(of: records, version: version, minimumCell: minimumCell)
    self.version = version
    self.minimumCell = minimumCell
  }

  private var records: CooperationRecords { report.records }

  /// The briefing as a page in `language`.
  ///
  /// - Throws: `SVGError` if the picture cannot be drawn.
  public func document(
    in language: DocumentLanguage, length: BriefingLength = .full
  ) throws -> Document {
    let quality = DataQuality(of: records)
    let telling = CountTelling(language: language, cell: minimumCell)
    return try front(quality, telling).document(length) {
      Section(RecordsPhrase.rowsHeading[language]) { report.rowBlocks(language) }
      consequenceSection(quality, language)
      Section(RecordsPhrase.findingsHeading[language]) { report.findingBlocks(language) }
      report.contentsSection(language)
      Section(FrontPhrase.method[language]) {
        Paragraph(DataPhrase.accounts[language], style: .small)
        Paragraph(DataPhrase.weights[language], style: .small)
      }
    }
  }

  private func front(_ quality: DataQuality, _ telling: CountTelling) throws -> FrontPage {
    let language = telling.language
    return FrontPage(
      language: language, kicker: DataPhrase.kicker(records.title)[language],
      finding: DataPhrase.title(of: quality, telling)[language],
      subtitle: DataPhrase.subtitle(quality)[language],
      pictureHeading: DataPhrase.pictureHeading[language],
      picture: try KnownShare.figure(of: quality.shares, telling),
      numbers: numbers(quality, telling),
      advice: actionSection(quality, telling), cautions: DataPhrase.cautions.map { $0[language] },
      origin: BriefingOrigin(
        source: records.source, window: BriefingOrigin.window(nil, span: records.span),
        boundary: BriefingOrigin.everybody, rules: [BriefingOrigin.noSeed], version: version,
        isSynthetic: records.isSynthetic))
  }

  private func numbers(_ quality: DataQuality, _ telling: CountTelling) -> [KeyNumber] {
    let language = telling.language
    let (rows, left) = (quality.rowCount, quality.leftOutCount)
    let ofRows =
      rows > 0
      ? [
        KeyNumber(
          language.briefingWords.outOf(rows - left, rows),
          Text(DataPhrase.rowsRead(rows)[language]), note: Text(DataPhrase.rowsNote[language]))
      ] : []
    let ofKnown = quality.leading.enumerated()
      .sorted { ($0.element.share ?? 1, $0.offset) < ($1.element.share ?? 1, $1.offset) }
      .prefix(2).map(\.element).map { share in
        KeyNumber(share.words(telling), Text(DataPhrase.isKnown(share)[language]))
      }
    return ofRows + ofKnown + [
      KeyNumber(
        telling.told(report.doubtCount), Text(DataPhrase.doubtful(report.doubtCount)[language]))
    ]
  }

  private func actionSection(_ quality: DataQuality, _ telling: CountTelling) -> Section {
    let language = telling.language
    let actions = quality.actions.map { Text(DataPhrase.sentence(of: $0.work, telling)[language]) }
    return Section(DataPhrase.actionsHeading[language]) {
      if actions.isEmpty {
        Paragraph(DataPhrase.nothingToDo[language])
      } else {
        List(actions, style: .numbered)
      }
    }
  }

  private func consequenceSection(
    _ quality: DataQuality, _ language: DocumentLanguage
  ) -> Section {
    let consequences = quality.consequences
    return Section(DataPhrase.consequencesHeading[language]) {
      if records.holdsTies {
        Paragraph(DataPhrase.tiesOnly[language])
      } else if consequences.isEmpty {
        Paragraph(DataPhrase.noConsequences[language])
      } else {
        Table(
          Text(DataPhrase.consequencesCaption[language]), of: consequences,
          columns: [
            .text(DataPhrase.missing[language]) { DataPhrase.name(of: $0.need)[language] },
            .number(DataPhrase.knownShare[language], decimals: 1) { 100 * $0.share },
            .text(DataPhrase.effect[language]) {
              ($0.share == 0 ? DataPhrase.undefined : DataPhrase.inPart)[language]
            },
            .text(DataPhrase.indicators[language]) { consequence in
              consequence.indicators.map { $0.title[language] }.joined(separator: "; ")
            },
          ])
      }
    }
  }
}
