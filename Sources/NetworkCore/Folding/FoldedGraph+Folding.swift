extension FoldedGraph {
  init(_ cover: CliqueCover, run: RunControl) throws {
    try run.check()
    let nodeCount = cover.nodeCount
    homes = [Int32](repeating: -1, count: nodeCount)
    tiesAside = [Int32](repeating: 0, count: nodeCount)
    var core: [Int32] = []
    for node in 0..<nodeCount {
      let cliques = cover.cliquesOfNode.list(node)
      if cover.looseTies.count(of: node) > 0 || cliques.count > 1 {
        core.append(Int32(node))
      } else if let home = cliques.first {
        homes[node] = home
      }
    }
    let alike = AlikeNodes(core, in: cover)
    let hubs = CoreHubs(of: cover, alike)
    let order = BreadthFirstOrder(hubs)
    try run.check()

    classes = alike.classes
    for node in core { classes[Int(node)] = order.numberOfClass[Int(classes[Int(node)])] }
    for node in 0..<nodeCount where homes[node] >= 0 {
      let clique = Int(homes[node])
      homes[node] = hubs.numbers[clique] < 0 ? -1 : order.numberOfHub[Int(hubs.numbers[clique])]
      if homes[node] < 0 {
        tiesAside[node] = Int32(cover.nodesOfClique.count(of: clique) - 1)
      }
    }
    multiplicities = order.classes.map { alike.multiplicities[Int($0)] }
    satellites = order.hubs.map { hubs.satellites[Int($0)] }
    hubsOfClass = hubs.hubsOfClass.selecting(order.classes).renamed(by: order.numberOfHub)
    classesOfHub = hubsOfClass.inverted(listCount: hubCount)
    directTies = hubs.directTies.selecting(order.classes).renamed(by: order.numberOfClass)
    sources = sourcesInOrder()
  }

  /// The classes breadth first, and the satellites of each hub where it is met.
  private func sourcesInOrder() -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(classCount + hubCount)
    var isListed = [Bool](repeating: false, count: classCount)
    let list = { (member: Int32) in
      guard !isListed[Int(member)] else { return }
      isListed[Int(member)] = true
      result.append(member)
    }
    var nextHub = 0
    for member in 0..<classCount {
      list(Int32(member))
      for hub in hubsOfClass.list(member) where Int(hub) >= nextHub {
        nextHub = Int(hub) + 1
        if satellites[Int(hub)] > 0 { result.append(~hub) }
        for other in classesOfHub.list(Int(hub)) { list(other) }
      }
      for other in directTies.list(member) { list(other) }
    }
    return result
  }
}

/// The cliques that stay hubs, between provisional classes, and the ties that two-node ones become.
struct CoreHubs {
  /// The hub that each clique became, −1 where it became none.
  private(set) var numbers: [Int32]
  private(set) var satellites: [Int32] = []
  let hubsOfClass: CompressedLists
  let classesOfHub: CompressedLists
  let directTies: CompressedLists

  /// Tells hubs from cliques that are none.
  ///
  /// A clique of satellites alone is a whole component. One of two classes is a direct tie, which
  /// takes half the steps.
  init(of cover: CliqueCover, _ alike: AlikeNodes) {
    numbers = [Int32](repeating: -1, count: cover.nodesOfClique.listCount)
    var offsets = [0]
    var entries: [Int32] = []
    var pairs: [(list: Int32, entry: Int32)] = []
    for clique in numbers.indices {
      var outside: Int32 = 0
      for node in cover.nodesOfClique.list(clique) {
        guard alike.classes[Int(node)] >= 0 else {
          outside += 1
          continue
        }
        if alike.isFirst(node) { entries.append(alike.classes[Int(node)]) }
      }
      let size = entries.count - offsets[offsets.count - 1]
      if size == 2, outside == 0 {
        let (first, second) = (entries[entries.count - 2], entries[entries.count - 1])
        pairs += [(first, second), (second, first)]
        entries.removeLast(2)
      } else if size > 0 {
        numbers[clique] = Int32(satellites.count)
        satellites.append(outside)
        offsets.append(entries.count)
      }
    }
    classesOfHub = CompressedLists(offsets: offsets, entries: entries)
    hubsOfClass = classesOfHub.inverted(listCount: alike.classCount)
    for (number, first) in alike.firsts.enumerated() {
      for partner in cover.looseTies.list(Int(first)) where alike.isFirst(partner) {
        pairs.append((Int32(number), alike.classes[Int(partner)]))
      }
    }
    directTies = CompressedLists(listCount: alike.classCount, entries: pairs)
  }
}

extension CompressedLists {
  /// The lists with each entry replaced by what `numbers` has for it, in ascending order.
  fileprivate func renamed(by numbers: [Int32]) -> CompressedLists {
    var renamed = entries.map { numbers[Int($0)] }
    for list in 0..<listCount where count(of: list) > 1 { renamed[slots(list)].sort() }
    return CompressedLists(offsets: offsets, entries: renamed)
  }
}
