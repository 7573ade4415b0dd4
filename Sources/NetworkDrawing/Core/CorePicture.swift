public import CooperationRecords
public import Graphviz
public import NetworkCore

/// Core and periphery: the best connected in the middle, the others in rings around them.
///
///     let picture = try CorePicture(
///       of: twoMode, in: records, coreness: try network.scores(.coreness))
///     picture.rings.map(\.organisations)    // [12, 20, 31]
///
/// ## Conventions
///
/// - The core is the *k*-core with the largest *k*: the organisations that have at least *k* partners
///   among themselves each. Each ring outwards holds those of lower coreness; where there are more than
///   four levels outside the core, neighbouring levels share a ring.
/// - One activity of many partners makes a core by itself; the caption says so where that is so.
/// - Lines are chosen as in a map of organisations; coreness counts all ties.
/// - Those without a partner stand in a row below.
/// - At most 300 organisations with partners.
/// - The same records give the same bytes in every run.
public struct CorePicture: NetworkPicture {
  /// A ring, in numbers; the first is the core.
  public struct Ring: Hashable, Sendable {
    /// How many partners each has at least among those in this ring and inside it.
    public let leastPartners: Int
    /// How many organisations stand in it.
    public let organisations: Int
  }

  /// The rings, from the inside out.
  public let rings: [Ring]

  /// What its signs mean.
  public let legend: Legend

  /// How to read it and by which rule it was drawn, in sentences.
  public let caption: [String]

  /// What it shows, in one paragraph, for those who cannot see it.
  public let textAlternative: String

  /// Everything in it.
  let scene: Scene

  /// How large it is, in points.
  public var size: Size { scene.pageSize }

  /// More organisations with partners cannot be told apart in rings.
  public static let mostOrganisations = 300

  /// The most names; more would hide the rings.
  public static let mostLabels = 24

  /// Draws rings.
  ///
  /// - Parameters:
  ///   - network: Who takes part in what.
  ///   - records: What is known of the organisations and activities.
  ///   - coreness: How far inside each organisation lies.
  ///   - communities: Who is to begin beside whom; without them neighbours are found by the ties alone.
  ///   - frame: What stands around the rings.
  ///   - size: The most room the picture may take, in points.
  ///   - words: The language.
  /// - Throws: `CorePictureError`.
  public init(
    of network: TwoModeNetwork<Organisation.ID, Activity.ID>, in records: CooperationRecords,
    coreness: NodeScores<Organisation.ID>, communities: Partition<Organisation.ID>? = nil,
    frame: MapStyle.Frame = .embedded, size: Size = Size(width: 510, height: 660),
    words: DrawingWords = .english
  ) throws(CorePictureError) {
    let subject = MapSubject(network, in: records, communities: communities, prominence: coreness)
    let levels = CoreRings(network.actors.map { Int((coreness[$0] ?? 0).rounded()) })
    let tied = levels.rings.reduce(0) { $0 + $1.organisations.count }
    guard tied <= Self.mostOrganisations else {
      throw .tooManyOrganisations(count: tied, most: Self.mostOrganisations)
    }
    var style = MapStyle(frame: frame, size: size, words: words, mostLabels: Self.mostLabels)
    if records.holdsTies { style.words = words.ofTies(unit: subject.unit) }
    let drafting = CoreDrafting(subject, style: style, levels: levels)
    scene = try drafting.scene()
    legend = drafting.legend
    caption = drafting.caption
    textAlternative = scene.summary
    rings = levels.rings.map {
      Ring(leastPartners: $0.least, organisations: $0.organisations.count)
    }
  }

  /// The picture as a file of `format`; a PNG has 150 dots an inch.
  ///
  /// - Throws: `GraphvizError`.
  public func rendered(_ format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    try scene.diagram(dotsPerInch: 150).render(format, by: .asPlaced)
  }
}
