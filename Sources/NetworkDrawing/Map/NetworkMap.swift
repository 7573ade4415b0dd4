public import CooperationRecords
public import Graphviz
public import NetworkCore

/// A picture of who cooperates with whom, to be printed on a sheet of A4.
///
///     let map = try NetworkMap(of: twoMode, in: records, communities: communities)
///     let svg = try map.rendered(.svg)
///
/// Activities are discs. Organisations in one activity lie on its disc, and those in several
/// stand between their discs with a line to each, so that ties need no lines of their own. Where
/// that is too much for a page, communities are drawn instead. ``rule`` says which it is.
///
/// ## Conventions
///
/// - At most ``MapStyle/mostLabels`` names and ``MapStyle/mostLines`` lines; no letter is smaller
///   than 7 points.
/// - Every organisation is in the picture, those without a partner too.
/// - Only activities that two organisations or more share are drawn.
/// - The same network gives the same bytes in every run.
public struct NetworkMap: Sendable {
  /// By which rule it was drawn.
  public let rule: DrawingRule

  /// What it shows, in numbers.
  public let facts: MapFacts

  /// What its signs mean.
  public let legend: Legend

  /// How to read it and by which rule it was drawn, in sentences.
  public let caption: [String]

  /// The organisations, in network order.
  public let elements: [MapElement]

  /// The activities that are drawn; none in a map of communities.
  public let activityElements: [ActivityElement]

  /// The communities that are drawn; none in a map of activities.
  public let communityElements: [CommunityElement]

  /// What it shows, in one paragraph, for those who cannot see it.
  public let textAlternative: String

  /// Whether the records are made up, which the picture then says.
  public let isSynthetic: Bool

  /// The words it was drawn with.
  public let words: DrawingWords

  let scene: Scene

  /// How large it is, in points.
  public var size: Size { scene.size }

  /// Draws a map.
  ///
  /// - Parameters:
  ///   - network: Who takes part in what.
  ///   - records: What is known of the organisations and activities.
  ///   - communities: Groups to outline, or to draw.
  ///   - prominence: Who is named first among organisations in equally many activities.
  ///   - style: How it is to be drawn.
  /// - Throws: `GraphvizError`.
  public init(
    of network: TwoModeNetwork<Organisation.ID, Activity.ID>, in records: CooperationRecords,
    communities: Partition<Organisation.ID>? = nil,
    prominence: NodeScores<Organisation.ID>? = nil, style: MapStyle = MapStyle()
  ) throws(GraphvizError) {
    let subject = MapSubject(
      network, in: records, communities: communities, prominence: prominence)
    let plan = ActivityPlan(network, mostLines: style.mostLines)
    let rule = DrawingRule.activities(linesFrom: plan.linesFrom)
    let legend = Legend.activities(plan, of: subject, style: style)
    let caption = Caption(
      rule, in: style, hasIslands: communities != nil, hasAlone: !plan.alone.isEmpty
    ).sentences
    let frame = PageFrame(
      legend: legend, caption: caption, records: records, style: style)
    guard let map = try ActivityMap(subject, style: style, plan: plan, frame: frame) else {
      fatalError()
    }
    scene = map.scene
    elements = map.elements
    activityElements = map.activityElements
    communityElements = []
    self.rule = rule
    self.legend = legend
    self.caption = caption
    var facts = MapFacts()
    facts.labels = map.labelCount
    self.facts = facts
    textAlternative = ""
    isSynthetic = records.isSynthetic
    words = style.words
  }

  /// The picture as a file of `format`.
  ///
  /// - Throws: `GraphvizError`.
  public func rendered(_ format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    try scene.diagram(dotsPerInch: 150).render(format, by: .asPlaced)
  }
}

extension PageFrame {
  init(legend: Legend, caption: [String], records: CooperationRecords, style: MapStyle) {
    let isAlone = style.frame == .standalone
    var notes = caption
    if let source = records.source {
      notes.append(DrawingWords.filled(style.words.source, ShortName.cleaned(source)))
    }
    self.init(
      width: style.size.width, title: isAlone ? ShortName.cleaned(records.title) : nil,
      warning: records.isSynthetic ? style.words.synthetic : nil,
      legend: LegendLayout(legend, width: style.size.width, marks: MarkSize(scale: 1)),
      caption: isAlone ? [notes.joined(separator: " ")] : [])
  }
}
