import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Surplus ties")
struct SurplusTiesTests {
  @Test(arguments: JudgedNetwork.all)
  func `pairs that share several columns are counted`(judged: JudgedNetwork) throws {
    let table = judged.table.incidence
    let surplus = try surplusTies(
      among: table.rowCount, columns: table.byRow, members: table.byColumn, run: RunControl())
    for row in 0..<table.rowCount {
      var found: [Int32: Double] = [:]
      for slot in surplus.partners.slots(row) {
        found[surplus.partners.entries[slot]] = surplus.counts[slot]
      }
      #expect(found.count == surplus.partners.count(of: row))
      #expect(surplus.partners.list(row).elementsEqual(found.keys.sorted()))
      for other in 0..<table.rowCount where other != row {
        let shared = Set(table.columns(ofRow: row)).intersection(table.columns(ofRow: other))
        #expect(found[Int32(other)] ?? 0 == Double(max(0, shared.count - 1)))
      }
    }
  }

  @Test func `pairs of classes that share several hubs are counted`() throws {
    let activities = [("e1", "abcx"), ("e2", "abcy"), ("e3", "adz"), ("e4", "bdu"), ("e5", "cv")]
    let network = try TwoModeNetwork(
      participations: activities.flatMap { event, actors in actors.map { (String($0), event) } }
    ).projected(by: .count)
    let folded = try network.folded(run: RunControl())
    let surplus = try folded.surplus(run: RunControl())
    func shared(_ first: String, _ second: String) throws -> Double? {
      let (first, second) = (
        try #require(network.nodes.position(of: first)),
        try #require(network.nodes.position(of: second))
      )
      return surplus.partners.slots(Int(folded.classes[first]))
        .first { surplus.partners.entries[$0] == folded.classes[second] }
        .map { surplus.counts[$0] }
    }
    #expect(try shared("a", "b") == 1)
    #expect(try shared("b", "a") == 1)
    #expect(try shared("a", "d") == nil)
    #expect(surplus.counts.count == 6)
  }
}
