import ClusterEvaluation
public import CooperationRecords
public import Documents
import NetworkCore

/// A briefing on newcomers: who they are, whom they work with, how soon, and through whom they came in.
///
///     let briefing = try NewcomersBriefing(of: records, for: .public, version: "0.1.0")
///     let page = try briefing.document(in: .latvian).html()
///
/// ## Conventions
///
/// - Who is new says `NewcomerStudy`; records without memberships tell who appears for the first time.
/// - For everybody, newcomers are named with their kind and date of joining alone: no partner of theirs, and
///   no count from 1 to 2.
/// - With a smallest count nobody is named: whoever sees a list can count its rows.
public struct NewcomersBriefing: Sendable {
  let study: NewcomerStudy
  let records: CooperationRecords
  let audience: RoadMapAudience
  let minimumCell: MinimumCell?
  let version: String

  /// Works out who is new.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - asOf: The day on which it is told who is new; by default as `NewcomerStudy` says.
  ///   - audience: For whom it is written.
  ///   - minimumCell: The smallest count that is told; `nil` for that of the audience.
  ///   - version: The version of the program, printed at the foot.
  /// - Throws: `NetworkError.tooManyTies`.
  public init(
    of records: CooperationRecords, asOf: PartialDate? = nil,
    for audience: RoadMapAudience = .internal, minimumCell: MinimumCell? = nil, version: String
  ) throws {
    study = try NewcomerStudy(of: records, asOf: asOf)
    self.records = records
    self.audience = audience
    self.minimumCell = minimumCell
    self.version = version
  }

  /// The briefing as a page in `language`.
  ///
  /// - Throws: `SVGError` if the picture cannot be drawn.
  public func document(
    in language: DocumentLanguage, length: BriefingLength = .full
  ) throws -> Document {
    let telling = telling(in: language)
    return try front(telling).document(length) {
      if study.gap == nil {
        whoSection(telling)
        whomSection(telling)
        doorSection(telling)
      }
      methodSection(language)
    }
  }

  func telling(in language: DocumentLanguage) -> CountTelling {
    CountTelling(language: language, cell: minimumCell ?? audience.cell)
  }

  private func front(_ telling: CountTelling) throws -> FrontPage {
    let language = telling.language
    let (heading, picture) = try picture(telling)
    let day = study.day.map { day in
      Sentence(english: "as of \(day)", latvian: "uz \(day)")
    }
    return FrontPage(
      language: language,
      kicker: NewcomerPhrase.kicker(records.title, on: study.day)[language],
      finding: NewcomerPhrase.title(of: study, telling)[language],
      subtitle: NewcomerPhrase.subtitle(of: study)?[language],
      pictureHeading: heading[language], picture: picture, numbers: numbers(telling),
      advice: study.gap.map { gap in
        Section(DataPhrase.actionsHeading[language]) {
          Paragraph(NewcomerPhrase.advice(for: gap)[language])
        }
      },
      cautions: cautions(language),
      origin: BriefingOrigin(
        source: records.source, window: BriefingOrigin.window(nil, span: records.span),
        boundary: BriefingOrigin.everybody,
        rules: [day, BriefingOrigin.noSeed].compactMap(\.self), version: version,
        isSynthetic: records.isSynthetic))
  }

  /// How long it took, where that can be told, or who is new by kind.
  private func picture(_ telling: CountTelling) throws -> (heading: Sentence, picture: Block) {
    let language = telling.language
    guard study.gap == nil else {
      let shares = records.knownShares.filter { [.dates, .joiningDates].contains($0.need) }
      return (DataPhrase.pictureHeading, try KnownShare.figure(of: shares, telling))
    }
    guard let curve = study.arrival, curve.points.count > 1,
      telling.isOpen(curve.arrivedCount, of: curve.watchedCount)
    else { return (NewcomerPhrase.kindHeading, try kindPicture(telling)) }
    let percent = percent(in: language)
    let picture = ArrivalPicture(
      curve: curve, time: NewcomerPhrase.months[language], percent: percent)
    let caption = NewcomerPhrase.curveCaption(telling.told(curve.watchedCount))[language]
    let values = [6, 12, 18, 24].compactMap { month in
      curve.points.first { $0.month == month }.map { "\(month): \(percent($0.value))" }
    }
    let figure = Figure(
      try picture.svg(), caption: Text(caption),
      description: "\(caption) \(values.joined(separator: "; ")).",
      reading: Text(NewcomerPhrase.curveReading[language]),
      data: Table(
        Text(caption), of: curve.points,
        columns: [
          .number(NewcomerPhrase.months[language]) { Double($0.month) },
          .number("%", decimals: 1) { 100 * $0.value },
          .cell(NewcomerPhrase.intervalHeading[language], alignment: .right) { point in
            .text(
              Text(
                point.interval.map { "\(percent($0.lowerBound)) … \(percent($0.upperBound))" }
                  ?? "–"))
          },
        ]))
    return (NewcomerPhrase.curveHeading, figure.block)
  }

  private func kindPicture(_ telling: CountTelling) throws -> Block {
    let language = telling.language
    let kinds = kinds
    guard !kinds.isEmpty else {
      return Paragraph(FrontPhrase.noPicture[language]).block
    }
    let bars = kinds.map { kind in
      let whole = kind.new + kind.others
      return ShareBars.Bar(
        label: kind.kind.sentence[language],
        share: telling.isOpen(kind.new, of: whole) ? Double(kind.new) / Double(whole) : nil,
        words: telling.outOf(kind.new, whole))
    }
    let picture = ShareBars(
      bars: bars, filled: NewcomerPhrase.new[language], rest: NewcomerPhrase.notNew[language])
    return Figure(
      try picture.svg(), caption: Text(NewcomerPhrase.kindCaption[language]),
      description: NewcomerPhrase.kindCaption[language] + " "
        + bars.map { "\($0.label): \($0.words)" }.joined(separator: "; ") + ".",
      reading: Text(NewcomerPhrase.kindReading[language]),
      data: picture.table(captioned: NewcomerPhrase.kindCaption[language])
    ).block
  }

  private func cautions(_ language: DocumentLanguage) -> [String] {
    let isTold = study.gap == nil
    let sentences = [
      isTold ? NewcomerPhrase.shortTime : nil, isTold ? NewcomerPhrase.doorsCaution : nil,
      isTold && study.basis == .appearance ? NewcomerPhrase.appearanceCaution : nil,
      audience == .public ? NewcomerPhrase.publicCaution : nil,
    ].compactMap { $0?[language] }
    return [SayingRules.association(holdsTies: records.holdsTies, in: language)] + sentences
  }
}
