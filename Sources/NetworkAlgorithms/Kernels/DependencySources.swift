import NetworkCore

/// Where searches for dependencies start, and what is known without a search.
///
/// Satellites that hang at one class alone have all their paths through it. From them everything else
/// is as from the class, which speaks for them; and of each of its *m* nodes every *m*-th path to
/// whoever is beyond depends.
struct DependencySources: Sendable {
  /// Sources that together speak for all nodes that are not aside, neighbours near each other.
  private(set) var searched: [HopSource] = []

  /// The dependencies of the satellites that nobody searches from, on each node of each class.
  private(set) var known: [Double]

  init(_ folded: FoldedGraph) {
    known = [Double](repeating: 0, count: folded.classCount)
    let sizes = folded.componentSizes
    var hanging = [Int](repeating: 0, count: folded.classCount)
    for (hub, satellites) in folded.satellites.enumerated() {
      guard let member = folded.anchor(ofHub: hub) else { continue }
      let count = Int(folded.multiplicities[member])
      hanging[member] += Int(satellites)
      let beyond = sizes[member] - count - Int(satellites)
      known[member] += Double(satellites) * Double(beyond) / Double(count)
    }
    for source in folded.sources {
      if source >= 0 {
        let count = Int(folded.multiplicities[Int(source)]) + hanging[Int(source)]
        searched.append(HopSource(position: source, weight: Double(count)))
      } else if folded.anchor(ofHub: Int(~source)) == nil {
        let count = folded.satellites[Int(~source)]
        searched.append(HopSource(position: source, weight: Double(count)))
      }
    }
  }
}

extension FoldedGraph {
  /// The class that the satellites of `hub` hang at, if it is the only one.
  fileprivate func anchor(ofHub hub: Int) -> Int? {
    let members = classesOfHub.list(hub)
    return members.count == 1 ? members.first.map(Int.init) : nil
  }

  /// How many nodes the component of each class has.
  ///
  /// Classes are numbered breadth first, so that a component's stand in a row, and each but the first
  /// has one before it next to it.
  fileprivate var componentSizes: [Int] {
    var firsts = [Int](repeating: 0, count: classCount)
    var sizes = [Int](repeating: 0, count: classCount)
    for member in 0..<classCount {
      let hubs = hubsOfClass.list(member)
      let isFirst =
        hubs.allSatisfy { Int(classesOfHub.list(Int($0)).first ?? 0) == member }
        && directTies.list(member).allSatisfy { Int($0) > member }
      firsts[member] = isFirst ? member : firsts[member - 1]
      sizes[firsts[member]] += Int(multiplicities[member])
    }
    for (hub, satellites) in satellites.enumerated() {
      if let member = classesOfHub.list(hub).first { sizes[firsts[Int(member)]] += Int(satellites) }
    }
    return firsts.map { sizes[$0] }
  }
}
