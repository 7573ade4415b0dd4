public import CooperationRecords
public import Graphviz

/// How small multiples are to be drawn; the defaults suit a sheet of A4.
public struct MultiplesStyle: Sendable {
  /// What stands around the panels.
  public var frame: MapStyle.Frame

  /// The most room the picture may take, in points; it is as high as it needs.
  public var size: Size

  /// The language.
  public var words: DrawingWords

  /// Organisations to point out with a ring in every panel, such as new members.
  public var marked: [Organisation.ID]

  /// What the ring means, for the legend.
  public var markedMeaning: String?

  /// Whether organisations are named.
  public var namesShown: Bool

  /// The most names in one panel.
  public var mostLabels: Int

  /// The most lines in all panels together.
  public var mostLines: Int

  /// Creates a style.
  public init(
    frame: MapStyle.Frame = .embedded, size: Size = Size(width: 510, height: 680),
    words: DrawingWords = .english, marked: [Organisation.ID] = [], markedMeaning: String? = nil,
    namesShown: Bool = true, mostLabels: Int = 3, mostLines: Int = 1_600
  ) {
    self.frame = frame
    self.size = size
    self.words = words
    self.marked = marked
    self.markedMeaning = markedMeaning
    self.namesShown = namesShown
    self.mostLabels = mostLabels
    self.mostLines = mostLines
  }
}
