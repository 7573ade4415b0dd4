import Graphviz
import NetworkCore

/// Moves single nodes so that fewer lines cross, at hardly any cost in stress.
///
/// Every node in turn tries places around its own, in a random order that the seed decides, and less far
/// away from round to round, and moves where the ``Bargain`` allows it and its disc overlaps no other by
/// more than it did, so that parting the discs afterwards does not bring the crossings back.
///
/// Where lines are many, crossings are counted with some of them, other ones for every node.
struct CrossingReduction {
  private let stress: PlacedStress
  private let lines: [PlacedTie]
  private var stars: StarCrossings
  private var places: [Point]
  private let radii: [Double]
  private let run: RunControl

  /// What one crossing is worth in stress.
  private let price: Double
  /// By how much more the stress may rise.
  private var allowance: Double

  private static let mostRounds = 30
  private static let fewestRounds = 8
  private static let trials = 6
  /// How much less far nodes try in the last round.
  private static let shrinking = 0.85

  /// What a crossing less may cost.
  struct Bargain {
    /// The crossings fall by more than so many times what the stress rises by, each as a part of what it was
    /// at first.
    var exchange: Double
    /// All moves together leave the stress within so many times what it was.
    var mostStress: Double
  }

  init(
    _ places: [Point], radii: [Double], _ paths: PathTable, lines: [PlacedTie], bargain: Bargain,
    run: RunControl
  ) {
    stress = PlacedStress(paths: paths)
    stars = StarCrossings(lines, nodeCount: places.count)
    self.lines = lines
    self.places = places
    self.radii = radii
    self.run = run
    let before = stress.sum(places)
    let crossings = TieCrossings(of: lines, between: places).count
    price = before / (bargain.exchange * Double(max(1, crossings)))
    allowance = crossings == 0 ? 0 : before * (bargain.mostStress - 1)
  }

  /// The places after all rounds, which look at about `mostSteps` nodes and lines.
  mutating func reduced(seed: Seed, mostSteps: Double) -> [Point] {
    guard allowance > 0 else { return places }
    var chance = seed.generator()
    var order = places.indices.filter { stars.degree($0) > 0 }
    let (rounds, stride) = plan(mostSteps: mostSteps)
    let reach = meanLength
    for round in 0..<rounds where !run.isCancelled {
      let near = 1 - Self.shrinking * Double(round) / Double(rounds)
      chance.shuffle(&order)
      for node in order {
        move(node, reach: reach * near, from: chance.number(below: stride), stride: stride, &chance)
      }
    }
    return places
  }

  /// As many rounds as there are steps for; where even a few are too many with all lines, a few with every
  /// so-manieth line.
  private func plan(mostSteps: Double) -> (rounds: Int, stride: Int) {
    let nodes = Double(places.count)
    let degree = 2 * Double(lines.count) / nodes
    let ofLines = Double(lines.count) * (1 + degree / 8)
    let trials = mostSteps / (nodes * Double(Self.trials + 1))
    let rounds = Int(min(Double(Self.mostRounds), trials / (nodes + ofLines)))
    guard rounds < Self.fewestRounds else { return (rounds, 1) }
    let left = max(nodes, trials / Double(Self.fewestRounds) - nodes)
    return (Self.fewestRounds, max(1, Int((ofLines / left).rounded(.up))))
  }

  private var meanLength: Double {
    let sum = lines.reduce(0) { $0 + places[$1.first].distance(to: places[$1.second]) }
    return sum / Double(max(1, lines.count))
  }

  private mutating func move(
    _ node: Int, reach: Double, from start: Int, stride: Int, _ chance: inout SeededGenerator
  ) {
    var place = places[node]
    var cost = stress.sum(of: node, at: place, places, below: places.count)
    let costBefore = cost
    let worth = price * Double(stride)
    var crossings = stars.count(of: node, at: place, places, from: start, stride: stride)
    for _ in 0..<Self.trials {
      let (x, y, share) = (chance.unit(), chance.unit(), chance.unit())
      let trial = place + Point(x: 2 * x - 1, y: 2 * y - 1) * (reach * share)
      let trialCost = stress.sum(of: node, at: trial, places, below: places.count)
      guard trialCost - cost < worth * Double(crossings), trialCost - costBefore <= allowance else {
        continue
      }
      guard elbowRoom(of: node, at: trial) >= min(0, elbowRoom(of: node, at: place)) else {
        continue
      }
      let trialCrossings = stars.count(of: node, at: trial, places, from: start, stride: stride)
      if trialCost - cost < worth * Double(crossings - trialCrossings) {
        (place, cost, crossings) = (trial, trialCost, trialCrossings)
      }
    }
    allowance -= cost - costBefore
    places[node] = place
  }

  /// How far the disc of `node` is from the nearest other if it stands at `place`; less than 0 where the two
  /// overlap.
  private func elbowRoom(of node: Int, at place: Point) -> Double {
    let (others, radii) = (places.span, radii.span)
    var least = Double.infinity
    for other in others.indices where other != node {
      let room = place.distance(to: others[other]) - radii[other]
      if room < least { least = room }
    }
    return least - radii[node]
  }
}
