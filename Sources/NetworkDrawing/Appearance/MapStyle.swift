public import CooperationRecords
public import Graphviz

/// How a map is to be drawn; the defaults suit a sheet of A4.
public struct MapStyle: Sendable {
  /// What a map shows.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Activities where organisations take part in few of them, otherwise organisations; where
    /// organisations are too many for a page, communities, or countries where communities are
    /// too unlike in size to divide them.
    case automatic
    /// Activities, and the organisations in them.
    case activities
    /// Organisations, and the strongest ties between them.
    case organisations
    /// Communities of organisations.
    case communities
    /// Countries, with all their organisations.
    case countries
  }

  /// What stands around a map.
  public enum Frame: String, Hashable, Sendable, CaseIterable {
    /// The legend alone, for a page that has a title and a caption of its own.
    case embedded
    /// Title, legend and caption, for a picture that stands alone.
    case standalone
  }

  /// What the map shows.
  public var form: Form

  /// What stands around it.
  public var frame: Frame

  /// The most room it may take, in points; it is as high as it needs.
  public var size: Size

  /// The language.
  public var words: DrawingWords

  /// Organisations to point out, such as new members: they are named first and have a ring.
  public var marked: [Organisation.ID]

  /// What the ring means, for the legend.
  public var markedMeaning: String?

  /// Whether organisations are named.
  public var namesShown: Bool

  /// The most names.
  public var mostLabels: Int

  /// The most lines.
  public var mostLines: Int

  /// Creates a style.
  public init(
    form: Form = .automatic, frame: Frame = .embedded,
    size: Size = Size(width: 510, height: 640), words: DrawingWords = .english,
    marked: [Organisation.ID] = [], markedMeaning: String? = nil, namesShown: Bool = true,
    mostLabels: Int = 40, mostLines: Int = 400
  ) {
    self.form = form
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
