import CooperationRecords
import NetworkCore
import SyntheticClusters
import Testing

@Suite("What is planted can be found")
struct SyntheticTruthTests {
  /// The ties of one cluster as pairs of members, with the number of activities they share.
  private struct Cooperation {
    var activities: [Organisation.ID: Int] = [:]
    var partners: [Organisation.ID: Set<Organisation.ID>] = [:]
    var shared: [Set<Organisation.ID>: Int] = [:]

    init(_ records: CooperationRecords) {
      let byActivity = Dictionary(grouping: records.participations, by: \.activity)
      for (_, rows) in byActivity {
        for row in rows {
          activities[row.organisation, default: 0] += 1
          for other in rows where other.organisation != row.organisation {
            partners[row.organisation, default: []].insert(other.organisation)
            shared[[row.organisation, other.organisation], default: 0] += 1
          }
        }
      }
    }

    /// How often two partners meet, on average.
    var meetings: Double {
      // Each meeting was met from both of its ends.
      Double(shared.values.reduce(0, +)) / Double(2 * shared.count)
    }
  }

  private func mean(_ counts: [Int]) -> Double {
    Double(counts.reduce(0, +)) / Double(max(1, counts.count))
  }

  private let plan = SyntheticPlan.single(members: 60, activities: 80)

  @Test(arguments: SyntheticLawTests.seeds)
  func `the cluster organisation takes part in more than anybody else`(seed: Seed) throws {
    let cooperation = Cooperation(CooperationRecords(plan.mentions(seed: seed)))
    let hub = try #require(
      plan.truth(seed: seed).members.first { $0.kind == .clusterOrganisation })
    let most = cooperation.activities.values.max()
    #expect(cooperation.activities[hub.organisation] == most)
    #expect(cooperation.activities.values.count { $0 == most } == 1)
  }

  @Test(arguments: SyntheticLawTests.seeds)
  func `the silent take part in nothing and most others do`(seed: Seed) {
    let cooperation = Cooperation(CooperationRecords(plan.mentions(seed: seed)))
    let members = plan.truth(seed: seed).members
    let active = members.filter { cooperation.activities[$0.organisation] != nil }
    #expect(active.allSatisfy { !$0.isSilent })
    #expect(active.count * 3 > members.count * 2)
  }

  @Test(arguments: SyntheticLawTests.seeds)
  func `newcomers have fewer partners than other SMEs`(seed: Seed) {
    let cooperation = Cooperation(CooperationRecords(plan.mentions(seed: seed)))
    let smes = plan.truth(seed: seed).members.filter { $0.kind == .sme }
    func partners(newcomers: Bool) -> Double {
      mean(
        smes.filter { $0.isNewcomer == newcomers }.map {
          cooperation.partners[$0.organisation]?.count ?? 0
        })
    }
    #expect(partners(newcomers: true) < partners(newcomers: false) / 2)
    #expect(partners(newcomers: true) > 0)
  }

  @Test func `newcomers joined less than two years before the end, others did not`() throws {
    let truth = plan.truth(seed: 2)
    let records = CooperationRecords(plan.mentions(seed: 2))
    let twoYearsBefore = try #require(PartialDate("2018-01-01")).firstDay
    for (member, membership) in zip(truth.members, records.memberships) {
      #expect(member.organisation == membership.organisation)
      #expect((membership.until != nil) == member.hasLeft)
      let since = try #require(membership.since).firstDay
      #expect((since > twoYearsBefore) == member.isNewcomer)
    }
  }

  @Test(arguments: SyntheticLawTests.seeds)
  func `working groups keep to themselves, but not wholly`(seed: Seed) {
    func inside(groupPull: Double) -> Double {
      var plan = plan
      plan.groupPull = groupPull
      let groups = Dictionary(
        uniqueKeysWithValues: plan.truth(seed: seed).members.map {
          ($0.organisation, $0.workingGroup)
        })
      var meetings = 0
      var own = 0
      for (pair, count) in Cooperation(CooperationRecords(plan.mentions(seed: seed))).shared {
        let ends = pair.compactMap { groups[$0] ?? nil }
        guard ends.count == 2 else { continue }
        meetings += count
        if ends[0] == ends[1] { own += count }
      }
      return Double(own) / Double(meetings)
    }
    #expect(inside(groupPull: 8) > 1.5 * inside(groupPull: 1))
    #expect(inside(groupPull: 8) < 0.9)
  }

  @Test func `pull towards old partners makes repeated ties`() {
    func meetings(_ pull: Double) -> Double {
      var plan = plan
      plan.repeatPull = pull
      return SyntheticLawTests.seeds.reduce(0) {
        $0 + Cooperation(CooperationRecords(plan.mentions(seed: $1))).meetings
      }
    }
    #expect(meetings(2) > 1.1 * meetings(0))
  }

  @Test(arguments: SyntheticLawTests.seeds)
  func `research is where universities and institutes are`(seed: Seed) {
    let records = CooperationRecords(plan.mentions(seed: seed))
    func share(_ kind: ActivityKind) -> Double {
      let rows = records.layer(kind).participations.compactMap {
        records.organisation($0.organisation)?.kind
      }
      let research = rows.count { $0 == .university || $0 == .researchInstitute }
      return Double(research) / Double(rows.count)
    }
    #expect(share(.research) > 2 * share(.marketing))
  }

  @Test(arguments: SyntheticLawTests.seeds)
  func `activities with guests are those that are told, and guests come from one cluster`(
    seed: Seed
  ) {
    let plan = SyntheticPlan.clusters3
    let records = CooperationRecords(plan.mentions(seed: seed))
    let homes = Dictionary(
      uniqueKeysWithValues: records.memberships.map { ($0.organisation, $0.cluster) })
    var guestHomes: [Activity.ID: Set<String>] = [:]
    for row in records.participations {
      guard let home = homes[row.organisation], home != row.cluster else { continue }
      guestHomes[row.activity, default: []].insert(home)
    }
    #expect(Set(guestHomes.keys) == Set(plan.truth(seed: seed).crossClusterActivities))
    #expect(guestHomes.values.allSatisfy { $0.count == 1 })
  }
}
