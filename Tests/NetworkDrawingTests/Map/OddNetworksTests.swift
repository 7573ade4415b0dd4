import CooperationRecords
import Graphviz
import NetworkCore
import Testing

@testable import NetworkDrawing

@Suite("Maps of odd networks")
struct OddNetworksTests {
  @Test(arguments: [MapStyle.Form.activities, .communities])
  func `no organisation at all`(form: MapStyle.Form) throws {
    let map = try NetworkMapTests.map(
      Field.records([]), communities: nil, style: MapStyle(form: form))
    let svg = NetworkMapTests.text(try map.rendered(.svg))
    #expect(svg.contains("The records hold no organisations to draw."))
    #expect(map.elements.isEmpty)
  }

  @Test func `one organisation alone`() throws {
    let map = try NetworkMapTests.map(
      Field.records([("P", ["a"])]), communities: nil)
    NetworkMapTests.check(map)
    #expect(map.elements.map(\.place) == [.alone])
    #expect(map.facts.otherActivities == 1)
    _ = try map.rendered(.png)
  }

  @Test func `one activity`() throws {
    let map = try NetworkMapTests.map(
      Field.records([("P", ["a", "b", "c"])]), communities: 1)
    NetworkMapTests.check(map)
    #expect(map.facts.lines == 0)
    #expect(map.scene.size.height < 200)
  }

  @Test func `two organisations that share two activities`() throws {
    let map = try NetworkMapTests.map(
      Field.records([("P", ["a", "b"]), ("Q", ["a", "b"])]), communities: 1)
    NetworkMapTests.check(map)
    #expect(map.facts.lines == 4)
    #expect(map.elements.allSatisfy { $0.isNamed })
  }

  @Test func `five hundred who stand alone`() throws {
    let map = try NetworkMapTests.map(
      Field.records([], listed: (0..<500).map { "Firm \($0)" }), communities: nil)
    NetworkMapTests.check(map)
    #expect(map.facts.alone == 500)
  }

  @Test func `one activity of a thousand`() throws {
    let map = try NetworkMapTests.map(
      Field.records([("Fair", (0..<1_000).map { "Firm \($0)" })]), communities: nil)
    #expect(map.scene.size.height <= 640)
    #expect(map.elements.count == 1_000)
  }

  @Test func `more than a page of activities becomes communities`() throws {
    let rows = Field.random(organisations: 1_500, activities: 260, seed: 4)
    let map = try NetworkMapTests.map(Field.records(rows), communities: 40)
    NetworkMapTests.check(map)
    guard case .communities(let perMark, let smallest, _) = map.rule else {
      Issue.record("another form")
      return
    }
    #expect(perMark == 5)
    #expect(map.communityElements.allSatisfy { $0.organisations >= smallest })
    #expect(map.communityElements.count <= 30)
    let inside = map.elements.count { $0.place == .inCommunity }
    #expect(inside == map.communityElements.map(\.organisations).reduce(0, +))
  }

  @Test func `without communities, connected groups take their place`() throws {
    let rows = [("P", ["a", "b", "c"]), ("Q", ["d", "e", "f", "g"])]
    let map = try NetworkMapTests.map(
      Field.records(rows), communities: nil, style: MapStyle(form: .communities))
    #expect(map.communityElements.map(\.organisations) == [4, 3])
  }

  @Test(arguments: [
    Size(width: 100, height: 600), Size(width: 510, height: 20), Size(width: .nan, height: 600),
    Size(width: .infinity, height: 600), Size(width: -510, height: -640),
  ])
  func `a page without room is refused in a sentence`(size: Size) throws {
    #expect {
      try NetworkMapTests.map(style: MapStyle(size: size))
    } throws: { error in
      guard let error = error as? NetworkMapError, case .pageTooSmall = error else {
        return false
      }
      return error.description.contains("larger page")
    }
  }

  @Test func `names stay text, whatever they hold`() throws {
    let names = [
      "<script>alert(1)</script>", "]]>&amp;<b>", "\\N \\G \\l", "\u{0}\u{1}\u{1B}[31m",
      "\u{202E}gnp.exe", "<<table><tr>", "a\" onload=\"x", "{1} {2}", "%s%n",
      "👩‍👩‍👧‍👦 Ģimene", String(repeating: "Ļ", count: 100_000), " ", "",
      "日本語の組織", "e\u{301}\u{301}\u{301}",
    ]
    let records = Field.records(
      [("P<script>", names), ("Q]]>", names), ("\u{0}", names)], title: "<svg onload=x>")
    let map = try NetworkMapTests.map(
      records, communities: 2, style: MapStyle(frame: .standalone, marked: []))
    NetworkMapTests.check(map)
    let svg = NetworkMapTests.text(try map.rendered(.svg))
    #expect(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("<svg onload"))
    #expect(!svg.contains("\u{0}") && !svg.contains("\u{1B}") && !svg.contains("\u{202E}"))
    #expect(svg.utf8.count < 200_000)
    _ = try map.rendered(.pdf)
  }

  @Test func `a partition of other organisations does no harm`() throws {
    let records = Field.records([("P", ["a", "b", "c"]), ("Q", ["a", "d"])])
    let others = Field.network(Field.records([("X", ["x", "y"])]))
    let map = try NetworkMap(
      of: Field.network(records), in: records,
      communities: try Field.partition(of: others) { $0 })
    NetworkMapTests.check(map)
    #expect(map.elements.allSatisfy { $0.community == nil })
  }
}
