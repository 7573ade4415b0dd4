public import NetworkCore

/// Small two-mode networks of every shape, the same ones each time: the judges of fast kernels.
public enum RandomTwoMode {
  /// 200 networks of up to 60 actors.
  ///
  /// Among them stand twins, events within events, events that occur again, pendant events, one
  /// event of everybody, isolates, empty networks, long chains, and several components.
  public static func judges() -> [TwoModeNetwork<Int, Int>] {
    (0..<200).map { judge(UInt64($0)) }
  }

  /// One of them.
  public static func judge(_ number: UInt64) -> TwoModeNetwork<Int, Int> {
    var generator = Seed(7_000 + number).generator()
    let actorCount = number < 4 ? Int(number) : 2 + generator.number(below: 59)
    guard actorCount > 0 else { return TwoModeNetwork(participations: []) }
    var events: [[Int]] = []
    let eventCount = 1 + generator.number(below: actorCount + 10)
    for _ in 0..<eventCount {
      let size = 1 + min(generator.number(below: 9), generator.number(below: actorCount))
      events.append((0..<size).map { _ in generator.number(below: actorCount) })
    }
    decorate(&events, actorCount, shape: number % 10, &generator)
    var participations: [(Int, Int)] = []
    for (event, actors) in events.enumerated() {
      for actor in actors { participations.append((actor, event)) }
    }
    generator.shuffle(&participations)
    return TwoModeNetwork(actors: Array(0..<actorCount), participations: participations)
  }

  private static func decorate(
    _ events: inout [[Int]], _ actorCount: Int, shape: UInt64,
    _ generator: inout SeededGenerator
  ) {
    switch shape {
    case 1:
      // Twins: whoever is even is wherever the next is.
      for place in events.indices {
        events[place] += events[place].filter { $0 % 2 == 0 && $0 + 1 < actorCount }.map { $0 + 1 }
      }
    case 2:
      // Events within events, and events that occur again.
      for event in events.prefix(5) { events += [Array(event.dropLast()), event] }
    case 3:
      events.append(Array(0..<actorCount))
    case 4:
      // A chain of events of two, with pendants.
      events = (1..<actorCount).map { [$0 - 1, $0] } + (0..<actorCount / 3).map { [3 * $0] }
    case 5:
      // Three components that never meet.
      events = events.map { event in
        event.map { min(actorCount - 1, $0 / 3 * 3 + event[0] % 3) }
      }
    case 6:
      // Few organisations in many events, and many in one.
      events += (0..<12).map { [$0 % 3 % actorCount, generator.number(below: actorCount)] }
      events.append(Array(actorCount / 2..<actorCount))
    case 7:
      // Cliques that hang together in single actors.
      events = stride(from: 0, to: actorCount - 1, by: 4).map { start in
        Array(start...min(start + 4, actorCount - 1))
      }
    case 8:
      // A star, and a clique at its end.
      events = (1..<actorCount).map { [0, $0] } + [Array(max(0, actorCount - 6)..<actorCount)]
    default: break
    }
  }
}
