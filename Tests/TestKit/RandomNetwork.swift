public import NetworkCore

/// Networks drawn by chance, the same ones for the same seed.
public enum RandomNetwork {
  /// `count` nodes, each pair tied with the given chance; strengths are whole numbers from 1 to 5,
  /// or all 1.
  public static func uniform(
    count: Int, chance: Double, seed: Seed, strengths: Bool = false
  ) throws -> Network<Int> {
    var generator = seed.generator()
    var ties: [Tie<Int>] = []
    for first in 0..<count {
      for second in (first + 1)..<max(first + 1, count) where generator.unit() < chance {
        let strength = strengths ? Double(1 + generator.number(below: 5)) : 1
        ties.append(Tie(first, second, strength: strength))
      }
    }
    return try Network(nodes: Array(0..<count), ties: ties)
  }

  /// Actors and events, each pair joined with the given chance.
  public static func twoMode(
    actors: Int, events: Int, chance: Double, seed: Seed
  ) -> TwoModeNetwork<Int, Int> {
    var generator = seed.generator()
    var pairs: [(Int, Int)] = []
    for actor in 0..<actors {
      for event in 0..<events where generator.unit() < chance { pairs.append((actor, event)) }
    }
    return TwoModeNetwork(
      actors: Array(0..<actors), events: Array(0..<events), participations: pairs)
  }
}
