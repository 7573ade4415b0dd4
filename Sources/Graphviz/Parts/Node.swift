/// One node of a diagram.
public struct Node: Hashable, Sendable {
  /// What edges, clusters and placements call it; no two nodes share one.
  public var key: NodeKey

  /// What is written on it; nothing where this is `nil`.
  public var label: Label?

  /// Its outline.
  public var shape: Shape

  /// The colour of its inside; see-through where this is `nil`.
  public var fill: Colour?

  /// The line around it; none where this is `nil`.
  public var outline: Stroke?

  /// How large it is.
  public var size: NodeSize

  /// Where it belongs.
  public var position: NodePosition

  /// The text that a reader of the SVG sees on pointing at it, and hears from a screen reader.
  public var tooltip: String?

  /// More about it, for those who cannot see it: the `<desc>` of its SVG element.
  public var summary: String?

  /// The `id` of its SVG element, which no other part of the diagram may have.
  public var id: ElementID?

  /// The classes of its SVG element, beside Graphviz's own `node`.
  public var classes: [ElementID]

  /// Creates a node.
  public init(
    _ key: NodeKey,
    label: Label? = nil,
    shape: Shape = .ellipse,
    fill: Colour? = nil,
    outline: Stroke? = Stroke(),
    size: NodeSize = .fittingLabel(),
    position: NodePosition = .free,
    tooltip: String? = nil,
    id: ElementID? = nil,
    classes: [ElementID] = []
  ) {
    self.key = key
    self.label = label
    self.shape = shape
    self.fill = fill
    self.outline = outline
    self.size = size
    self.position = position
    self.tooltip = tooltip
    self.id = id
    self.classes = classes
  }
}

/// How large a node is.
public enum NodeSize: Hashable, Sendable {
  /// As large as its label needs, and at least this large.
  case fittingLabel(atLeast: Size = Size(width: 54, height: 36))
  /// This large, to the nearest point, whatever its label needs.
  case fixed(Size)

  /// As wide and as high as `diameter`, to the nearest point, whatever its label needs.
  public static func fixed(diameter: Double) -> NodeSize {
    .fixed(Size(width: diameter, height: diameter))
  }
}

/// Where a node belongs, in points.
public enum NodePosition: Hashable, Sendable {
  /// Wherever the layout puts it.
  case free
  /// The layout starts from here; neato and fdp only, others ignore it.
  case near(Point)
  /// Its centre stays here; neato, fdp and ``LayoutEngine/asPlaced``, others refuse it.
  ///
  /// Where ``Overlap`` is removed or scaled, neato and fdp may still move it. They keep places only
  /// to a thousandth of a point, `asPlaced` keeps them exactly.
  case at(Point)
}
