/// A drawing of nodes and edges, described part by part and drawn by Graphviz.
///
///     var diagram = Diagram(
///       title: "Who works with whom",
///       nodes: [
///         Node("tum", label: "TUM", shape: .circle, fill: Colour(0x56B4E9)),
///         Node("ipa", label: "Fraunhofer IPA\nStuttgart", shape: .roundedBox),
///         Node("kul", label: Label("KU Leuven", font: Font("DejaVu Sans", size: 10))),
///       ],
///       edges: [
///         Edge("tum", "ipa", line: Stroke(Colour(0x555555).opacity(0.6), width: 3)),
///         Edge("tum", "kul", line: Stroke(dashes: .dotted), tooltip: "one project"),
///       ])
///     diagram.overlap = .removed(gap: 6)
///     let svg = try diagram.render(.svg, by: .neato)
///
/// To place things oneself, lay out first, then draw as placed:
///
///     let placement = try diagram.layout(.sfdp(seed: 1))
///     var map = diagram.pinned(to: placement)
///     map.background = [
///       BackgroundShape(.ellipse(in: placement.bounds), fill: Colour(0xF0E442).opacity(0.3))
///     ]
///     let pdf = try map.render(.pdf, by: .asPlaced)
///
/// ## Conventions
///
/// - Lengths are in points, 1/72 inch; *y* grows upwards.
/// - All text is plain: no name can break out of its label, whatever characters it holds. There
///   are no links, because Graphviz writes addresses into an SVG unescaped.
/// - The background lies below the edges, the edges below the nodes, earlier nodes below later ones;
///   edges are drawn in the order of the nodes they start from.
/// - The same diagram gives the same bytes in every run. No picture holds the time or the name of
///   anything but what is in the description, and Graphviz's version.
/// - Any number of threads may draw at once; they wait for one another.
public struct Diagram: Hashable, Sendable {
  /// The name of the whole: the `<title>` of an SVG; left out where it is empty.
  public var title: String

  /// What the picture shows, for those who cannot see it: the `<desc>` of an SVG.
  public var summary: String

  /// The `id` of the SVG element around the drawing.
  public var id: ElementID?

  /// Whether the order of an edge's two nodes means anything to the layout.
  public var direction: Direction

  /// The nodes; later ones lie on earlier ones.
  public var nodes: [Node]

  /// The edges.
  public var edges: [Edge]

  /// Nodes that stand together, where the engine knows clusters.
  public var clusters: [Cluster]

  /// What lies behind everything else.
  public var background: [BackgroundShape]

  /// The sheet.
  public var page: Page

  /// What happens where nodes would lie on one another.
  public var overlap: Overlap

  /// How the edges run.
  public var routing: EdgeRouting

  /// Least distances in ranks, rings and circles; the engine's own where this is `nil`.
  public var spacing: Spacing?

  /// Which way the ranks of dot run.
  public var flow: Flow

  /// Whether the order of an edge's two nodes means anything.
  public enum Direction: Hashable, Sendable {
    /// It does not.
    case undirected
    /// It does.
    case directed
  }

  /// Creates a description.
  public init(
    title: String = "",
    direction: Direction = .undirected,
    nodes: [Node] = [],
    edges: [Edge] = [],
    clusters: [Cluster] = [],
    background: [BackgroundShape] = [],
    page: Page = Page(),
    overlap: Overlap = .allowed,
    routing: EdgeRouting = .straight
  ) {
    self.title = title
    summary = ""
    self.direction = direction
    self.nodes = nodes
    self.edges = edges
    self.clusters = clusters
    self.background = background
    self.page = page
    self.overlap = overlap
    self.routing = routing
    flow = .topToBottom
  }
}
