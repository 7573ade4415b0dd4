public import ClusterEvaluation
public import CooperationRecords
public import Documents
import NetworkAlgorithms
public import NetworkCore

/// A briefing on what changed between two spans of time: which ties were kept, lost and are new, who came and
/// who left, and whether indicators differ by more than the records leave open.
///
///     let briefing = try ChangeBriefing(of: records, seed: 1, version: "0.1.0")
///     let page = try briefing.document(in: .latvian).html()
///
/// ## Conventions
///
/// - Spans, ties and differences are those of `ChangeStudy`.
/// - The direction of a difference is told only where the records carry it.
/// - With a smallest count nobody is named, and indicators are left out.
public struct ChangeBriefing: Sendable {
  let records: CooperationRecords
  /// `nil` where the records have no dates by which spans could be told.
  let study: ChangeStudy?
  let rule: WindowRule
  let minimumCell: MinimumCell?
  let seed: Seed
  let version: String

  /// Works out what changed.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - windows: The two spans; by default the last year in which an activity began, and the one before.
  ///   - rule: In which span an activity of several years is counted.
  ///   - minimumCell: The smallest count that is told; `nil` for all.
  ///   - seed: Where chance starts.
  ///   - version: The version of the program, printed at the foot.
  ///   - run: The hand on the computation.
  /// - Throws: `NetworkError.tooManyTies`, or `CancellationError` if `run` is cancelled.
  public init(
    of records: CooperationRecords, between windows: ChangeWindows? = nil,
    counting rule: WindowRule = .touching, minimumCell: MinimumCell? = nil, seed: Seed,
    version: String, run: RunControl = RunControl()
  ) throws {
    self.records = records
    study = try (windows ?? ChangeWindows(in: records)).map { windows in
      // What few organisations did could be read from indicators.
      try ChangeStudy(
        of: records, between: windows, counting: rule,
        by: minimumCell == nil ? ClusterIndicators.all : [], seed: seed, run: run)
    }
    self.rule = rule
    self.minimumCell = minimumCell
    self.seed = seed
    self.version = version
  }

  /// The briefing as a page in `language`.
  ///
  /// - Throws: `SVGError` if the picture cannot be drawn.
  public func document(
    in language: DocumentLanguage, length: BriefingLength = .full
  ) throws -> Document {
    let telling = CountTelling(language: language, cell: minimumCell)
    let years = length == .full ? try yearsSection(language) : nil
    return try front(telling).document(length) {
      if let years { years }
      if let study {
        countSection(study, telling)
        if minimumCell == nil { comingSection(study, language) }
        indicatorSection(study, language)
      }
      methodSection(language)
    }
  }

  private func front(_ telling: CountTelling) throws -> FrontPage {
    let language = telling.language
    return FrontPage(
      language: language,
      kicker: ChangePhrase.kicker(records.title, study?.windows)[language],
      finding: (study.map { ChangePhrase.title(of: $0, telling) } ?? ChangePhrase.noDates)[
        language],
      subtitle: subtitle(language),
      pictureHeading: (study == nil ? DataPhrase.pictureHeading : ChangePhrase.pictureHeading)[
        language],
      picture: try picture(telling), numbers: numbers(telling),
      advice: study == nil
        ? Section(DataPhrase.actionsHeading[language]) {
          Paragraph(NewcomerPhrase.advice(for: .noDates)[language])
        } : nil,
      cautions: cautions(telling), origin: origin)
  }

  private func subtitle(_ language: DocumentLanguage) -> String? {
    guard let study, study.hasBoth, minimumCell == nil else { return nil }
    return ChangePhrase.subtitle(
      compared: study.indicators.count(where: \.isCompared),
      told: study.indicators.count(where: \.isTold))[language]
  }

  private var origin: BriefingOrigin {
    let window =
      study.map { study in
        let (then, now) = (study.windows.earlier, study.windows.later)
        return Sentence(
          english: "windows \(then) and \(now)", latvian: "laika posmi: \(then) un \(now)")
      } ?? BriefingOrigin.window(nil, span: records.span)
    return BriefingOrigin(
      source: records.source, window: window, boundary: BriefingOrigin.everybody,
      rules: [BriefingOrigin.seed(seed.value)], version: version,
      isSynthetic: records.isSynthetic)
  }

  private func cautions(_ telling: CountTelling) -> [String] {
    let language = telling.language
    let undated = records.undatedActivityCount
    let sentences: [Sentence?] =
      if let study {
        [
          study.ties.kept.isEmpty
            ? nil
            : ChangePhrase.carried(
              telling.told(study.carriedTieCount, of: study.ties.kept.count),
              of: telling.told(study.ties.kept.count)),
          ChangePhrase.incomplete(ChangePhrase.name(of: study.windows.later)),
          ChangePhrase.lostTies,
          undated > 0 ? ChangePhrase.undated(telling.told(undated)) : nil,
          minimumCell == nil ? SayingRules.noOrder : nil,
        ]
      } else { [] }
    return [SayingRules.association(holdsTies: records.holdsTies, in: language)]
      + sentences.compactMap { $0?[language] }
  }
}
