import CooperationRecords
import NetworkCore

/// One cluster of the made-up world.
struct SampledCluster {
  let cluster: SyntheticCluster
  let members: [SampledMember]
  var activities: [SampledActivity]

  init(
    _ plan: SyntheticPlan, _ cluster: SyntheticCluster, stems: inout StemDealer,
    generator: inout SeededGenerator
  ) {
    self.cluster = cluster
    members =
      MemberSampling(plan, cluster, stems: &stems, generator: &generator).members
    activities = ActivitySampling(plan, cluster, generator: &generator).activities
    var drawing = PartnerSampling(plan, members: members)
    for place in activities.indices {
      drawing.draw(for: &activities[place], generator: &generator)
    }
  }
}

/// Everything a plan and a seed make up.
///
/// Names, guests and each cluster draw from streams of their own, so that another cluster at the
/// end of a plan changes only the guests of those before it.
struct SyntheticWorld {
  private(set) var clusters: [SampledCluster] = []

  init(_ plan: SyntheticPlan, seed: Seed) {
    let codes = Set(plan.clusters.map(\.code))
    precondition(codes.count == plan.clusters.count, "each cluster has a code of its own")
    var naming = seed.stream(0).generator()
    var stems = StemDealer(generator: &naming)
    for (place, cluster) in plan.clusters.enumerated() {
      var generator = seed.stream(2 + place).generator()
      clusters.append(SampledCluster(plan, cluster, stems: &stems, generator: &generator))
    }
    var inviting = seed.stream(1).generator()
    drawGuests(plan, generator: &inviting)
  }

  /// Step 5 of the model.
  private mutating func drawGuests(_ plan: SyntheticPlan, generator: inout SeededGenerator) {
    guard clusters.count > 1 else { return }
    var hosts = clusters.indices.flatMap { cluster in
      clusters[cluster].activities.indices.map { (cluster: cluster, activity: $0) }
    }
    generator.shuffle(&hosts)
    for host in hosts.prefix(part(plan.crossClusterShare, of: hosts.count)) {
      let activity = clusters[host.cluster].activities[host.activity]
      let sizes = clusters.indices.map {
        $0 == host.cluster ? 0 : Double(clusters[$0].cluster.members)
      }
      guard let home = generator.place(weightedBy: sizes) else { return }
      let manner = ActivityManner(activity.kind)
      var weights = clusters[home].members.map { member in
        member.propensity * manner.suits(member.kind)
          * member.reach(on: activity.start, from: min(1, max(0, plan.firstReach)))
      }
      for _ in 0...generator.number(below: 3) {
        guard let guest = generator.place(weightedBy: weights) else { break }
        weights[guest] = 0
        clusters[host.cluster].activities[host.activity].guests.append(
          clusters[home].members[guest].id)
      }
    }
  }
}
