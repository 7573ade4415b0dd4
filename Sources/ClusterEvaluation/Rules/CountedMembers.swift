import CooperationRecords
import NetworkCore

/// The members of a cluster that rules count: those on its last day, without those who run it.
struct CountedMembers {
  /// The cluster.
  let cluster: EvaluatedCluster

  /// Their places in the network, in ascending order.
  let places: [Int]

  /// The members of `cluster`; `nil` where the records do not say who is one.
  init?(of cluster: EvaluatedCluster) {
    guard cluster.knowsMembers else { return nil }
    let day = cluster.lastCountedDay
    self.cluster = cluster
    places = cluster.roster.indices.filter { place in
      let entry = cluster.roster[place]
      return entry.isMember && !entry.isRunner && (day.map { entry.isMember(on: $0) } ?? true)
    }
  }

  /// Who they are.
  var organisations: [Organisation] { places.map { cluster.roster[$0].organisation } }

  /// How many are of `group`, and how many could be.
  func tally(of group: MemberGroup, required: Int) -> RequirementFinding.Tally {
    Self.tally(of: group, among: organisations, required: required)
  }

  /// How many research organisations are members or share an activity with one, and how many
  /// could be such.
  func researchPartnerTally(required: Int) -> RequirementFinding.Tally {
    let partners = partners(of: Set(places)).union(places).sorted()
    return Self.tally(
      of: .research, among: partners.map { cluster.roster[$0].organisation }, required: required)
  }

  /// The public bodies that share an activity with the organisation that runs the cluster.
  var publicBodiesOfRunner: Int {
    let runners = Set(cluster.roster.indices.filter { cluster.roster[$0].isRunner })
    return partners(of: runners).count {
      MemberGroup.publicBodies.contains(cluster.roster[$0].organisation) == true
    }
  }

  /// How many members are of each type that occurs, in the order of the types.
  var typeCounts: [(type: MemberType, count: Int)] {
    MemberType.allCases.map { type in
      (type, organisations.count { MemberType($0.kind) == type })
    }.filter { $0.count > 0 }
  }

  /// The places of all who share an activity with one of `places`, without those who run clusters.
  private func partners(of places: Set<Int>) -> Set<Int> {
    var partners: Set<Int> = []
    for activity in cluster.activities.indices {
      let present = cluster.partners(inActivity: activity)
      if present.contains(where: places.contains) { partners.formUnion(present) }
    }
    return partners.filter { !cluster.roster[$0].isRunner }
  }

  private static func tally(
    of group: MemberGroup, among organisations: [Organisation], required: Int
  ) -> RequirementFinding.Tally {
    let answers = organisations.map(group.contains)
    return .init(
      found: answers.count { $0 == true }, required: required,
      undecided: answers.count { $0 == nil })
  }
}

extension EvaluatedCluster {
  /// The last day that the records can tell of, or that of the window if it is earlier.
  var lastCountedDay: CalendarDay? {
    guard let lastDay else { return nil }
    return window.map { min(lastDay, $0.lastDay) } ?? lastDay
  }
}
