public import CooperationRecords
public import Graphviz

/// How a map is to be drawn; the defaults suit a sheet of A4.
public struct MapStyle: Sendable {
  /// What a map shows.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Activities where organisations take part in few of them, otherwise organisations; where
    /// organisations are too many for a page, communities, or clusters where these are
    /// known, communities, or countries, territories or areas where communities are too unlike in
    /// size to divide them. Between the two the ties that are more than chance.
    case automatic
    /// Activities, and the organisations in them.
    case activities
    /// Organisations, and the strongest ties between them.
    case organisations
    /// Communities of organisations.
    case communities
    /// Countries, with all their organisations.
    case countries
    /// Territories, as the records list participations, with all their organisations.
    case territories
    /// Areas of smart specialisation, with all their organisations.
    case areas
    /// The ties that are more than chance, and the organisations that have some.
    case backbone
  }

  /// Which groups of organisations are kept together and outlined.
  public enum Outlines: String, Hashable, Sendable, CaseIterable {
    /// Clusters, where the records name two or more and these hold half of the organisations;
    /// otherwise communities.
    case automatic
    /// Communities, where some were handed in.
    case communities
    /// Clusters, as the records name them.
    case clusters
    /// None.
    case none
  }

  /// Who is named.
  public enum Labels: String, Hashable, Sendable, CaseIterable {
    /// All, where that is ``MapStyle/mostLabels`` at most and there is room; otherwise the leading
    /// ones, and of those that follow, to as many in all, each close to whose mark there is room.
    case automatic
    /// All, as far as there is room; beside discs of groups, as `automatic`.
    case all
    /// The ten in the most activities, and who is pointed out.
    case leading
    /// Nobody.
    case none
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

  /// Which groups are outlined; they are what a map of communities draws where these are clusters.
  public var outlines: Outlines

  /// Who is named.
  public var labels: Labels

  /// What stands around it.
  public var frame: Frame

  /// The most room it may take, in points; it is as high as it needs.
  public var size: Size

  /// The language.
  public var words: DrawingWords

  /// Organisations to point out, such as new members: they are named and have a ring.
  public var marked: [Organisation.ID]

  /// What the ring means, for the legend.
  public var markedMeaning: String?

  /// Whether organisations are named, in the picture or in what belongs to it.
  public var namesShown: Bool

  /// The most names, where not all are asked for.
  public var mostLabels: Int

  /// The most lines.
  public var mostLines: Int

  /// Creates a style.
  public init(
    form: Form = .automatic, outlines: Outlines = .automatic, labels: Labels = .automatic,
    frame: Frame = .embedded,
    size: Size = Size(width: 510, height: 640), words: DrawingWords = .english,
    marked: [Organisation.ID] = [], markedMeaning: String? = nil, namesShown: Bool = true,
    mostLabels: Int = 40, mostLines: Int = 400
  ) {
    self.form = form
    self.outlines = outlines
    self.labels = labels
    self.frame = frame
    self.size = size
    self.words = words
    self.marked = marked
    self.markedMeaning = markedMeaning
    self.namesShown = namesShown
    self.mostLabels = mostLabels
    self.mostLines = mostLines
  }

  /// How many are named for their activities where not all are.
  var mostLeading: Int { min(10, mostLabels) }
}
