import Kopa
import Testing

@testable import KopaCommand

/// Two offices that share nothing get by summaries what one office gets with the records of both.
@Suite("Summaries merged, against one run")
struct SummaryLawTests {
  private static let plan = ComparisonPlan(
    asOf: PartialDate("2019-12-31"),
    indicators: [
      "members-by-kind", "active-share", "repeat-cooperation", "participation-gini", "money",
    ], seed: 7, replicates: 19, size: 12)

  /// Clusters that are made, with names which all begin with `office`.
  private func mentions(_ places: Range<Int>, of office: String) -> CooperationMentions {
    var plan = SyntheticPlan.clusters3
    plan.clusters = zip(plan.clusters[places], [16, 14]).map { cluster, count in
      var cluster = cluster
      cluster.activities = count
      return cluster
    }
    var mentions = plan.mentions(seed: 3)
    func rename(_ mention: inout OrganisationMention) {
      mention.name = "\(office) \(mention.name)"
      mention.identifier = mention.identifier.map { "\(office) \($0)" }
      mention.clues = OrganisationClues()
    }
    func rename(_ activity: inout Activity) { activity.id = .init("\(office) \(activity.id)") }
    for place in mentions.organisations.indices { rename(&mentions.organisations[place]) }
    for place in mentions.activities.indices { rename(&mentions.activities[place]) }
    for place in mentions.memberships.indices {
      rename(&mentions.memberships[place].organisation)
    }
    for place in mentions.participations.indices {
      rename(&mentions.participations[place].organisation)
      rename(&mentions.participations[place].activity)
    }
    return mentions
  }

  private func clusters(_ mentions: CooperationMentions) throws -> [EvaluatedCluster] {
    try EvaluatedCluster.all(in: CooperationRecords(mentions), plan: Self.plan.clusterPlan)
  }

  private func summary(_ mentions: CooperationMentions) throws -> ComparisonSummary {
    let summary = try ComparisonSummary(
      of: clusters(mentions), plan: Self.plan, version: kopaVersion)
    let read = try ComparisonSummary(bytes: summary.json, path: "s.json")
    #expect(read == summary)
    return read
  }

  @Test func `the same CSV, byte for byte, and the same differences`() throws {
    let (first, second) = (mentions(0..<2, of: "A"), mentions(6..<7, of: "B"))
    var both = first
    both.organisations += second.organisations
    both.activities += second.activities
    both.participations += second.participations
    both.memberships += second.memberships
    let together = try ClusterComparison(
      of: clusters(both), by: Self.plan.chosenIndicators, plan: Self.plan.evaluation,
      commonSize: Self.plan.size)
    let merged = try ClusterComparison(merging: [
      ("a", summary(first)), ("b", summary(second)),
    ])
    #expect(merged.clusters == together.clusters)
    #expect(merged.clusters.count == 3)
    #expect(ComparisonTable(merged).table.csv == ComparisonTable(together).table.csv)
    #expect(merged.rows.map(\.differences) == together.rows.map(\.differences))
    #expect(merged.rows.map(\.differences.count).max() == 3)
  }
}
