import CooperationRecords
import NetworkCore

/// An activity of a synthetic cluster.
struct SampledActivity {
  let id: Activity.ID
  let kind: ActivityKind
  let title: String
  let start: PlanDay
  let end: PlanDay
  let group: Int
  let direction: Int
  /// Places among the members of the cluster, in the order in which they were drawn.
  var partners: [Int] = []
  /// Members of another cluster.
  var guests: [Organisation.ID] = []
}

/// When, what and about what: step 3 of the model.
struct ActivitySampling {
  private(set) var activities: [SampledActivity] = []

  init(_ plan: SyntheticPlan, _ cluster: SyntheticCluster, generator: inout SeededGenerator) {
    let span = PlanSpan(plan.years)
    var kinds = apportioned(plan.kindShares, among: cluster.activities)
    generator.shuffle(&kinds)
    var starts = kinds.map { _ in
      PlanDay(
        month: span.firstMonth + generator.number(below: span.monthCount),
        day: 1 + generator.number(below: 25))
    }
    starts.sort()
    for (place, kind) in kinds.enumerated() {
      let group = generator.number(below: cluster.workingGroups)
      let manner = ActivityManner(kind)
      activities.append(
        SampledActivity(
          id: Activity.ID("SYNTHETIC-\(cluster.code)-A\(digits(place + 1))"), kind: kind,
          title: "\(manner.title) no. \(place + 1): \(areas[group])", start: starts[place],
          end: min(span.end, manner.end(from: starts[place], generator: &generator)),
          group: group, direction: 1 + generator.number(below: 3)))
    }
  }
}

/// The five areas of Latvia's strategy of smart specialisation, one for each working group.
let areas = [
  "knowledge-intensive bioeconomy",
  "biomedicine, medical technologies and pharmacy",
  "photonics, smart materials, technologies and engineering systems",
  "smart energy and mobility",
  "information and communication technologies",
]

/// The kinds of `count` activities in the proportions of `shares`, by the largest remainders.
private func apportioned(_ shares: [ActivityKind: Double], among count: Int) -> [ActivityKind] {
  let kinds = ActivityKind.allCases
  let weights = kinds.map { kind in
    let share = shares[kind, default: 0]
    return share.isFinite ? max(0, share) : 0
  }
  let total = weights.reduce(0, +)
  precondition(total > 0, "some kind of activity has a share above 0")
  let exact = weights.map { $0 / total * Double(count) }
  var counts = exact.map { Int($0) }
  let byRemainder = kinds.indices.sorted {
    (exact[$1] - Double(counts[$1]), $0) < (exact[$0] - Double(counts[$0]), $1)
  }
  for place in byRemainder.prefix(count - counts.reduce(0, +)) { counts[place] += 1 }
  return kinds.indices.flatMap { Array(repeating: kinds[$0], count: counts[$0]) }
}

/// How activities of one kind go: their title, their length, their size, and whom they suit.
struct ActivityManner {
  let kind: ActivityKind

  init(_ kind: ActivityKind) {
    self.kind = kind
  }

  var title: String {
    switch kind {
    case .marketing: "Joint stand at a fair"
    case .internationalisation: "Trade mission"
    case .research: "Research project"
    case .training: "Training course"
    case .other: "Meeting"
    }
  }

  /// The number of partners beside the cluster organisation and guests.
  var size: ClosedRange<Int> {
    switch kind {
    case .marketing: 3...10
    case .internationalisation: 3...8
    case .research: 2...6
    case .training: 4...12
    case .other: 2...8
    }
  }

  /// Research lasts for 6 to 24 months, missions for up to two, the rest for up to three days.
  func end(from start: PlanDay, generator: inout SeededGenerator) -> PlanDay {
    switch kind {
    case .research: PlanDay(month: start.month + 6 + generator.number(below: 19), day: 28)
    case .internationalisation: PlanDay(month: start.month + generator.number(below: 3), day: 28)
    default: PlanDay(month: start.month, day: start.day + generator.number(below: 3))
    }
  }

  /// How well an organisation of kind `organisation` suits; 1 is for SMEs.
  func suits(_ organisation: OrganisationKind) -> Double {
    switch (kind, organisation) {
    case (_, .clusterOrganisation): 0
    case (_, .sme): 1
    case (.research, .university), (.research, .researchInstitute): 3
    case (.training, .university): 1.2
    case (_, .university), (_, .researchInstitute): 0.2
    case (.research, .largeEnterprise): 1.5
    case (_, .largeEnterprise): 0.8
    case (.research, _): 0.2
    default: 0.6
    }
  }
}
