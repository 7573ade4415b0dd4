import CooperationRecords
import NetworkCore
import SyntheticClusters
import Testing

@Suite("Synthetic clusters")
struct SyntheticPlanTests {
  @Suite("sizes")
  struct Sizes {
    let plan = SyntheticPlan.clusters3

    @Test func `nine clusters in eight territories have the sizes that were planned`() {
      let records = CooperationRecords(plan.mentions(seed: 1))
      #expect(plan.clusters.count == 9)
      #expect(Set(plan.clusters.map(\.territory)).count == 8)
      for cluster in plan.clusters {
        let members = records.memberships.filter { $0.cluster == cluster.name }
        let activities = Set(
          records.participations.lazy.filter { $0.cluster == cluster.name }.map(\.activity))
        #expect(members.count == cluster.members)
        #expect(activities.count == cluster.activities)
      }
      #expect(plan.clusters.map(\.activities).min() == 5)
      #expect(plan.clusters.map(\.activities).max() == 112)
    }

    @Test func `each cluster has every kind of member and mostly SMEs`() {
      for cluster in plan.clusters {
        let kinds = cluster.kinds
        #expect(kinds.count == cluster.members)
        #expect(kinds.count { $0 == .clusterOrganisation } == 1)
        #expect(kinds.count { $0 == .publicAuthority } == 1)
        #expect(kinds.count { $0 == .sme } * 2 > cluster.members)
        for kind in [OrganisationKind.university, .researchInstitute, .largeEnterprise] {
          #expect(kinds.contains(kind))
        }
      }
    }

    @Test func `kinds of activities come in the planned proportions`() {
      let records = CooperationRecords(
        SyntheticPlan.single(members: 40, activities: 60).mentions(seed: 3))
      let counts = ActivityKind.allCases.map { kind in
        records.activities.count { $0.kind == kind }
      }
      #expect(counts == [21, 15, 15, 9, 0])
    }

    @Test func `newcomers, leavers, the silent and guests are as many as planned`() {
      let truth = plan.truth(seed: 5)
      let members = truth.members.filter { $0.cluster == "Latvia (Ministry of Economics)" }
      // 76 enterprises: 15 newcomers, 15 who joined on the way, 46 founders.
      #expect(members.count { $0.isNewcomer } == 15)
      #expect(members.count { $0.hasLeft } == 4)
      #expect(members.count { $0.isSilent } == 7)
      #expect(truth.crossClusterActivities.count == 37)
    }

    @Test func `a cluster without activities has members all the same`() {
      let mentions = SyntheticPlan.single(members: 8, activities: 0).mentions(seed: 1)
      #expect(mentions.participations.isEmpty)
      #expect(mentions.memberships.count == 8)
    }

    @Test func `names and their numbers do not run out`() {
      let mentions = SyntheticPlan.single(members: 300, activities: 10).mentions(seed: 1)
      #expect(Set(mentions.organisations.map(\.name)).count == 300)
    }
  }

  @Suite("chance")
  struct Chance {
    private func rows(_ plan: SyntheticPlan, _ seed: Seed) -> [ParticipationMention] {
      plan.mentions(seed: seed).participations
    }

    @Test func `one seed always tells the same`() {
      let first = SyntheticPlan.clusters3.mentions(seed: 7)
      let second = SyntheticPlan.clusters3.mentions(seed: 7)
      #expect(first.participations == second.participations)
      #expect(first.memberships == second.memberships)
      #expect(first.activities == second.activities)
    }

    /// Pinned, so that a change of the model is seen: who has the data set made with an
    /// earlier version would not get it again.
    @Test func `seed 1 tells what it told before`() throws {
      let mentions = SyntheticPlan.clusters3.mentions(seed: 1)
      var digest: UInt64 = 0xCBF2_9CE4_8422_2325
      for row in mentions.participations {
        for byte in "\(row.organisation.name)|\(row.activity.id)|\(row.role ?? "")\n".utf8 {
          digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
        }
      }
      #expect(mentions.participations.count == 2501)
      #expect(digest == 13_161_019_894_455_119_818)
    }

    @Test func `another seed tells something else`() {
      #expect(rows(.clusters3, 1) != rows(.clusters3, 2))
    }

    @Test func `another cluster at the end changes nobody's own partners`() {
      var fewer = SyntheticPlan.clusters3
      fewer.clusters.removeLast()
      let all = SyntheticPlan.clusters3.mentions(seed: 4).participations
      for cluster in fewer.clusters {
        func own(_ rows: [ParticipationMention]) -> [String] {
          rows.filter {
            $0.cluster == cluster.name
              && $0.organisation.identifier?.hasPrefix("SYNTHETIC-\(cluster.code)-") == true
          }.map { "\($0.organisation.name) \($0.activity.id)" }
        }
        #expect(own(all) == own(rows(fewer, 4)))
      }
    }
  }
}
