/// One picture, or several side by side, with a caption, a text alternative and its data.
public struct Figure: Hashable, Sendable, BlockContent {
  /// A picture in a figure.
  public struct Panel: Hashable, Sendable {
    /// The picture.
    public var picture: SVG

    /// A small heading above the picture, such as a year.
    public var title: String?

    /// What the picture shows, for those who cannot see it.
    public var description: String

    /// Creates a picture in a figure.
    public init(_ picture: SVG, title: String? = nil, description: String) {
      self.picture = picture
      self.title = title
      self.description = description
    }
  }

  /// The pictures, in order.
  public var panels: [Panel]

  /// What the figure shows: the finding, the population, the period.
  public var caption: Text

  /// How to read the figure, in a sentence.
  public var reading: Text?

  /// Where the figure's data come from.
  public var source: Text?

  /// The numbers behind the figure, folded away on screen and left out on paper.
  public var data: Table?

  /// What a reader can explore in the figure.
  public var graph: InteractiveGraph?

  /// Creates a figure with one picture.
  public init(
    _ picture: SVG, caption: Text, description: String, reading: Text? = nil,
    source: Text? = nil, data: Table? = nil, graph: InteractiveGraph? = nil
  ) {
    self.init(
      caption: caption, panels: [Panel(picture, description: description)], reading: reading,
      source: source, data: data, graph: graph)
  }

  /// Creates a figure with several pictures side by side.
  ///
  /// A graph belongs to all of them: an element is marked in every picture that shows it.
  public init(
    caption: Text, panels: [Panel], reading: Text? = nil, source: Text? = nil,
    data: Table? = nil, graph: InteractiveGraph? = nil
  ) {
    self.caption = caption
    self.panels = panels
    self.reading = reading
    self.source = source
    self.data = data
    self.graph = graph
  }

  /// The figure as a block.
  public var block: Block { .figure(self) }
}
