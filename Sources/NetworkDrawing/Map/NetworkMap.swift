public import CooperationRecords
public import Graphviz
import Lettering
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
/// - The same network gives the same bytes in every run. With its organisations in another order
///   it is another drawing of the same rule.
public struct NetworkMap: Sendable {
  /// By which rule it was drawn.
  public let rule: DrawingRule

  /// What it shows, in numbers.
  public let facts: MapFacts

  /// What its signs mean.
  public let legend: Legend

  /// How to read it and by which rule it was drawn, in sentences.
  public let caption: [String]

  /// What it shows, in one paragraph, for those who cannot see it.
  public let textAlternative: String

  /// Whether the records are made up, which the picture then says.
  public let isSynthetic: Bool

  /// The words it was drawn with.
  public let words: DrawingWords

  private let drawing: MapDrawing

  /// The organisations, in network order.
  public var elements: [MapElement] { drawing.elements }

  /// The activities that are drawn; none in a map of communities.
  public var activityElements: [ActivityElement] { drawing.activityElements }

  /// The communities that are drawn; none in a map of activities.
  public var communityElements: [CommunityElement] { drawing.communityElements }

  /// How large it is, in points.
  public var size: Size { scene.size }

  /// Everything in it.
  var scene: Scene { drawing.scene }

  /// Draws a map.
  ///
  /// - Parameters:
  ///   - network: Who takes part in what.
  ///   - records: What is known of the organisations and activities.
  ///   - communities: Groups to outline, or to draw; where a map of communities is needed and
  ///     there are none, connected groups take their place.
  ///   - prominence: Who is named first among organisations in equally many activities.
  ///   - style: How it is to be drawn.
  /// - Throws: `NetworkMapError`.
  public init(
    of network: TwoModeNetwork<Organisation.ID, Activity.ID>, in records: CooperationRecords,
    communities: Partition<Organisation.ID>? = nil,
    prominence: NodeScores<Organisation.ID>? = nil, style: MapStyle = MapStyle()
  ) throws(NetworkMapError) {
    let subject = MapSubject(
      network, in: records, communities: communities, prominence: prominence)
    let drafting = MapDrafting(subject, style: style)
    let draft = try drafting.draft()
    rule = draft.rule
    legend = draft.legend
    caption = draft.caption
    facts = drafting.facts(of: draft)
    textAlternative = drafting.textAlternative(of: draft)
    var drawing = draft.drawing
    drawing.scene.title = ShortName.cleaned(records.title)
    drawing.scene.summary = textAlternative
    drawing.elements = drawing.elements.withLines(of: drawing.scene)
    self.drawing = drawing
    isSynthetic = records.isSynthetic
    words = drafting.style.words
  }

  /// The picture as a file of `format`; a PNG has 150 dots an inch.
  ///
  /// - Throws: `GraphvizError`.
  public func rendered(_ format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    try scene.diagram(dotsPerInch: 150).render(format, by: .asPlaced)
  }
}
