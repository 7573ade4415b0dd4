import NetworkAlgorithms
import NetworkCore

extension TimedTask {
  /// Networks drawn by chance: one after the other on each worker, the time shared out among them.
  static let chance: [TimedTask] = [
    twoMode("curveball", .curveball(tradesPerActor: 10)),
    twoMode("two-mode-switching", .switching(attemptsPerParticipation: 10)),
    TimedTask(name: "one-mode-switching", batch: networks) { subject, seed, run in
      let drawn = try subject.network.randomised(
        0..<networks, by: .switching(attemptsPerTie: 10), seed: Seed(UInt64(seed)), run: run
      ) { network, _ in network.tieCount }
      return { drawn.map(Double.init) }
    },
    TimedTask(name: "qap", batch: permutations) { subject, seed, run in
      // A network's strengths beside its own ties.
      let found = try subject.network.qapCorrelation(
        with: .ties(of: subject.network, ties: .present), ties: .strength,
        permutations: permutations, seed: Seed(UInt64(seed)), run: run)
      return { [found.correlation ?? .nan] }
    },
  ]

  private static let networks = 4
  private static let permutations = 999

  private static func twoMode(
    _ name: String, _ randomisation: TwoModeRandomisation
  ) -> TimedTask {
    TimedTask(name: name, inputs: [.table], batch: networks) { subject, seed, run in
      guard let table = subject.table else { return { [] } }
      let drawn = try table.randomised(
        0..<networks, by: randomisation, seed: Seed(UInt64(seed)), run: run
      ) { network, _ in network.participationCount }
      return { drawn.map(Double.init) }
    }
  }
}
