public import CollaborationNetworks
public import CooperationRecords
public import Documents
public import NetworkCore

/// A briefing on who cooperates with whom: a page that a ministry can print.
///
///     let briefing = try ClusterBriefing(of: records, seed: 1, version: "0.1.0")
///     let html = briefing.document(in: .latvian).html()
///
/// The numbers are worked out once; the page can then be written in either language.
///
/// ## What stands in it
///
/// A title that states a finding, the map with its legend, the key numbers in plain words with
/// their n and window, who connects whom and what would fall apart without them, who stands
/// alone, notes on method written by the measures, and what the import report says of the data.
public struct ClusterBriefing: Sendable {
  let facts: BriefingFacts
  let plan: NetworkPlan
  let seed: Seed
  let version: String
  let run: RunControl

  /// Works out the numbers of a briefing.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - plan: By which rules the network is made.
  ///   - seed: Where chance starts: the communities and the places on the map.
  ///   - version: The version of the program, printed at the foot.
  ///   - run: The hand on the computation.
  /// - Throws: `NetworkPlanError`, or `CancellationError` if `run` is cancelled.
  public init(
    of records: CooperationRecords, by plan: NetworkPlan = NetworkPlan(), seed: Seed,
    version: String, run: RunControl = RunControl()
  ) throws {
    facts = try BriefingFacts(records: records, plan: plan, seed: seed, run: run)
    self.plan = plan
    self.seed = seed
    self.version = version
    self.run = run
  }

  /// The briefing as a page in `language`.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - length: How long it is. In full the first sheet is the same but for a larger map, because who opens the
  ///     page on a screen explores the map.
  /// - Throws: An error of the drawing, if the map cannot be drawn, or `CancellationError` if the
  ///   run was cancelled.
  /// - Returns: The page.
  public func document(
    in language: DocumentLanguage, length: BriefingLength = .full
  ) throws -> Document {
    let words = language.briefingWords
    try run.begin(BriefingStep.map.rawValue)
    let map = try mapFigure(words, length)
    let kinds = length == .full ? try kindSection(words) : nil
    try run.begin(BriefingStep.page.rawValue)
    let numbers = numbers(words)
    let document = front(map, numbers, words).document(length) {
      if numbers.count > FrontPage.mostNumbers {
        Section(words.moreNumbersHeading) {
          KeyNumbers { Array(numbers.dropFirst(FrontPage.mostNumbers)) }
        }
      }
      if let kinds { kinds }
      brokersSection(words)
      aloneSection(words)
      methodSection(words)
      dataSection(words)
    }
    try run.check()
    return document
  }

  private func front(
    _ map: Figure, _ numbers: [KeyNumber], _ words: any BriefingWords
  ) -> FrontPage {
    FrontPage(
      language: words.language, kicker: words.kicker(facts.records.title, window: window),
      finding: words.title(facts), subtitle: words.subtitle(facts),
      pictureHeading: words.mapHeading, picture: map.block, numbers: numbers,
      cautions: [
        SayingRules.association(holdsTies: facts.holdsTies, in: words.language),
        words.communityCaution, words.unrecordedCaution,
      ], origin: origin)
  }

  /// The window that was asked for, or the span of the records.
  var window: DateWindow? { plan.window ?? facts.records.span }

  /// Where the numbers come from, with the choices by which the network was made.
  private var origin: BriefingOrigin {
    let (english, latvian) = (EnglishWords(), LatvianWords())
    let choices = zip(context(english).choices, context(latvian).choices).map { one, other in
      (
        name: one.name,
        sentence: Sentence(english: english.choice(one), latvian: latvian.choice(other))
      )
    }
    let known = { (name: String) in choices.first { $0.name == name }?.sentence }
    return BriefingOrigin(
      source: facts.records.source,
      window: known("window") ?? BriefingOrigin.window(nil, span: facts.records.span),
      boundary: known("boundary") ?? BriefingOrigin.everybody,
      rules: choices.filter { $0.name != "window" && $0.name != "boundary" }.map(\.sentence)
        + [BriefingOrigin.seed(seed.value)],
      version: version, isSynthetic: facts.records.isSynthetic)
  }
}
