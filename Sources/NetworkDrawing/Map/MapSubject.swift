import CooperationRecords
import Graphviz
import Lettering
import NetworkCore

/// What a map is drawn of: the network, and what is known of its organisations.
struct MapSubject {
  let network: TwoModeNetwork<Organisation.ID, Activity.ID>
  let records: CooperationRecords
  let names: [String]
  let groups: [KindGroup]
  /// The community of each organisation, by position; `nil` where nobody looked for them.
  let communities: [Int]?
  /// The country of each organisation, by position.
  let countries: [String?]
  /// What each activity adds to the tie of two that share it: 1, or the strength of a tie in
  /// ``unit``s.
  let weights: [Int]
  /// In what strengths of ties are counted: in ones where all are whole numbers, or else in thousandths
  /// of the strongest.
  let unit: Double
  private let prominence: [Double]

  init(
    _ network: TwoModeNetwork<Organisation.ID, Activity.ID>, in records: CooperationRecords,
    communities: Partition<Organisation.ID>?, prominence: NodeScores<Organisation.ID>?
  ) {
    self.network = network
    self.records = records
    names = network.actors.map { ShortName.cleaned(records.label(of: $0)) }
    let known = network.actors.map { records.organisation($0) }
    groups = known.map { KindGroup($0?.kind ?? .unknown) }
    countries = known.map(\.?.country)
    self.communities = communities.map { partition in
      network.actors.map { partition[$0] ?? -1 }
    }
    self.prominence = network.actors.map { prominence?[$0] ?? 0 }
    let strengths = network.events.map { records.activity($0)?.tieStrength ?? 1 }
    let strongest = strengths.max() ?? 1
    let areCounts =
      !records.holdsTies || strongest <= 1e6 && strengths.allSatisfy { $0 == $0.rounded() }
    let unit = areCounts ? 1 : strongest / 1000
    self.unit = unit
    weights =
      records.holdsTies
      ? strengths.map { max(1, Int(($0 / unit).rounded())) } : strengths.map { _ in 1 }
  }

  /// The organisations by number of `activities`, most first; then by prominence, then by place.
  func ranking(by activities: [[Int]]) -> [Int] {
    names.indices.sorted {
      (-activities[$0].count, -prominence[$0], $0) < (-activities[$1].count, -prominence[$1], $1)
    }
  }

  /// What the table of a picture's data tells of an organisation.
  func element(
    _ organisation: Int, id: ElementID?, activities: Int, isNamed: Bool, place: MapElement.Place
  ) -> MapElement {
    MapElement(
      organisation: network.actors[organisation], id: id, name: names[organisation],
      group: groups[organisation], activities: activities,
      community: communities.flatMap { $0[organisation] < 0 ? nil : $0[organisation] },
      isNamed: isNamed, place: place)
  }

  /// The name of an organisation, cut where it would fill a screen.
  func calling(_ organisation: Int) -> String { Self.bounded(names[organisation]) }

  func title(ofActivity position: Int) -> String {
    let id = network.events[position]
    return Self.bounded(ShortName.cleaned(records.activity(id)?.title ?? id.rawValue))
  }

  private static func bounded(_ text: String) -> String {
    text.utf8.count > 300 ? text.prefix(200) + "…" : text
  }

  /// The community that most organisations of an activity belong to; the smaller number in a tie.
  func community(ofActivity position: Int) -> Int? {
    guard let communities else { return nil }
    var members: [Int: Int] = [:]
    for organisation in network.incidence.rows(ofColumn: position) {
      members[communities[Int(organisation)], default: 0] += 1
    }
    return members.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key
  }
}
