/// Nodes that stand together inside a rectangle.
///
/// Only dot and fdp keep the members of a cluster together and draw the rectangle; with the other
/// engines, outline groups with ``BackgroundShape`` instead.
public struct Cluster: Hashable, Sendable {
  /// The nodes inside; a node may be in one cluster only.
  public var members: [NodeKey]

  /// What is written along its edge; nothing where this is `nil`.
  public var label: Label?

  /// The colour of its inside; see-through where this is `nil`.
  public var fill: Colour?

  /// The line around it; none where this is `nil`.
  public var outline: Stroke?

  /// Whether its corners are round.
  public var corners: Corners

  /// The text that a reader of the SVG sees on pointing at it, and hears from a screen reader.
  public var tooltip: String?

  /// The `id` of its SVG element, which no other part of the diagram may have.
  public var id: ElementID?

  /// The classes of its SVG element, beside Graphviz's own `cluster`.
  public var classes: [ElementID]

  /// The corners of a cluster's rectangle.
  public enum Corners: Hashable, Sendable {
    /// Pointed.
    case sharp
    /// Round.
    case rounded
  }

  /// Creates a cluster.
  public init(
    _ members: [NodeKey],
    label: Label? = nil,
    fill: Colour? = nil,
    outline: Stroke? = Stroke(),
    corners: Corners = .sharp,
    tooltip: String? = nil,
    id: ElementID? = nil,
    classes: [ElementID] = []
  ) {
    self.members = members
    self.label = label
    self.fill = fill
    self.outline = outline
    self.corners = corners
    self.tooltip = tooltip
    self.id = id
    self.classes = classes
  }
}
