import CooperationRecords
import RecordImport
import TabularFiles
import TestKit
import Testing

/// The numbers were counted by another program.
@Suite("European cluster projects")
struct ClusterProjectsTests {
  private func input() throws -> RecordInput {
    try RecordInput(TestData.dataset("eu-cluster-projects"))
  }

  @Test func `every spelling by itself`() throws {
    let mentions = try input().read()
    let records = CooperationRecords(mentions)
    #expect(records.organisations.count == 582)
    #expect(records.activities.count == 83)
    #expect(componentCount(of: records) == 41)
    #expect(mentions.addsUp)
    #expect(!mentions.report.findings.contains { $0.severity != .note })
  }

  @Test func `merged as people decided`() throws {
    let path = try #require(try input().aliasesPath)
    let table = try TextTable(contentsOf: path)
    let decisions = table.rows.map { (variant: $0[1], canonical: $0[0]) }
    #expect(decisions.count == 234)
    let records = CooperationRecords(try input().read(), identities: Identities(decisions))
    #expect(records.organisations.count == 532)
    #expect(componentCount(of: records) == 19)
  }

  @Test func `the marks and types together tell the kind`() throws {
    let records = CooperationRecords(try input().read())
    let kinds = Dictionary(records.organisations.map { ($0.name, $0.kind) }) { first, _ in first }
    #expect(kinds["SPRI - Basque Country Business Development Agency"] == .clusterOrganisation)
    #expect(kinds["Ministry of Economics of the Republic of Latvia"] == .publicAuthority)
    #expect(kinds["Tecnalia Research & Innovation Foundation"] == .researchInstitute)
  }

  /// The components of the two-mode network, which are those of its projection.
  private func componentCount(of records: CooperationRecords) -> Int {
    var parents = Array(0..<records.organisations.count + records.activities.count)
    func root(_ place: Int) -> Int {
      var place = place
      while parents[place] != place { place = parents[place] }
      return place
    }
    let organisations = places(of: records.organisations.map(\.id), from: 0)
    let activities = places(of: records.activities.map(\.id), from: organisations.count)
    for participation in records.participations {
      guard let one = organisations[participation.organisation],
        let other = activities[participation.activity]
      else { continue }
      parents[root(one)] = root(other)
    }
    return parents.indices.count { parents[$0] == $0 }
  }

  private func places<ID: Hashable>(of ids: [ID], from start: Int) -> [ID: Int] {
    Dictionary(uniqueKeysWithValues: zip(ids, start...))
  }
}
