import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

/// What holds for every way to divide a network by its ties.
@Suite("Divisions by ties")
struct DivisionLawsTests {
  static let names = [
    "leiden(seed: 1)", "louvain(seed: 1)", "label-propagation(seed: 1)",
    "infomap(starts: 1, seed: 1)",
    "girvan-newman", "walktrap",
  ]

  @Test(arguments: names)
  func `small and empty networks are divided without complaint`(name: String) throws {
    for nodes in 0...3 {
      let untied = try Network(nodes: Array(0..<nodes), ties: [])
      #expect(try divided(untied, by: name).groupCount == nodes, "\(name)")
    }
    #expect(try divided(Exemplar.path(2), by: name).groupCount == 1, "\(name)")
    #expect(try divided(Exemplar.complete(5), by: name).groupCount == 1, "\(name)")
    let apart = try divided(Exemplar.twoComponents(), by: name)
    #expect(apart.groups == [[2, 3, 4], [0, 1]], "\(name)")
  }

  @Test(arguments: names)
  func `two cliques on one tie are two groups, and isolates are alone`(name: String) throws {
    let halves = [0..<5, 5..<10]
    var ties = halves.flatMap { half in
      half.flatMap { first in half.filter { $0 > first }.map { Tie(first, $0) } }
    }
    ties.append(Tie(4, 5))
    let network = try Network(nodes: [10] + Array(0..<10) + [11], ties: ties)
    let found = try divided(network, by: name)
    #expect(found.groups == [Array(0..<5), Array(5..<10), [10], [11]], "\(name)")
  }

  @Test(arguments: names)
  func `neither workers nor the unit of strength change a group`(name: String) throws {
    let network = try RandomNetwork.uniform(count: 40, chance: 0.08, seed: 3, strengths: true)
    let first = try divided(network, by: name).groups
    for workers in [1, 8] {
      #expect(try divided(network, by: name, run: RunControl(workers: workers)).groups == first)
    }
    let eightfold = try restrengthened(network) { $0 * 8 }
    #expect(try divided(eightfold, by: name).groups == first, "\(name)")
    #expect(Set(first.joined()) == Set(network.nodes))
  }

  @Test(arguments: names)
  func `with present ties strengths play no part`(name: String) throws {
    let with = try RandomNetwork.uniform(count: 40, chance: 0.1, seed: 2, strengths: true)
    let without = try restrengthened(with) { _ in 1 }
    let present =
      name.contains("(")
      ? name.replacing(")", with: ", ties: present)") : name + "(ties: present)"
    #expect(try divided(with, by: present).groups == divided(without, by: name).groups)
  }

  @Test(arguments: names, [1e-300, 1e300])
  func `strengths at the ends of what a number can be neither trap nor hang`(
    name: String, strength: Double
  ) throws {
    let network = try Network(
      ties: [
        Tie(0, 1, strength: strength), Tie(1, 2, strength: 1), Tie(2, 3, strength: strength),
        Tie(3, 0, strength: strength), Tie(3, 4, strength: 1e308), Tie(4, 5, strength: 1e308),
      ])
    #expect(try divided(network, by: name).groups.joined().count == 6)
  }

  @Test(arguments: names)
  func `a cancelled run throws`(name: String) throws {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try divided(Exemplar.karate(), by: name, run: run)
    }
  }

  @Test(arguments: ["louvain", "label-propagation", "infomap(starts: 1)"])
  func `the seed decides`(name: String) throws {
    let network = try RandomNetwork.uniform(count: 300, chance: 0.015, seed: 3)
    let found = try (0..<4).map { seed in
      try divided(network, by: name, defaults: MeasureDefaults(seed: Seed(seed))).groups
    }
    #expect(Set(found).count > 1)
  }

  @Test func `what is too large is refused, and has no modularity`() throws {
    let path = try Network(ties: (0..<6000).map { Tie($0, $0 + 1) })
    for name in ["walktrap", "girvan-newman"] {
      #expect(throws: MeasureError.tooLarge(measure: name)) { try divided(path, by: name) }
      guard
        case .network(let measure) = try MeasureCatalogue.measure(
          spelled: "modularity(of: \(name))")
      else { continue }
      #expect(try path.value(measure).undefinedReason == .tooLarge)
    }
  }
}

/// The division that the catalogue knows under `name`.
func divided<Node>(
  _ network: Network<Node>, by name: String, defaults: MeasureDefaults = MeasureDefaults(),
  run: RunControl = RunControl()
) throws -> Partition<Node> {
  guard
    case .partition(let division) = try MeasureCatalogue.measure(spelled: name, defaults: defaults)
  else { throw MeasureError.noSuchAttribute(name) }
  return try network.communities(division, run: run)
}
