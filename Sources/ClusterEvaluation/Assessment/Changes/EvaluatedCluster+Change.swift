import CooperationRecords
import NetworkCore

extension EvaluatedCluster {
  /// The cluster as `change` has it; `nil` where the change has no meaning for it.
  func changed(by change: RecordsChange, drawing: ChangeDrawing) throws -> EvaluatedCluster? {
    var generator = drawing.generator(for: change)
    switch change {
    case .none: return self
    case .half(_, let isSecond):
      var order = Array(activities.indices)
      generator.shuffle(&order)
      let start = isSecond ? drawing.halfSize : 0
      guard order.count >= start + drawing.halfSize else { return nil }
      return try keeping(activities: order[start..<start + drawing.halfSize].sorted())
    case .thinned:
      var order = Array(activities.indices)
      generator.shuffle(&order)
      return try keeping(activities: order.prefix(order.count / 2).sorted())
    case .loss(let share, _): return try losing(share, by: &generator)
    case .secondNames(let share, _): return try withSecondNames(share, by: &generator)
    case .choice(let choice): return try evaluated(by: choice)
    case .dummy(let dummy): return try adding(dummy)
    }
  }

  private func losing(
    _ share: Double, by generator: inout SeededGenerator
  ) throws -> EvaluatedCluster {
    var kept = participations
    generator.shuffle(&kept)
    kept.removeFirst(Int((share * Double(kept.count)).rounded()))
    let table = TwoModeNetwork(
      actors: Array(twoMode.actors), events: Array(twoMode.events),
      participations: kept.map { (twoMode.actors[$0.organisation], twoMode.events[$0.activity]) },
      context: twoMode.context)
    return try with(table, roster: roster, activities: activities)
  }

  /// The cluster in which a share of the organisations with two or more activities has a second name.
  ///
  /// Half of what it did stands under it; lists of members know the first name alone.
  private func withSecondNames(
    _ share: Double, by generator: inout SeededGenerator
  ) throws -> EvaluatedCluster? {
    var candidates = roster.indices.filter { activities(ofOrganisation: $0).count > 1 }
    let count = Int((share * Double(candidates.count)).rounded(.up))
    guard count > 0 else { return nil }
    generator.shuffle(&candidates)
    let renamed = candidates.prefix(count).sorted()
    var moved: [Int: Set<Int>] = [:]
    for organisation in renamed {
      var own = activities(ofOrganisation: organisation)
      generator.shuffle(&own)
      moved[organisation] = Set(own.prefix(own.count / 2))
    }
    let second = { (place: Int) in Organisation.ID("\(roster[place].organisation.id) / 2") }
    let table = TwoModeNetwork(
      actors: Array(twoMode.actors) + renamed.map(second), events: Array(twoMode.events),
      participations: participations.map { place, activity in
        let isMoved = moved[place]?.contains(activity) ?? false
        return (isMoved ? second(place) : twoMode.actors[place], twoMode.events[activity])
      },
      context: twoMode.context)
    let entries = renamed.map { roster[$0].underSecondName(second($0), knowsMembers: knowsMembers) }
    return try with(table, roster: roster + entries, activities: activities)
  }
}

extension RosterEntry {
  /// The entry of the same organisation under a name that no list of members has.
  fileprivate func underSecondName(_ name: Organisation.ID, knowsMembers: Bool) -> RosterEntry {
    var renamed = organisation
    renamed.id = name
    return RosterEntry(
      organisation: renamed, spells: [], clusters: [], isMember: false,
      isRunner: isRunner && !knowsMembers)
  }
}
