public import CooperationRecords
public import NetworkCore
public import NetworkFormats

extension NetworkDocument {
  /// The organisations and activities of `records`, with what is known of both: `name`, `kind`,
  /// `country`, and `start` and `end` of activities, as days.
  public init(twoModeOf records: CooperationRecords) {
    let network = TwoModeNetwork(
      actors: records.organisations.map(\.id), events: records.activities.map(\.id),
      participations: records.participations.map { ($0.organisation, $0.activity) })
    self.init(network)
    let (organisations, activities) = (records.organisations, records.activities)
    let blank = [String?](repeating: nil, count: activities.count)
    setAttribute("name", to: .text(organisations.map(\.name) + activities.map(\.title)))
    setAttribute(
      "kind", to: .text(organisations.map(\.kind.rawValue) + activities.map(\.kind?.rawValue)))
    setAttribute("country", to: .text(organisations.map(\.country) + blank))
    guard activities.contains(where: { $0.period != nil }) else { return }
    let none = [String?](repeating: nil, count: organisations.count)
    setAttribute("start", to: .text(none + activities.map { $0.period?.firstDay.description }))
    setAttribute("end", to: .text(none + activities.map { $0.period?.lastDay.description }))
  }

  /// The same with the times of ties: the spells of the activities that both ends share.
  ///
  /// - Parameters:
  ///   - twoMode: The network that these ties were projected from, organisations in the same order.
  ///   - records: What is known of the activities.
  public mutating func setSpells(
    from twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>, of records: CooperationRecords
  ) {
    precondition(twoMode.actors.count == nodes.count, "there is an actor for each node")
    let spells = twoMode.events.map { id in
      records.activity(id)?.period.map { period in
        Spell(start: period.firstDay.description, end: period.lastDay.description)
      }
    }
    guard spells.contains(where: { $0 != nil }) else { return }
    let events = twoMode.actors.map { actor in
      twoMode.events(of: actor).compactMap { twoMode.events.position(of: $0) }
    }
    for place in ties.indices {
      let others = Set(events[ties[place].target])
      let shared = events[ties[place].source].filter { others.contains($0) }
      let ofTie = shared.compactMap { spells[$0] }
      ties[place].spells = ofTie.sorted {
        ($0.start ?? "", $0.end ?? "") < ($1.start ?? "", $1.end ?? "")
      }
    }
  }
}
