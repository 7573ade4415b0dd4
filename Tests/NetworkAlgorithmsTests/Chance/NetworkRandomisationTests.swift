import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Network randomisation")
struct NetworkRandomisationTests {
  @Test func `every node keeps its number of ties`() throws {
    for (number, network) in RandomTwoMode.judges().enumerated() {
      let network = try network.projected(by: .fractional)
      let drawn = try network.randomised(by: .switching(), seed: Seed(UInt64(number)))
      #expect(drawn.degrees == network.degrees)
      #expect(drawn.pairs.allSatisfy { $0[0] != $0[1] })
      #expect(Set(drawn.pairs).count == drawn.tieCount)
      #expect(
        drawn.allTies().map(\.strength).sorted() == network.allTies().map(\.strength).sorted())
    }
  }

  @Test func `both ends of a tie hold its strength`() throws {
    let network = try RandomNetwork.uniform(count: 60, chance: 0.1, seed: 1, strengths: true)
    let drawn = try network.randomised(by: .switching(), seed: 1)
    for tie in drawn.allTies() {
      #expect(drawn.partners(of: tie.second).contains { $0 == (tie.first, tie.strength) })
    }
    #expect(drawn.nodes.allSatisfy { drawn.partners(of: $0).map(\.node).isSorted })
  }

  @Test func `much changes, and names, attributes and context stay`() throws {
    var network = try RandomNetwork.uniform(count: 100, chance: 0.05, seed: 1)
    network.setText("kind") { $0 % 2 == 0 ? "a" : nil }
    network.context["window"] = "2014..2020"
    let drawn = try network.randomised(by: .switching(), seed: 1)
    #expect(Double(Set(drawn.pairs).intersection(network.pairs).count) < 0.2 * 250)
    #expect(Array(drawn.nodes) == Array(network.nodes))
    #expect(drawn.attributes.text("kind") == network.attributes.text("kind"))
    #expect(drawn.context["window"] == "2014..2020")
    #expect(drawn.context["randomised"] == "switching(attempts-per-tie: 10), seed 1")
    #expect(try network.randomised(by: .switching(), seed: 2).pairs != drawn.pairs)
  }

  @Test func `a network with one form stays as it is`() throws {
    let networks = try [
      Network(nodes: [Int](), ties: []), Network(nodes: [0, 1], ties: []),
      Exemplar.path(2), Exemplar.path(3), Exemplar.complete(6),
    ]
    for network in networks {
      #expect(try network.randomised(by: .switching(), seed: 1).pairs == network.pairs)
    }
    let none = try Exemplar.karate().randomised(by: .switching(attemptsPerTie: 0), seed: 1)
    #expect(none.pairs == (try Exemplar.karate().pairs))
  }

  /// More than 65 535 nodes need the long words.
  @Test func `a large network keeps its degrees too`() throws {
    let ties = (0..<500).flatMap { [Tie($0, $0 + 69_000), Tie($0, $0 + 69_001)] }
    let network = try Network(nodes: Array(0..<70_000), ties: ties)
    let drawn = try network.randomised(by: .switching(), seed: 1)
    #expect(drawn.degrees == network.degrees)
    #expect(drawn.pairs != network.pairs)
  }

  @Test func `replicates do not depend on workers`() throws {
    let network = try Exemplar.karate()
    let draw = { (workers: Int) in
      try network.randomised(0..<70, by: .switching(), seed: 6, run: RunControl(workers: workers)) {
        network, _ in network.pairs
      }
    }
    let all = try draw(1)
    #expect(Set(all).count == 70)
    #expect(try network.randomised(by: .switching(), seed: Seed(6).stream(66)).pairs == all[66])
    for workers in [2, 3, 8] { #expect(try draw(workers) == all) }
  }

  @Test func `a cancelled run ends`() throws {
    let run = RunControl()
    run.cancel()
    for network in [try Exemplar.path(0), try Exemplar.karate()] {
      #expect(throws: CancellationError.self) {
        try network.randomised(by: .switching(), seed: 1, run: run)
      }
    }
  }
}

extension [Int] {
  fileprivate var isSorted: Bool { self == sorted() }
}
