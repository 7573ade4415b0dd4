import Graphviz
import NetworkCore

extension ActivityMap {
  mutating func describe(named: Set<Int>) {
    let between = Set(plan.bridges)
    var homes: [Int: Int] = [:]
    for (activity, organisations) in plan.petals.enumerated() {
      for organisation in organisations { homes[organisation] = activity }
    }
    drawing.elements = subject.names.indices.map { organisation in
      let place: MapElement.Place =
        if between.contains(organisation) {
          .between
        } else if let home = homes[organisation] {
          .on(subject.network.events[home])
        } else {
          .alone
        }
      return subject.element(
        organisation, id: .numbered("o", organisation),
        activities: plan.activities[organisation].count, isNamed: named.contains(organisation),
        place: place)
    }
    drawing.activityElements = plan.shared.compactMap { activity in
      ElementID.numbered("a", activity).map { id in
        ActivityElement(
          activity: subject.network.events[activity], id: id,
          title: subject.title(ofActivity: activity),
          organisations: subject.network.incidence.rows(ofColumn: activity).count)
      }
    }
  }
}
