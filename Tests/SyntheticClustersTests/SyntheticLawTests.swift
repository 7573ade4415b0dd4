import CooperationRecords
import NetworkCore
import SyntheticClusters
import Testing

@Suite("Laws of synthetic records")
struct SyntheticLawTests {
  static let seeds: [Seed] = [1, 2, 3, 99, Seed(.max)]

  private func mentions(_ seed: Seed) -> CooperationMentions {
    SyntheticPlan.clusters3.mentions(seed: seed)
  }

  @Test(arguments: seeds)
  func `whoever takes part is a member on the first day`(seed: Seed) throws {
    let mentions = mentions(seed)
    var memberships: [String: MembershipMention] = [:]
    for membership in mentions.memberships {
      memberships[try #require(membership.organisation.identifier)] = membership
    }
    for row in mentions.participations {
      let identifier = try #require(row.organisation.identifier)
      let membership = try #require(memberships[identifier])
      let day = try #require(row.activity.start).firstDay
      #expect(try #require(membership.since).firstDay <= day)
      if let until = membership.until { #expect(day <= until.firstDay) }
    }
  }

  @Test(arguments: seeds)
  func `every activity has two members of its own cluster`(seed: Seed) {
    let records = CooperationRecords(mentions(seed))
    var own: [Activity.ID: Int] = [:]
    let homes = Dictionary(
      uniqueKeysWithValues: records.memberships.map { ($0.organisation, $0.cluster) })
    for row in records.participations where homes[row.organisation] == row.cluster {
      own[row.activity, default: 0] += 1
    }
    #expect(records.activities.allSatisfy { own[$0.id, default: 0] >= 2 })
  }

  @Test(arguments: seeds)
  func `activities lie within the years and end after they begin`(seed: Seed) throws {
    for activity in mentions(seed).activities {
      let start = try #require(activity.start)
      let end = try #require(activity.end)
      #expect(start.firstDay <= end.firstDay)
      #expect((2017...2019).contains(start.year) && (2017...2019).contains(end.year))
      #expect(["1", "2", "3"].contains(activity.ris3Direction))
      #expect(activity.ris3Area != nil)
    }
  }

  @Test(arguments: seeds)
  func `nobody takes part twice in one activity and nobody is named twice`(seed: Seed) {
    let mentions = mentions(seed)
    let records = CooperationRecords(mentions)
    #expect(records.participations.count == mentions.participations.count)
    #expect(Set(mentions.organisations.map(\.name)).count == mentions.organisations.count)
    #expect(Set(mentions.activities.map(\.id)).count == mentions.activities.count)
    #expect(records.report.findings.isEmpty)
    for file in records.report.files {
      #expect(file.rows == file.read + file.merged + file.skipped)
    }
  }

  @Test func `the word SYNTHETIC stands on everything`() {
    let mentions = mentions(1)
    #expect(mentions.isSynthetic)
    #expect(mentions.title.hasPrefix("SYNTHETIC"))
    #expect(mentions.source?.hasPrefix("SYNTHETIC") == true)
    #expect(mentions.source?.contains("seed 1;") == true)
    let identifiers = mentions.organisations.map(\.identifier)
    #expect(identifiers.allSatisfy { $0?.hasPrefix("SYNTHETIC-") == true })
    #expect(mentions.activities.allSatisfy { $0.id.rawValue.hasPrefix("SYNTHETIC-") })
    #expect(mentions.participations.allSatisfy { $0.organisation.identifier != nil })
  }

  @Test func `names are written in Latvian, Polish and Hungarian letters too`() {
    let letters = mentions(1).organisations.map(\.name).joined()
    for letter in "ķļņšžąęłźőű" { #expect(letters.contains(letter), "\(letter)") }
  }
}
