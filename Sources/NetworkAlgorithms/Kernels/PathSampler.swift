import NetworkCore

/// Draws shortest paths: two ends by chance, and one of the shortest paths between them, all being
/// equally likely.
///
/// Balls grow around both ends until they meet. A walk through hubs is drawn backward from where
/// they met; it is kept with chance Π 1/c, where c is how many hubs each two neighbours on it
/// share, and drawn again otherwise: every path is then as likely as the next.
///
/// > M. Borassi, E. Natale. "KADABRA is an adaptive algorithm for betweenness via random
/// > approximation." *ACM Journal of Experimental Algorithmics* 24, 2019. doi:10.1145/3284359
struct PathSampler {
  private let folded: FoldedGraph
  private let surplus: SurplusTies
  private var near: PathBall
  private var far: PathBall

  /// Where the balls met: a hub, or the ends of a direct tie, and how many walks lead through.
  private var meetings: [(hub: Int32, first: Int32, second: Int32)] = []
  private var meetingWalks: [Double] = []

  /// The classes on the last path drawn, without its ends.
  private(set) var between: [Int32] = []

  init(_ folded: FoldedGraph, _ surplus: SurplusTies) {
    self.folded = folded
    self.surplus = surplus
    near = PathBall(folded)
    far = PathBall(folded)
  }

  /// Draws two different nodes and a path; nobody is between where no path leads, or one tie does.
  ///
  /// - Throws: `CancellationError` if it was time for a look, and the run is cancelled.
  mutating func draw(
    using generator: inout SeededGenerator, _ budget: inout LookBudget
  ) throws {
    between.removeAll(keepingCapacity: true)
    let first = generator.number(below: folded.nodeCount)
    var second = generator.number(below: folded.nodeCount - 1)
    if second >= first { second += 1 }
    guard
      let start = folded.source(of: first), let end = folded.source(of: second), start != end
    else { return }
    near.start(at: start)
    far.start(at: end)
    while !findMeetings() {
      guard near.stepsToGrow > 0, far.stepsToGrow > 0 else { return }
      if near.stepsToGrow > far.stepsToGrow { swap(&near, &far) }
      try budget.spend(near.stepsToGrow)
      near.grow()
      try budget.spend(near.stepsToGrow)
    }
    guard near.radius > 0 || far.radius > 0 else { return }
    repeat {
      between.removeAll(keepingCapacity: true)
    } while generator.unit() >= drawWalk(using: &generator)
  }

  // MARK: - Meetings

  private mutating func findMeetings() -> Bool {
    meetings.removeAll(keepingCapacity: true)
    meetingWalks.removeAll(keepingCapacity: true)
    for hub in near.rimHubs where far.hops[Int(hub)] == far.radius + 1 {
      meetings.append((hub, -1, -1))
      meetingWalks.append(near.hubWalks[Int(hub)] * far.hubWalks[Int(hub)])
    }
    for member in near.rim {
      for partner in folded.directTies.list(Int(member))
      where far.levels[Int(partner)] == far.radius {
        meetings.append((-1, member, partner))
        meetingWalks.append(near.walks[Int(member)] * far.walks[Int(partner)])
      }
    }
    return !meetings.isEmpty
  }

  // MARK: - Walks

  /// Draws one of the shortest walks.
  ///
  /// - Returns: One over the number of walks that take the same ties.
  private mutating func drawWalk(using generator: inout SeededGenerator) -> Double {
    let drawn = generator.place(in: meetingWalks.indices) { meetingWalks[$0] }
    let (hub, first, second) = meetings[drawn]
    guard hub >= 0 else {
      return retrace(from: first, in: near, &generator) * retrace(from: second, in: far, &generator)
    }
    let left = member(of: hub, at: near.radius, in: near, &generator)
    let right = member(of: hub, at: far.radius, in: far, &generator)
    return chance(left, right) * retrace(from: left, in: near, &generator)
      * retrace(from: right, in: far, &generator)
  }

  /// Draws the way back from a class, −1 standing for a satellite where the ball started.
  private mutating func retrace(
    from outer: Int32, in ball: PathBall, _ generator: inout SeededGenerator
  ) -> Double {
    var (chance, current) = (1.0, outer)
    while current >= 0, ball.levels[Int(current)] > 0 {
      between.append(current)
      let level = ball.levels[Int(current)]
      let hubs = folded.hubsOfClass.slots(Int(current))
      let ties = folded.directTies.slots(Int(current))
      let entries = (folded.hubsOfClass.entries, folded.directTies.entries)
      let place = generator.place(in: 0..<hubs.count + ties.count) { place in
        if place < hubs.count {
          let hub = Int(entries.0[hubs.lowerBound + place])
          return ball.hops[hub] == level ? ball.hubWalks[hub] : 0
        }
        let partner = Int(entries.1[ties.lowerBound + place - hubs.count])
        return ball.levels[partner] == level - 1 ? ball.walks[partner] : 0
      }
      if place < hubs.count {
        let hub = entries.0[hubs.lowerBound + place]
        let previous = member(of: hub, at: level - 1, in: ball, &generator)
        chance *= self.chance(previous, current)
        current = previous
      } else {
        current = entries.1[ties.lowerBound + place - hubs.count]
      }
    }
    return chance
  }

  /// Draws a class of `hub` at `level`; −1 where only a satellite is as near.
  private func member(
    of hub: Int32, at level: Int32, in ball: PathBall, _ generator: inout SeededGenerator
  ) -> Int32 {
    let slots = folded.classesOfHub.slots(Int(hub))
    let entries = folded.classesOfHub.entries
    let isThere = { (slot: Int) in ball.levels[Int(entries[slot])] == level }
    guard slots.contains(where: isThere) else { return -1 }
    return entries[
      generator.place(in: slots) { isThere($0) ? ball.walks[Int(entries[$0])] : 0 }]
  }

  /// One over the number of hubs that two classes share.
  private func chance(_ first: Int32, _ second: Int32) -> Double {
    guard first >= 0, second >= 0 else { return 1 }
    var slots = surplus.partners.slots(Int(first))
    while !slots.isEmpty {
      let middle = slots.lowerBound + slots.count / 2
      let partner = surplus.partners.entries[middle]
      if partner == second { return 1 / (1 + surplus.counts[middle]) }
      slots = partner < second ? middle + 1..<slots.upperBound : slots.lowerBound..<middle
    }
    return 1
  }
}

extension FoldedGraph {
  /// Where a search from `node` starts: a class or `~hub`; `nil` where the node is aside.
  fileprivate func source(of node: Int) -> Int32? {
    if classes[node] >= 0 { return classes[node] }
    return homes[node] >= 0 ? ~homes[node] : nil
  }
}

extension SeededGenerator {
  /// Draws one of `places`, each as likely as its weight says.
  fileprivate mutating func place(in places: Range<Int>, weight: (Int) -> Double) -> Int {
    var total = 0.0
    for place in places { total += weight(place) }
    var left = unit() * total
    var last = places.lowerBound
    for place in places {
      let weight = weight(place)
      guard weight > 0 else { continue }
      last = place
      left -= weight
      if left < 0 { break }
    }
    return last
  }
}
