import Lettering
public import CollaborationNetworks
public import CooperationRecords
public import Graphviz

/// Small multiples: the network of each year, cluster, territory or country in a panel of its own.
///
///     let years = try MultiplesPicture(of: records, by: .year, plan: plan)
///     let svg = try years.rendered(.svg)
///     years.panels.map(\.newTies)    // [nil, 4, 9]
///
/// ## Conventions
///
/// - Marks are sized, lines are chosen and distances are scaled by one rule in all panels, and there
///   is one legend.
/// - By year, everybody keeps the place that the ties of all years give; who is not there in a year has
///   a small empty ring in it. A tie is new if the two shared no activity in an earlier panel.
/// - By anything else, each panel has places of its own, and those without a partner in it stand in rows
///   at its foot. Ties between panels are not drawn.
/// - Years outside the plan's window have no panel, nor has a part of which the plan leaves nothing.
/// - At most 13 panels, and 300 organisations in one (by year: in all).
/// - The same records give the same bytes in every run.
public struct MultiplesPicture: NetworkPicture {
  /// What a panel holds, in numbers.
  public struct Panel: Hashable, Sendable {
    /// The year, cluster or other value that the panel is of, as the records write it.
    public let value: String
    /// The value in the picture's language.
    public let title: String
    /// Who is in it.
    public let organisations: Int
    /// Those without a partner in it.
    public let alone: Int
    /// Its ties.
    public let ties: Int
    /// Those of its ties that no earlier panel has; `nil` in the first, and where panels are not years.
    public let newTies: Int?
  }

  /// The panels, in the order in which they stand.
  public let panels: [Panel]

  /// What its signs mean.
  public let legend: Legend

  /// How to read it and by which rule it was drawn, in sentences.
  public let caption: [String]

  /// What it shows, in one paragraph, for those who cannot see it.
  public let textAlternative: String

  /// Everything in it.
  let scene: Scene

  /// How large it is, in points.
  public var size: Size { scene.pageSize }

  /// Draws small multiples.
  ///
  /// - Parameters:
  ///   - records: Who took part in what.
  ///   - grouping: What each panel is a value of.
  ///   - plan: By which rules the network of each panel is made.
  ///   - style: How they are to be drawn.
  /// - Throws: `MultiplesError`.
  public init(
    of records: CooperationRecords, by grouping: CooperationRecords.Grouping,
    plan: NetworkPlan = NetworkPlan(), style: MultiplesStyle = MultiplesStyle()
  ) throws(MultiplesError) {
    let subject = try MultiplesSubject(records, by: grouping, plan: plan)
    var style = style
    if let unit = subject.unit { style.words = style.words.ofTies(unit: unit) }
    let ties = MultiplesTies(
      subject.parts, organisationCount: subject.organisations.count, mostLines: style.mostLines)
    let words = MultiplesCaption(subject: subject, grouping: grouping, style: style)
    legend = .multiples(subject, style: style)
    caption = words.sentences(ties, windowRule: plan.windowRule)
    textAlternative = words.textAlternative(isSynthetic: records.isSynthetic)
    panels = subject.parts.map { part in
      Panel(
        value: part.value, title: words.heading(of: part).title, organisations: part.present.count,
        alone: part.present.count { part.activityCounts[$0] == 0 }, ties: part.ties.count,
        newTies: part.newCount)
    }
    let drafting = MultiplesDrafting(
      subject: subject, ties: ties, words: words, records: records, legend: legend,
      caption: caption)
    var scene = try drafting.scene()
    scene.title = ShortName.cleaned(records.title)
    scene.summary = textAlternative
    self.scene = scene
  }

  /// The picture as a file of `format`; a PNG has 150 dots an inch.
  ///
  /// - Throws: `GraphvizError`.
  public func rendered(_ format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    try scene.diagram(dotsPerInch: 150).render(format, by: .asPlaced)
  }
}
