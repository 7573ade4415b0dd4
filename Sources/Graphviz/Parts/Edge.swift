/// One line from a node to another, or to itself; two nodes may have many between them.
public struct Edge: Hashable, Sendable {
  /// The node it starts from.
  public var tail: NodeKey

  /// The node it leads to.
  public var head: NodeKey

  /// How the line is drawn.
  public var line: Stroke

  /// What is written beside it; nothing where this is `nil`.
  public var label: Label?

  /// How long it would like to be, in points; read by neato, fdp and sfdp.
  public var length: Double?

  /// How much its wish counts against that of others; 1 is usual, and dot rounds to whole numbers.
  public var weight: Double

  /// At which ends it has an arrowhead.
  public var arrows: Arrows

  /// The text that a reader of the SVG sees on pointing at it, and hears from a screen reader.
  public var tooltip: String?

  /// The `id` of its SVG element, which no other part of the diagram may have.
  public var id: ElementID?

  /// The classes of its SVG element, beside Graphviz's own `edge`.
  public var classes: [ElementID]

  /// Creates an edge.
  public init(
    _ tail: NodeKey,
    _ head: NodeKey,
    line: Stroke = Stroke(),
    label: Label? = nil,
    length: Double? = nil,
    weight: Double = 1,
    arrows: Arrows = .none,
    tooltip: String? = nil,
    id: ElementID? = nil,
    classes: [ElementID] = []
  ) {
    self.tail = tail
    self.head = head
    self.line = line
    self.label = label
    self.length = length
    self.weight = weight
    self.arrows = arrows
    self.tooltip = tooltip
    self.id = id
    self.classes = classes
  }
}
