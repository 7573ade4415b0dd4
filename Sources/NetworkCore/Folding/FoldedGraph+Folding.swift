extension FoldedGraph {
  init(_ cover: CliqueCover, run: RunControl) throws {
    try run.check()
    let alike = try AlikeNodes(cover.core, in: cover, run: run)
    let walk = try BreadthFirstFold(cover, alike, run: run)
    classes = alike.classes.map { $0 < 0 ? -1 : walk.numbers[Int(alike.firsts[Int($0)])] }
    multiplicities = walk.firsts.map { alike.multiplicities[Int(alike.classes[Int($0)])] }
    satellites = walk.satellites
    sources = walk.sources
    (homes, tiesAside) = cover.outside(walk.hubNumbers)

    // Inverted twice, lists come out in ascending order; direct ties are the same both ways.
    hubsOfClass = walk.classesOfHub.inverted(listCount: walk.firsts.count)
    classesOfHub = hubsOfClass.inverted(listCount: walk.satellites.count)
    directTies = walk.directTies.inverted(listCount: walk.firsts.count)
  }
}

extension CliqueCover {
  /// The nodes that have ties of more than one clique.
  fileprivate var core: [Int32] {
    (0..<Int32(nodeCount)).filter { maximalCounts[Int($0)] > 1 || looseTies.count(of: Int($0)) > 0 }
  }

  /// The hubs that nodes outside the core are satellites of, and how many ties they have whose only
  /// clique became no hub.
  fileprivate func outside(_ hubNumbers: [Int32]) -> (homes: [Int32], tiesAside: [Int32]) {
    var homes = [Int32](repeating: -1, count: nodeCount)
    var tiesAside = [Int32](repeating: 0, count: nodeCount)
    for node in homes.indices
    where maximalCounts[node] == 1 && looseTies.count(of: node) == 0 {
      let slot = cliquesOfNode.slots(node).first { isMaximal[Int(cliquesOfNode.entries[$0])] }
      guard let slot else { continue }
      let clique = Int(cliquesOfNode.entries[slot])
      if hubNumbers[clique] >= 0 {
        homes[node] = hubNumbers[clique]
      } else {
        tiesAside[node] = Int32(nodesOfClique.count(of: clique) - 1)
      }
    }
    return (homes, tiesAside)
  }
}
