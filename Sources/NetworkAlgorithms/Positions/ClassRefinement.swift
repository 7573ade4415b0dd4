import NetworkCore

/// Divides classes of nodes until the members of each have the same ties to every class.
///
/// A class that waits is taken, and the others are divided by how many ties their members have to it,
/// or by whether they have one. The result does not depend on who is taken first: it is the coarsest
/// division of that kind within the given one.
///
/// > R. Paige, R. E. Tarjan. "Three partition refinement algorithms." *SIAM Journal on Computing*
/// > 16(6), 1987, 973–989. doi:10.1137/0216062
struct ClassRefinement {
  /// The class of each node.
  private(set) var classes: [Int32]

  private let graph: CompressedGraph
  private let counts: Bool
  private var budget: LookBudget
  /// The nodes, class after class, and where each one stands.
  private var nodes: [Int32] = []
  private var places: [Int32] = []
  private var ranges: [Range<Int>] = []
  private var waiting: [Int32] = []
  private var isWaiting: [Bool] = []

  /// Refines `start`, whose labels are from 0 on without gaps.
  ///
  /// - Parameters:
  ///   - graph: The ties.
  ///   - start: The classes to begin with.
  ///   - counting: Whether the number of ties matters, and not only whether there are any.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*m* log² *n*) where numbers matter, O(*n* *m*) in the worst case otherwise.
  init(
    _ graph: CompressedGraph, from start: CompactLabels, counting: Bool, run: RunControl
  ) throws {
    self.graph = graph
    counts = counting
    classes = start.labels
    budget = LookBudget(run)
    let members = start.members
    nodes = members.entries
    places = nodes
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(truncatingIfNeeded: place) }
    ranges = (0..<start.count).map { members.offsets[$0]..<members.offsets[$0 + 1] }
    waiting = (0..<Int32(start.count)).reversed()
    isWaiting = [Bool](repeating: true, count: start.count)
    var sums = [Int32](repeating: 0, count: graph.nodeCount)
    while let splitter = waiting.popLast() {
      isWaiting[Int(splitter)] = false
      try refine(by: Int(splitter), &sums)
    }
  }

  private mutating func refine(by splitter: Int, _ sums: inout [Int32]) throws {
    var reached: [Int32] = []
    for node in nodes[ranges[splitter]] {
      try budget.spend(1 + graph.degree(Int(node)))
      for other in graph.neighbours(Int(node)) {
        if sums[Int(other)] == 0 { reached.append(other) }
        sums[Int(other)] += 1
      }
    }
    if !counts { for node in reached { sums[Int(node)] = 1 } }
    let touched = reached.map { (label: classes[Int($0)], sum: sums[Int($0)], node: $0) }
      .sorted { ($0.label, $0.sum, $0.node) < ($1.label, $1.sum, $1.node) }
    var start = touched.startIndex
    while start < touched.endIndex {
      let label = touched[start].label
      let end = touched[start...].firstIndex { $0.label != label } ?? touched.endIndex
      divide(Int(label), touched[start..<end].map(\.node), sums)
      start = end
    }
    for node in reached { sums[Int(node)] = 0 }
  }

  /// Divides a class by the sums of those of its members that have one, which are in order of these.
  private mutating func divide(_ label: Int, _ touched: [Int32], _ sums: [Int32]) {
    let range = ranges[label]
    for (step, node) in touched.enumerated() { move(node, to: range.lowerBound + step) }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for place in range.lowerBound..<range.lowerBound + touched.count
    where sums[Int(nodes[place])] != sums[Int(nodes[start])] {
      parts.append(start..<place)
      start = place
    }
    parts.append(start..<range.lowerBound + touched.count)
    if touched.count < range.count {
      parts.append(range.lowerBound + touched.count..<range.upperBound)
    }
    guard parts.count > 1 else { return }
    // The last part keeps the label: those without ties to the splitter, who are not gone through.
    ranges[label] = parts[parts.count - 1]
    let largest = parts.indices.max { (parts[$0].count, $1) < (parts[$1].count, $0) }
    let mayLeaveOne = counts && !isWaiting[label]
    for (place, part) in parts.enumerated() {
      var name = label
      if place < parts.count - 1 {
        name = ranges.count
        ranges.append(part)
        isWaiting.append(false)
        for node in nodes[part] { classes[Int(node)] = Int32(truncatingIfNeeded: name) }
      }
      if !isWaiting[name], !(mayLeaveOne && place == largest) {
        isWaiting[name] = true
        waiting.append(Int32(truncatingIfNeeded: name))
      }
    }
  }

  private mutating func move(_ node: Int32, to place: Int) {
    let (other, old) = (nodes[place], Int(places[Int(node)]))
    nodes.swapAt(place, old)
    places[Int(node)] = Int32(truncatingIfNeeded: place)
    places[Int(other)] = Int32(truncatingIfNeeded: old)
  }
}
