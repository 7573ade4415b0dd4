import CooperationRecords
import Graphviz
import NetworkCore
import Testing

@testable import NetworkDrawing

/// Tables so large that organisations are drawn in groups.
@Suite("Maps of groups")
struct GroupMapTests {
  /// 2 000 organisations of 20 themes and 8 countries; a few in each theme take part elsewhere too.
  static let field = records { $0 % 9 == 0 ? nil : ["DE", "FR", "LV", "ES", "IT"][$0 % 5] }

  /// Its map by communities, drawn once.
  static let drawn = Result { try map() }

  static func records(country: (Int) -> String?) -> CooperationRecords {
    var generator = Seed(17).generator()
    var mentions = CooperationMentions(title: "A large field")
    let kinds: [OrganisationKind] = [.sme, .sme, .university, .publicAuthority, .other]
    for row in 0..<3_500 {
      let organisation = row < 2_000 ? row : 20 * generator.number(below: 100)
      let theme = row < 2_000 ? organisation % 20 : generator.number(below: 20)
      let activity = "\(theme)-\(generator.number(below: 20))"
      mentions.participations.append(
        ParticipationMention(
          organisation: OrganisationMention(
            origin: RowOrigin(file: "field.csv", row: row + 2),
            name: "Organizācija \(organisation)", kind: kinds[organisation % 5],
            country: country(organisation)),
          activity: Activity(id: .init(activity), title: activity)))
    }
    return CooperationRecords(mentions)
  }

  static func map(
    _ records: CooperationRecords = field, style: MapStyle = MapStyle(),
    communities: @escaping (Int) -> Int = { $0 % 20 }
  ) throws -> NetworkMap {
    let network = Field.network(records)
    return try NetworkMap(
      of: network, in: records, communities: Field.partition(of: network, by: communities),
      style: style)
  }

  @Test(arguments: [DrawingWords.english, .latvian])
  func `a large table is drawn by its communities, and says why`(words: DrawingWords) throws {
    let map = try Self.map(style: MapStyle(words: words))
    NetworkMapTests.check(map)
    guard case .communities(let perMark, _, _) = map.rule else {
      Issue.record("another form")
      return
    }
    #expect(perMark >= 5)
    #expect(map.caption.first == DrawingWords.filled(words.readTooMany, words.number(2_000)))
    #expect(map.communityElements.count == 20)
    // A hundred each: where names stand, sizes do too.
    let sizes = map.scene.texts.filter { $0.text.hasPrefix(words.organisations(100)) }
    #expect(sizes.count >= map.communityElements.count { !$0.names.isEmpty })
    #expect(map.communityElements.count { !$0.names.isEmpty } >= 10)
  }

  @Test func `the same table gives the same bytes`() throws {
    #expect(try Self.map().rendered(.svg) == Self.drawn.get().rendered(.svg))
  }

  @Test func `countries are drawn where one community holds most`() throws {
    let map = try Self.map { $0 < 1_500 ? 0 : $0 % 20 }
    NetworkMapTests.check(map)
    guard case .countries = map.rule else {
      Issue.record("another form")
      return
    }
    #expect(
      map.communityElements.compactMap(\.country)
        == ["FR", "LV", "ES", "IT", "DE"].sorted {
          (-Self.size(of: $0), $0) < (-Self.size(of: $1), $1)
        })
    #expect(
      map.communityElements.map(\.organisations)
        == map.communityElements.map {
          Self.size(of: $0.country)
        })
    #expect(map.caption.contains { $0.contains("the largest holds 7") })
    for element in map.communityElements {
      #expect(map.scene.texts.contains { $0.text.hasPrefix("\(element.country ?? ""): ") })
    }
    // Those of no known country are not dropped.
    #expect(map.elements.count { $0.place == .inSmallCommunity } == Self.size(of: nil))
  }

  @Test func `countries are drawn where communities are too many and too small`() throws {
    let map = try Self.map { $0 / 4 }
    guard case .countries = map.rule else {
      Issue.record("another form")
      return
    }
    #expect(map.caption.contains { $0.contains("the largest 30 hold 6 %") })
  }

  @Test func `whoever asks for communities or countries gets them`() throws {
    let communities = try Self.map(style: MapStyle(form: .communities)) { _ in 0 }
    if case .communities = communities.rule {} else { Issue.record("another form") }
    let countries = try Self.map(style: MapStyle(form: .countries))
    if case .countries = countries.rule {} else { Issue.record("another form") }
    // Nothing was chosen, so there is no reason to give.
    for map in [communities, countries] {
      #expect(!map.caption.contains { $0.contains("more organisations than") })
    }
  }

  @Test func `where no country is known there are communities`() throws {
    let map = try Self.map(Self.records { _ in nil }) { _ in 0 }
    if case .communities = map.rule {} else { Issue.record("another form") }
    #expect(!map.caption.contains { $0.contains("country") })
  }

  @Test func `lines hold all groups together, and are few`() throws {
    let map = try Self.drawn.get()
    #expect(map.facts.lines <= 20 + 12)
    var reached: Set<Int> = [0]
    for _ in map.communityElements {
      for element in map.communityElements where reached.contains(element.community) {
        reached.formUnion(element.ties.map(\.community))
      }
    }
    #expect(reached.count == map.communityElements.count)
    let lines = Set(map.scene.lines.compactMap(\.id))
    #expect(Set(map.communityElements.flatMap { $0.ties.map(\.line) }) == lines)
  }

  @Test func `the table tells who belongs to a group`() throws {
    let map = try Self.drawn.get()
    for element in map.communityElements {
      #expect(element.kinds.map(\.organisations).reduce(0, +) == element.organisations)
      #expect(element.leading.count == 3)
      #expect(element.names.allSatisfy { element.leading.contains($0) })
      #expect(element.countries.count <= 3)
      #expect(element.activities >= 15)
    }
  }

  private static func size(of country: String?) -> Int {
    field.organisations.count { $0.country == country }
  }
}

@Suite("Why groups are drawn")
struct GroupingReasonTests {
  @Test(arguments: [
    ([60, 40], false), ([61, 39], true), ([Int](repeating: 1, count: 50), false),
    ([Int](repeating: 1, count: 51), true), ([], true), ([100], true),
  ])
  func `communities do where none is most, and thirty are enough`(
    sizes: [Int], speaksForOthers: Bool
  ) {
    let reason = GroupingReason(organisations: 100, communities: sizes)
    #expect(reason.speaksForOthers == speaksForOthers)
  }

  @Test func `countries are numbered by size, equal ones by name`() {
    let groups = OrganisationGroups(countries: ["LV", nil, "EE", "LT", "EE", "LT"])
    #expect(groups.names == ["EE", "LT", "LV"])
    #expect(groups.numbers == [2, -1, 0, 1, 0, 1])
    #expect(groups.sizes(without: [2]) == [2, 1, 1])
  }

  @Test func `countries tell something where most are known and none is nearly all`() {
    #expect(OrganisationGroups(countries: ["A", "B", "C", "D", nil]).areTelling)
    #expect(!OrganisationGroups(countries: ["A", "B", "C", nil]).areTelling)
    #expect(!OrganisationGroups(countries: ["A", "B", "C", "D", nil, nil]).areTelling)
    #expect(
      !OrganisationGroups(countries: ["A", "A", "A", "A", "A", "B", "C", "D"]).areTelling)
  }
}
