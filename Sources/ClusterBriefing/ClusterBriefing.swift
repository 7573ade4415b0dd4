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
  /// - Throws: An error of the drawing, if the map cannot be drawn, or `CancellationError` if the
  ///   run was cancelled.
  public func document(in language: DocumentLanguage) throws -> Document {
    let words = language.briefingWords
    let records = facts.records
    try run.begin(BriefingStep.map.rawValue)
    let map = try mapFigure(words)
    let kinds = try kindSection(words)
    try run.begin(BriefingStep.page.rawValue)
    let document = Document(
      words.title(facts), language: language,
      kicker: words.kicker(records.title, window: window), subtitle: words.subtitle(facts),
      source: Text(sourceLine(words)), banner: records.isSynthetic ? words.synthetic : nil
    ) {
      Section(words.mapHeading) { map }
      numbersSection(words)
      if let kinds { kinds }
      brokersSection(words)
      aloneSection(words)
      methodSection(words)
      dataSection(words)
    }
    try run.check()
    return document
  }

  /// The window that was asked for, or the span of the records.
  var window: DateWindow? { plan.window ?? facts.records.span }

  private func sourceLine(_ words: any BriefingWords) -> String {
    let choices =
      context(words).choices + [NetworkContext.Choice(name: "seed", value: "\(seed)")]
    return
      ([facts.records.source].compactMap(\.self) + choices.map(words.choice)
      + ["Kopa \(version)"]).joined(separator: " · ")
  }
}
