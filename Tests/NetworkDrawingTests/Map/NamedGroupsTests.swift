import CooperationRecords
import Graphviz
import NetworkCore
import Testing

@testable import NetworkDrawing

/// Maps by what records name: territories, areas of smart specialisation, clusters.
@Suite("Maps of named groups")
struct NamedGroupsTests {
  /// Who takes part in what, under which territory and cluster; areas by activity.
  static func records(
    _ rows: [(name: String, activity: String, area: String?, territory: String?, cluster: String?)],
    members: [(name: String, cluster: String)] = []
  ) -> CooperationRecords {
    var mentions = CooperationMentions(title: "Named groups")
    let origin = RowOrigin(file: "field.csv", row: 2)
    mentions.participations = rows.map { row in
      ParticipationMention(
        organisation: OrganisationMention(origin: origin, name: row.name, kind: .sme),
        activity: Activity(id: .init(row.activity), title: row.activity, ris3Area: row.area),
        cluster: row.cluster, territory: row.territory)
    }
    mentions.memberships = members.map { member in
      MembershipMention(
        organisation: OrganisationMention(origin: origin, name: member.name, kind: .sme),
        cluster: member.cluster)
    }
    return CooperationRecords(mentions)
  }

  private static func subject(_ records: CooperationRecords) -> MapSubject {
    MapSubject(Field.network(records), in: records, communities: nil, prominence: nil)
  }

  /// Forty firms in four territories and clusters and three areas; some in two territories.
  static let field = records(
    (0..<120).map { row in
      let (firm, activity) = (row % 40, (row * 7) % 24)
      return (
        "Firm \(firm)", "Activity \(activity)",
        ["energy", "photonics", "bioeconomy; energy"][activity % 3],
        "Land \((firm + row / 100) % 4)", "Cluster \(firm % 4)"
      )
    })

  static func map(_ style: MapStyle, _ records: CooperationRecords = field) throws -> NetworkMap {
    try NetworkMap(of: Field.network(records), in: records, style: style)
  }

  @Suite("by hand")
  struct ByHand {
    private let records = NamedGroupsTests.records(
      [
        ("a", "P", "energy", "Riga", "Wood"), ("a", "Q", "energy", "Riga", "Wood"),
        ("a", "R", "photonics", "Vilnius", nil), ("b", "P", "energy", "Vilnius", nil),
        ("b", "R", "photonics", "Riga", nil), ("c", "S", nil, nil, "Metal"),
        ("d", "T", " smart  energy | photonics ", nil, nil),
      ], members: [("a", "Metal"), ("d", "Wood"), ("d", "Metal")])

    @Test func `an organisation stands in the area of most of its activities`() {
      let areas = NamedGroupsTests.subject(records).areas
      // b has one of each, d one activity of two areas: the first by name.
      #expect(areas.names == ["energy", "photonics"])
      #expect(areas.numbers == [0, 0, -1, 1])
      #expect(areas.severalCount == 3)
    }

    @Test func `and in the territory of most of its activities`() {
      let territories = NamedGroupsTests.subject(records).territories
      #expect(territories.names == ["Riga"])
      #expect(territories.numbers == [0, 0, -1, -1])
      #expect(territories.severalCount == 2)
    }

    @Test func `membership tells the cluster before what an organisation did`() {
      let clusters = NamedGroupsTests.subject(records).clusters
      #expect(clusters.names == ["Metal"])
      #expect(clusters.numbers == [0, -1, 0, 0])
      #expect(clusters.severalCount == 1)
    }

    @Test func `listed twice under one territory, an activity counts once`() {
      let records = NamedGroupsTests.records([
        ("a", "P", nil, "Riga", "x"), ("a", "P", nil, "Riga", "y"), ("a", "Q", nil, "Oslo", nil),
        ("a", "R", nil, "Oslo", nil),
      ])
      #expect(NamedGroupsTests.subject(records).territories.names == ["Oslo"])
    }
  }

  @Test(arguments: [DrawingWords.english, .latvian])
  func `each form says what its discs are and where those of several stand`(
    words: DrawingWords
  ) throws {
    for (form, said) in [
      (MapStyle.Form.territories, words.map.territories), (.areas, words.map.areas),
    ] {
      let map = try Self.map(MapStyle(form: form, frame: .standalone, words: words))
      NetworkMapTests.check(map)
      #expect(map.legibility == Legibility())
      #expect(map.legend.entries.contains { $0.text == said.plate })
      let several = said.readSeveral.split(separator: "{1}").last ?? ""
      #expect(map.caption.contains { $0.hasSuffix(several) })
      let drawn = map.communityElements.map(\.organisations).reduce(0, +)
      #expect(drawn + map.elements.count { $0.place == .inSmallCommunity } == 40)
      for element in map.communityElements {
        let name = try #require(element.name)
        #expect(map.scene.texts.contains { $0.text.hasPrefix(name) })
      }
    }
  }

  @Test(arguments: [
    (MapStyle.Form.countries, NetworkMapError.Knowledge.countries), (.territories, .territories),
    (.areas, .areas),
  ])
  func `where nothing is known to draw by, that is said`(
    form: MapStyle.Form, knowledge: NetworkMapError.Knowledge
  ) {
    let records = Field.records([("P", ["a", "b"])])
    #expect(throws: NetworkMapError.unknown(knowledge)) {
      try Self.map(MapStyle(form: form), records)
    }
  }

  @Test func `clusters are outlined and named where records know them`() throws {
    // Four clusters that work among themselves, and one activity between each two.
    var rows: [(String, String, String?, String?, String?)] = []
    for firm in 0..<32 {
      let cluster = firm % 4
      for round in 0..<3 {
        rows.append(
          (
            "Firm \(firm)", "\(cluster)-\((firm / 4 + round) % 6)", nil, nil,
            "Cluster \(cluster)"
          ))
      }
    }
    rows += (0..<4).flatMap { cluster in
      [0, 1].map { ("Firm \((cluster + $0) % 4)", "Meeting \(cluster)", nil, nil, nil) }
    }
    let records = Self.records(rows)
    let map = try Self.map(MapStyle(form: .organisations), records)
    NetworkMapTests.check(map)
    #expect(map.legibility == Legibility())
    #expect(map.facts.communities == 4)
    #expect(map.caption.contains(DrawingWords.english.map.readClusterIslands))
    #expect(map.legend.entries.contains { $0.text == DrawingWords.english.map.clusterIsland })
    #expect(map.scene.texts.count { $0.text.hasPrefix("Cluster ") } >= 3)
    let bare = try Self.map(MapStyle(form: .organisations, outlines: .none), records)
    #expect(bare.facts.communities == 0)
  }

  @Test func `clusters that nobody named cannot be outlined`() {
    #expect(throws: NetworkMapError.unknown(.clusters)) {
      try Self.map(MapStyle(outlines: .clusters), Field.records([("P", ["a", "b"])]))
    }
  }
}
