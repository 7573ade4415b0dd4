/// Classes and hubs in the order in which a breadth-first walk meets them, each component from its
/// busiest class.
struct BreadthFirstOrder {
  private(set) var classes: [Int32] = []
  private(set) var hubs: [Int32] = []
  private(set) var numberOfClass: [Int32]
  private(set) var numberOfHub: [Int32]

  init(_ core: CoreHubs) {
    let classCount = core.hubsOfClass.listCount
    numberOfClass = [Int32](repeating: -1, count: classCount)
    numberOfHub = [Int32](repeating: -1, count: core.satellites.count)
    classes.reserveCapacity(classCount)
    let reach = (0..<classCount).map {
      core.hubsOfClass.count(of: $0) + core.directTies.count(of: $0)
    }
    let busiestFirst = (0..<classCount).sorted { (reach[$1], $0) < (reach[$0], $1) }
    var head = 0
    for start in busiestFirst where numberOfClass[start] < 0 {
      number(Int32(start))
      while head < classes.count {
        let member = Int(classes[head])
        head += 1
        for hub in core.hubsOfClass.list(member) where numberOfHub[Int(hub)] < 0 {
          numberOfHub[Int(hub)] = Int32(hubs.count)
          hubs.append(hub)
          for other in core.classesOfHub.list(Int(hub)) { number(other) }
        }
        for other in core.directTies.list(member) { number(other) }
      }
    }
  }

  private mutating func number(_ member: Int32) {
    guard numberOfClass[Int(member)] < 0 else { return }
    numberOfClass[Int(member)] = Int32(classes.count)
    classes.append(member)
  }
}
