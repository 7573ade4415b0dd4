import Foundation
import Kopa
import Testing

/// The calls that the first page shows.
@Suite("The library, as the first page shows it")
struct FirstPageTests {
  @Test func `from a table to the brokers`() throws {
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appendingPathComponent("kopa-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try AtomicFile.write(
      "name,project_id,start_date\nA,1,2015\nHub,1,2015\nHub,2,2016\nB,2,2016\nC,3,2010\nHub,3,2010\n"
        .utf8, to: path)

    let records = CooperationRecords(try RecordInput(path).read())
    let network = try records.network(by: NetworkPlan(window: DateWindow("2014..2020")))
    let brokers = try network.scores(.betweenness(over: .hops, scale: .share))

    #expect(brokers.ranking.prefix(5).map { records.label(of: $0.node) } == ["Hub", "A", "B"])
    #expect(brokers.ranking.first?.score == 1)
  }
}
