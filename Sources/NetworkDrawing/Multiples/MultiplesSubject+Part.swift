import CooperationRecords
import NetworkCore

extension MultiplesSubject.Part {
  init(
    _ value: String, of network: TwoModeNetwork<Organisation.ID, Activity.ID>,
    at places: [Organisation.ID: Int], _ units: TieUnits?
  ) {
    let plan = ActivityPlan(network, mostLines: 0)
    let positions = network.actors.map { places[$0] ?? 0 }
    var counts = [Int](repeating: 0, count: places.count)
    for (row, position) in positions.enumerated() { counts[position] = plan.activities[row].count }
    self.value = value
    present = positions.sorted()
    activityCounts = counts
    ties = TiePlan.ties(
      plan.activities, activityCount: plan.petals.count,
      units.map { units in network.events.map { units.weight(of: $0) } }
    ).map { tie in
      let ends = [positions[tie.first], positions[tie.second]]
      return StrongTies.Tie(
        first: min(ends[0], ends[1]), second: max(ends[0], ends[1]), activities: tie.activities)
    }
  }
}

/// The strengths of the ties of records that hold ties, in whole numbers of one unit.
struct TieUnits {
  let unit: Double
  private let weights: [Activity.ID: Int]

  /// `nil` for records of activities.
  init?(_ records: CooperationRecords) {
    guard records.holdsTies else { return nil }
    let network = TwoModeNetwork(
      actors: records.organisations.map(\.id), events: records.activities.map(\.id),
      participations: records.participations.map { ($0.organisation, $0.activity) })
    let subject = MapSubject(network, in: records, communities: nil, prominence: nil)
    unit = subject.unit
    weights = Dictionary(uniqueKeysWithValues: zip(network.events, subject.weights))
  }

  func weight(of tie: Activity.ID) -> Int { weights[tie] ?? 1 }
}
