import CooperationRecords
import NetworkCore

/// One organisation, its partners and theirs, as a network tells them.
///
/// The nodes of the graph stand for the actors of the two-mode network, in the same order.
struct EgoNetwork {
  /// Partners, then their partners; those who work closest first.
  let members: [NeighbourhoodPicture.Member]
  let partnerCount: Int
  let secondCount: Int
  /// Those further away than two steps, or not linked at all.
  let othersCount: Int
  /// What is said of the organisation itself to those who cannot see it.
  let about: String

  /// - Complexity: O(*p* log *p*) for the *p* ties of the organisation's partners.
  init(
    around position: Int, _ graph: CompressedGraph,
    twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>, records: CooperationRecords,
    words: DrawingWords
  ) {
    let first = Self.ties(of: position, graph)
    var seats: [Int: Int] = [:]
    for (seat, tie) in first.enumerated() { seats[tie.node] = seat }
    var ways: [Int: [(seat: Int, strength: Double)]] = [:]
    for (seat, partner) in first.enumerated() {
      for tie in Self.ties(of: partner.node, graph)
      where tie.node != position && seats[tie.node] == nil {
        ways[tie.node, default: []].append((seat, tie.strength))
      }
    }
    let second = ways.map { node, ways in
      let ordered = ways.sorted { (-$0.strength, $0.seat) < (-$1.strength, $1.seat) }
      return (
        node: node, through: ordered.map(\.seat), strength: ordered.reduce(0) { $0 + $1.strength }
      )
    }.sorted { (-$0.strength, $0.node) < (-$1.strength, $1.node) }
    func kind(_ node: Int) -> OrganisationKind {
      records.organisation(twoMode.actors[node])?.kind ?? .unknown
    }
    func about(_ node: Int) -> String {
      words.about(
        KindGroup(kind(node)), partners: graph.degree(node),
        activities: twoMode.incidence.columns(ofRow: node).count)
    }
    func member(_ node: Int, steps: Int, through: [Int]) -> NeighbourhoodPicture.Member {
      var member = NeighbourhoodPicture.Member(
        name: records.label(of: twoMode.actors[node]), kind: kind(node), steps: steps,
        through: through)
      member.about = about(node)
      return member
    }
    members =
      first.map { member($0.node, steps: 1, through: []) }
      + second.map { member($0.node, steps: 2, through: $0.through) }
    partnerCount = first.count
    secondCount = second.count
    self.about = about(position)
    othersCount = graph.nodeCount - 1 - first.count - second.count
  }

  /// The ties of a node, the strongest first.
  private static func ties(
    of node: Int, _ graph: CompressedGraph
  ) -> [(node: Int, strength: Double)] {
    graph.row(node).map { (Int(graph.targets[$0]), graph.strengths[$0]) }
      .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }
  }
}
