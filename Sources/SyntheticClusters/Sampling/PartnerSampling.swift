import CooperationRecords
import NetworkCore

/// Who takes part in the activities of one cluster: step 4 of the model.
struct PartnerSampling {
  private let plan: SyntheticPlan
  private let members: [SampledMember]
  /// The partners of each activity so far, without the cluster organisation.
  private var past: [[Int]] = []
  /// For each member, its places in `past`.
  private var histories: [[Int]]

  init(_ plan: SyntheticPlan, members: [SampledMember]) {
    self.plan = plan
    self.members = members
    histories = Array(repeating: [], count: members.count)
  }

  /// Adds the partners of `activity`, the cluster organisation first.
  mutating func draw(for activity: inout SampledActivity, generator: inout SeededGenerator) {
    let manner = ActivityManner(activity.kind)
    let size = manner.size.lowerBound + generator.number(below: manner.size.count)
    let hubs = members.indices.filter { members[$0].kind == .clusterOrganisation }
    let present = hubs.filter { _ in generator.unit() < plan.hubShare }
    var open = members.map { member in
      let pull = member.group == activity.group ? max(0, plan.groupPull) : 1
      return member.propensity * manner.suits(member.kind) * pull
        * member.reach(on: activity.start, from: min(1, max(0, plan.firstReach)))
    }
    var shared = [Int](repeating: 0, count: members.count)
    var chosen: [Int] = []
    while chosen.count < size {
      let pull = max(0, plan.repeatPull) / Double(max(1, chosen.count))
      let weights = members.indices.map { open[$0] * (1 + pull * Double(shared[$0])) }
      guard let next = generator.place(weightedBy: weights) else { break }
      open[next] = 0
      chosen.append(next)
      for activity in histories[next] {
        for partner in past[activity] { shared[partner] += 1 }
      }
    }
    for partner in chosen { histories[partner].append(past.count) }
    past.append(chosen)
    activity.partners = present + chosen
  }
}
