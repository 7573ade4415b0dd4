import Graphviz
import NetworkCore

/// Places for the nodes of a connected graph: distances like lengths of paths, and few crossings.
///
/// Several descents start from different random places; the one of least stress is settled, and its
/// crossings reduced. All chance follows from the seed, and the places from nothing else but the order of
/// the nodes.
struct StressPlacement {
  private let paths: PathTable
  private let lines: [PlacedTie]
  private let effort: Effort

  /// How much is done, in steps that do not depend on the machine.
  struct Effort {
    /// About how many pairs the descents move together; there is one descent at least.
    var moves: Double
    /// About how many nodes and lines the reduction of crossings looks at.
    var looks: Double
    /// What a crossing less may cost.
    var bargain: CrossingReduction.Bargain

    /// For a page with up to some hundred discs, which is laid out several times and whose lines are few.
    static let page = Effort(
      moves: 2e6, looks: 3e7, bargain: .init(exchange: 2, mostStress: 1.08))
    /// For a network with all its ties.
    static let network = Effort(
      moves: 4e7, looks: 4e9, bargain: .init(exchange: 4, mostStress: 1.015))
  }

  private static let mostStarts = 10
  /// How often a descent and the settling after it meet a pair.
  private static let meetings = 60.0
  private static let mostRounds = 60
  private static let fewestRounds = 5

  /// How much further than their path nodes of different groups want to be from one another.
  private static let groupDistance = 1.5

  /// Prepares the placing of `graph`, whose strengths are lengths; the crossings of `lines` count, and
  /// `groups`, where there are any, keep apart.
  init(
    lengthsOf graph: CompressedGraph, groups: [Int] = [], lines: [PlacedTie], effort: Effort,
    run: RunControl
  ) {
    let paths = PathTable(lengthsOf: graph, run: run)
    self.paths = groups.isEmpty ? paths : paths.parting(groups, by: Self.groupDistance)
    self.lines = lines
    self.effort = effort
  }

  /// The places; of no use if `run` was cancelled.
  ///
  /// `radii` tells how large discs are among places, in the unit of lengths.
  func places(
    seed: Seed, radii: (_ places: [Point]) -> [Double], run: RunControl
  ) -> [Point] {
    guard paths.count > 1 else { return [Point](repeating: .zero, count: paths.count) }
    var places = best(of: starts, seed: seed, run: run)
    StressMajorisation(paths: paths).settle(&places, mostRounds: rounds, run: run)
    var reduction = CrossingReduction(
      places, radii: radii(places), paths, lines: lines, bargain: effort.bargain, run: run)
    return reduction.reduced(seed: seed.stream(Self.mostStarts), mostSteps: effort.looks)
  }

  private func best(of starts: Int, seed: Seed, run: RunControl) -> [Point] {
    let stress = PlacedStress(paths: paths)
    let found = (0..<starts).map { start -> (places: [Point], stress: Double) in
      var places = StressDescent(paths: paths).places(seed: seed.stream(start), run: run)
      if starts > 1 {
        StressMajorisation(paths: paths).settle(&places, mostRounds: rounds, run: run)
      }
      return (places, stress.sum(places))
    }
    return found.min { $0.stress < $1.stress }?.places ?? []
  }

  private var pairs: Double { Double(paths.count) * Double(paths.count - 1) / 2 }

  private var starts: Int {
    max(1, min(Self.mostStarts, Int(effort.moves / (Self.meetings * pairs))))
  }

  private var rounds: Int {
    max(Self.fewestRounds, min(Self.mostRounds, Int(effort.moves / (2 * pairs))))
  }
}
