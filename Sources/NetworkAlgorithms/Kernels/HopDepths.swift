import NetworkCore

/// The hops from one source, class by class and hub by hub.
///
/// A hub is as far away as its satellites.
struct HopDepths {
  /// The depth of each class and of each hub; −1 where it is out of reach.
  private(set) var ofClass: [Int32]
  private(set) var ofHub: [Int32]

  /// The classes that were met, nearest first, the source included; and the hubs.
  private(set) var classes: [Int32] = []
  private(set) var hubs: [Int32] = []

  private let graph: HopGraph

  init(_ graph: HopGraph) {
    self.graph = graph
    ofClass = [Int32](repeating: -1, count: graph.multiplicities.count)
    ofHub = [Int32](repeating: -1, count: graph.satellites.count)
  }

  /// How far the source is from the node that is furthest from it.
  var eccentricity: Int32 { depth(of: furthest) }

  /// One of the sources that are furthest away.
  var furthest: Int32 {
    let member = classes.last ?? 0
    guard let hub = hubs.last(where: { graph.satellites[Int($0)] > 0 }),
      ofHub[Int(hub)] > ofClass[Int(member)]
    else { return member }
    return ~hub
  }

  func depth(of source: Int32) -> Int32 {
    source >= 0 ? ofClass[Int(source)] : ofHub[Int(~source)]
  }

  /// Searches from `source`, and forgets the search before.
  ///
  /// - Complexity: O(places of classes in hubs + direct ties) of the source's component.
  mutating func search(from source: Int32, _ budget: inout LookBudget) throws {
    for member in classes { ofClass[Int(member)] = -1 }
    for hub in hubs { ofHub[Int(hub)] = -1 }
    classes.removeAll(keepingCapacity: true)
    hubs.removeAll(keepingCapacity: true)
    if source >= 0 { meet(source, at: 0) } else { try meet(hub: ~source, at: 1, &budget) }
    var head = 0
    while head < classes.count {
      let member = Int(classes[head])
      let next = ofClass[member] + 1
      head += 1
      try budget.spend(graph.hubsOfClass.count(of: member) + graph.directTies.count(of: member))
      for hub in graph.hubsOfClass.list(member) where ofHub[Int(hub)] < 0 {
        try meet(hub: hub, at: next, &budget)
      }
      for other in graph.directTies.list(member) where ofClass[Int(other)] < 0 {
        meet(other, at: next)
      }
    }
  }

  private mutating func meet(_ member: Int32, at depth: Int32) {
    ofClass[Int(member)] = depth
    classes.append(member)
  }

  private mutating func meet(hub: Int32, at depth: Int32, _ budget: inout LookBudget) throws {
    ofHub[Int(hub)] = depth
    hubs.append(hub)
    try budget.spend(graph.classesOfHub.count(of: Int(hub)))
    for member in graph.classesOfHub.list(Int(hub)) where ofClass[Int(member)] < 0 {
      meet(member, at: depth)
    }
  }
}
