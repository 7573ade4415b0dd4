import NetworkCore

// A walk through hubs is drawn backward from where the balls met. It is kept with chance Π 1/c, where
// c is how many hubs each two neighbours on it share, and drawn again otherwise: every path is then as
// likely as the next.

extension PathSampler {
  /// Draws one of the shortest paths between the ends, and adds who is between.
  func drawPath(using generator: inout SeededGenerator, into between: inout [Int32]) {
    let start = between.count
    repeat {
      between.removeLast(between.count - start)
    } while generator.unit() >= drawWalk(using: &generator, into: &between)
  }

  /// Draws one of the shortest walks.
  ///
  /// - Returns: One over the number of walks that take the same ties.
  private func drawWalk(
    using generator: inout SeededGenerator, into between: inout [Int32]
  ) -> Double {
    let first: Int32
    let second: Int32
    var chance = 1.0
    switch drawMeeting(using: &generator) {
    case .member(let member):
      (first, second) = (member, member)
      if near.radius > 0, far.radius > 0 { between.append(member) }
    case .tie(let member, let partner):
      (first, second) = (member, partner)
      if near.radius > 0 { between.append(first) }
      if far.radius > 0 { between.append(second) }
    case .hub(let hub):
      first = member(of: hub, at: near.radius, in: near, &generator)
      second = member(of: hub, at: far.radius, in: far, &generator)
      chance = self.chance(first, second)
      if near.radius > 0 { between.append(first) }
      if far.radius > 0 { between.append(second) }
    }
    return chance * retrace(from: first, in: near, &generator, &between)
      * retrace(from: second, in: far, &generator, &between)
  }

  private func drawMeeting(using generator: inout SeededGenerator) -> Meeting {
    let drawn = generator.unit() * (walksSoFar.last ?? 0)
    // The first that has more walks up to it than that.
    var places = 0..<walksSoFar.count - 1
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      places =
        walksSoFar[middle] > drawn
        ? places.lowerBound..<middle : middle + 1..<places.upperBound
    }
    return meetings[places.lowerBound]
  }

  /// Draws the way back from a class, −1 standing for a satellite where the ball started, and adds
  /// who is between it and the start.
  private func retrace(
    from outer: Int32, in ball: PathBall, _ generator: inout SeededGenerator,
    _ between: inout [Int32]
  ) -> Double {
    var (chance, current) = (1.0, outer)
    while current >= 0, case let level = ball.classes.marks[Int(current)].level, level > 1 {
      current = step(back: current, level, in: ball, &generator, &chance)
      between.append(current)
    }
    // Whichever way the last step is taken, it leads to the start.
    return current == ball.start ? chance : chance * self.chance(ball.start, current)
  }

  /// Draws the class before `current`, where that is not the start.
  private func step(
    back current: Int32, _ level: Int32, in ball: PathBall, _ generator: inout SeededGenerator,
    _ chance: inout Double
  ) -> Int32 {
    let hubs = folded.hubsOfClass.slots(Int(current))
    let ties = folded.directTies.slots(Int(current))
    let (hubEntries, tieEntries) = (folded.hubsOfClass.entries, folded.directTies.entries)
    let (hubMarks, classMarks) = (ball.hubs.marks, ball.classes.marks)
    let place = generator.place(in: 0..<hubs.count + ties.count) { place in
      if place < hubs.count {
        let hub = hubMarks[Int(hubEntries[hubs.lowerBound + place])]
        return hub.level == level ? hub.walks : 0
      }
      let partner = classMarks[Int(tieEntries[ties.lowerBound + place - hubs.count])]
      return partner.level == level - 1 ? partner.walks : 0
    }
    guard place < hubs.count else { return tieEntries[ties.lowerBound + place - hubs.count] }
    let hub = hubEntries[hubs.lowerBound + place]
    let previous = member(of: hub, at: level - 1, in: ball, &generator)
    chance *= self.chance(previous, current)
    return previous
  }

  /// Draws a class of `hub` at `level`; −1 where only a satellite is as near.
  private func member(
    of hub: Int32, at level: Int32, in ball: PathBall, _ generator: inout SeededGenerator
  ) -> Int32 {
    let slots = folded.classesOfHub.slots(Int(hub))
    let (entries, marks) = (folded.classesOfHub.entries, ball.classes.marks)
    guard slots.contains(where: { marks[Int(entries[$0])].level == level }) else { return -1 }
    return entries[
      generator.place(in: slots) { slot in
        let member = marks[Int(entries[slot])]
        return member.level == level ? member.walks : 0
      }]
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

extension SeededGenerator {
  /// Draws one of `places`, each as likely as its weight says.
  @inline(__always)
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
