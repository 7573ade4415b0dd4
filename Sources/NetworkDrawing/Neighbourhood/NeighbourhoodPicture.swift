public import CooperationRecords
public import Graphviz
import Lettering

/// One organisation, its partners, and their partners, in rings inside everybody.
///
/// ## What is drawn
///
/// In the middle stands the organisation itself; around it its partners, each with a line; around
/// them their partners, each beside the one of them with whom it works closest, and with a pale line
/// to others. On the outermost ring stand organisations to meet who are further away, and a grey dot
/// for each of the others. Those to meet have a ring and their number.
///
/// ## Conventions
///
/// - At most ``mostPartners`` partners, ``mostSecond`` of theirs and ``mostDots`` dots are drawn: the
///   first of those given, and whoever is to be met; ``isPart`` tells whether some are left out.
/// - Names stand where there is room: of the middle, of those to meet, and of partners.
/// - The same input gives the same bytes.
public struct NeighbourhoodPicture: NetworkPicture {
  /// Somebody in the picture.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// What kind of organisation it is.
    public var kind: OrganisationKind
    /// How many steps away it is; 3 for further or not at all.
    public var steps: Int
    /// The places, among those given, of those one step nearer, the closest first.
    public var through: [Int]
    /// Its number among those to meet; `nil` for anybody else.
    public var rank: Int?
    /// What else is said of it to those who cannot see the picture; then its name is said too.
    var about: String?

    /// Creates somebody.
    public init(
      name: String, kind: OrganisationKind, steps: Int, through: [Int] = [], rank: Int? = nil
    ) {
      self.name = name
      self.kind = kind
      self.steps = steps
      self.through = through
      self.rank = rank
    }
  }

  /// The most partners that are drawn.
  public static let mostPartners = 40
  /// The most partners of theirs that are drawn.
  public static let mostSecond = 90
  /// The most dots for others.
  public static let mostDots = 120

  /// Whether some are left out.
  public let isPart: Bool

  /// What its signs mean.
  public let legend: Legend

  /// How to read it, in sentences; empty where whoever asked for it says so.
  public let caption: [String]

  /// What it shows, in a sentence.
  public let textAlternative: String

  /// How large it is, in points.
  public var size: Size { scene.pageSize }

  private let scene: Scene

  /// Draws a picture.
  ///
  /// - Parameters:
  ///   - name: The organisation in the middle.
  ///   - kind: Of what kind it is.
  ///   - members: The others, partners first.
  ///   - othersCount: How many stand outside as grey dots.
  ///   - meetMeaning: What the ring around those to meet means, for the legend.
  ///   - summary: What the picture shows, in a sentence.
  ///   - size: How large it is, in points.
  ///   - words: The language.
  public init(
    around name: String, kind: OrganisationKind, members: [Member], othersCount: Int,
    meetMeaning: String, summary: String, size: Size = Size(width: 500, height: 250),
    words: DrawingWords = .english
  ) {
    self.init(
      Content(
        name: name, kind: kind, members: members, othersCount: othersCount,
        meetMeaning: meetMeaning, summary: summary), size: size, words: words, around: nil)
  }

  /// What is drawn.
  struct Content {
    var name: String
    var kind: OrganisationKind
    /// What is said of the middle to those who cannot see it.
    var about: String?
    var members: [Member]
    var othersCount: Int
    var meetMeaning: String
    var summary: String
    var caption: [String] = []
  }

  /// Draws rings of `size`; `records` are those whose title and source stand around them.
  init(
    _ content: Content, size: Size, words: DrawingWords,
    around records: (records: CooperationRecords, frame: MapStyle.Frame)?
  ) {
    let drawn = Self.drawn(content.members)
    isPart = drawn.count < content.members.count || content.othersCount > Self.mostDots
    legend = .neighbourhood(content, drawn: drawn, words: words)
    caption = content.caption
    textAlternative = content.summary
    let marks = MarkSize.largest
    var scene = Scene(size: size)
    var top = 0.0
    if let records {
      let frame = PageFrame(
        legend: legend, sentences: content.caption, records: records.records,
        title: String(ShortName.cleaned(content.name).prefix(200)), frame: records.frame,
        width: size.width, words: words, marks: marks)
      frame.draw(into: &scene, mapHeight: size.height, marks: marks)
      top = frame.above
    } else {
      let rows = LegendLayout(legend, width: size.width, marks: marks)
      scene.size.height += rows.height
      rows.draw(into: &scene, top: size.height, marks: marks)
    }
    scene.title = ShortName.cleaned(content.name)
    scene.summary = content.summary
    var layout = RingLayout(content.members, drawn: drawn, size: size, top: top)
    layout.draw(into: &scene, content, dots: min(content.othersCount, Self.mostDots))
    self.scene = scene
  }

  /// The picture as a file of `format`.
  ///
  /// - Throws: `GraphvizError`.
  public func rendered(_ format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    try scene.diagram(dotsPerInch: 150).render(format, by: .asPlaced)
  }

  /// The places of those who are drawn, in the order given.
  private static func drawn(_ members: [Member]) -> [Int] {
    var counts = [0, 0, 0]
    let most = [mostPartners, mostSecond, Int.max]
    let partners = Set(members.indices.filter { members[$0].steps == 1 }.prefix(mostPartners))
    return members.indices.filter { place in
      let ring = min(max(members[place].steps, 1), 3) - 1
      counts[ring] += 1
      guard members[place].rank == nil else { return true }
      guard counts[ring] <= most[ring] else { return false }
      return ring != 1 || members[place].through.contains(where: partners.contains)
    }
  }
}
