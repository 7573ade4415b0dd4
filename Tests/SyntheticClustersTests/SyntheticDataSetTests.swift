import CooperationRecords
import Foundation
import NetworkCore
import SyntheticClusters
import Testing

@Suite("The synthetic data set")
struct SyntheticDataSetTests {
  private func lines(_ name: String) throws -> [Substring] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "datasets/clusters3-synthetic/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  }

  @Test func `the files in the repository are those of seed 1`() throws {
    let mentions = SyntheticPlan.clusters3.mentions(seed: 1)
    let participations = try lines("participations.csv").dropFirst()
    #expect(participations.count == mentions.participations.count)
    for (line, row) in zip(participations, mentions.participations) {
      let identifier = try #require(row.organisation.identifier)
      #expect(line.hasPrefix("\(row.organisation.name),\(identifier),"))
      #expect(line.contains(",\(row.activity.id),"))
    }
    let memberships = try lines("memberships.csv").dropFirst()
    #expect(memberships.count == mentions.memberships.count)
    for (line, row) in zip(memberships, mentions.memberships) {
      let dates = [row.since, row.until].map { $0?.description ?? "" }.joined(separator: ",")
      #expect(line.hasSuffix("\(row.cluster),\(dates)"))
    }
  }

  @Test func `the description and the page about it say SYNTHETIC and give the right numbers`()
    throws
  {
    let mentions = SyntheticPlan.clusters3.mentions(seed: 1)
    #expect(try lines("datapackage.json").contains { $0.contains(mentions.title) })
    let page = try lines("README.md").joined(separator: "\n")
    #expect(page.hasPrefix("# SYNTHETIC"))
    for cluster in SyntheticPlan.clusters3.clusters {
      let row =
        "| \(cluster.name) | \(cluster.territory) | \(cluster.members) | \(cluster.activities) |"
      #expect(page.contains(row))
    }
    #expect(
      page.contains("\(mentions.memberships.count) organisations, \(mentions.activities.count)"))
  }
}
