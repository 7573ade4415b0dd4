import NetworkCore
import Testing

@testable import ClusterBriefing

@Suite("Lists of partners")
struct PartnerListsTests {
  /// A ring of `count`, and everybody tied to the first, the more strongly the later.
  private func graph(_ count: Int) throws -> CompressedGraph {
    let ring = (0..<count).map { Tie($0, ($0 + 1) % count) }
    let spokes = (1..<count).map { Tie(0, $0, strength: Double($0)) }
    return try Network(ties: ring + spokes).graph(run: RunControl())
  }

  @Test func `everybody is listed with all partners where they are few`() throws {
    let graph = try graph(50)
    let lists = PartnerLists(of: graph)
    #expect(lists.organisations == Array(0..<50))
    #expect(lists.partners[0] == Array(1..<50))
    #expect(lists.further.allSatisfy { $0 == 0 })
    #expect(!lists.isPart(of: 50))
  }

  @Test func `of many, those with the most partners are listed with their strongest ties`() throws {
    let graph = try graph(7_000)
    let lists = PartnerLists(of: graph, mostEnds: 100)
    #expect(lists.organisations.count == 6_000)
    #expect(lists.isPart(of: 7_000))
    #expect(lists.organisations.first == 0)
    // The first of equally many partners are listed; the strongest ties of the hub lead to the last
    // of these.
    let last = try #require(lists.organisations.last)
    #expect(lists.partners[0] == Array((last - 11)...last))
    #expect(lists.further[0] == 6_999 - 12)
    let listed = Set(lists.organisations)
    for (place, organisation) in lists.organisations.enumerated() {
      #expect(lists.partners[place].count <= 12)
      #expect(lists.partners[place].allSatisfy(listed.contains))
      #expect(
        lists.partners[place].count + lists.further[place] == graph.degree(organisation))
    }
  }
}
