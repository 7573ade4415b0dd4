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
public struct NeighbourhoodPicture: Sendable {
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
    let drawn = Self.drawn(members)
    isPart = drawn.count < members.count || othersCount > Self.mostDots
    let groups = Set([KindGroup(kind)] + drawn.map { KindGroup(members[$0].kind) })
    var entries = KindGroup.allCases.filter(groups.contains).map {
      Legend.Entry(symbol: .kind($0), text: words.name(of: $0))
    }
    if drawn.contains(where: { members[$0].rank != nil }) {
      entries.append(Legend.Entry(symbol: .ring, text: meetMeaning))
    }
    let marks = MarkSize.largest
    let legend = LegendLayout(Legend(entries: entries), width: size.width, marks: marks)
    var scene = Scene(size: Size(width: size.width, height: size.height + legend.height))
    scene.title = ShortName.cleaned(name)
    scene.summary = summary
    var layout = RingLayout(members, drawn: drawn, size: size)
    layout.draw(into: &scene, name: name, kind: kind, dots: min(othersCount, Self.mostDots))
    legend.draw(into: &scene, top: size.height, marks: marks)
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
