import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Trussness, degeneracy, mean degree and active share")
struct TrussnessTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a clique of four with a triangle and a tail`() throws {
      let network = try Network(ties: [
        Tie(0, 1), Tie(0, 2), Tie(0, 3), Tie(1, 2), Tie(1, 3), Tie(2, 3), Tie(3, 4), Tie(2, 4),
        Tie(4, 5),
      ])
      let scores = try network.scores(.trussness)
      #expect(scores[0, 1] == 4)
      #expect(scores[2, 3] == 4)
      #expect(scores[2, 4] == 3)
      #expect(scores[4, 5] == 2)
      #expect(try network.value(.degeneracy).value == 3)
      #expect(try network.value(.meanDegree).value == 3)
      #expect(try network.value(.activeShare).value == 1)
    }

    @Test func `nobody and nothing`() throws {
      let nobody = try Network(nodes: [Int](), ties: [])
      let alone = try Network(nodes: [0, 1], ties: [])
      #expect(try nobody.value(.meanDegree).undefinedReason == .noNodes)
      #expect(try nobody.value(.activeShare).undefinedReason == .noNodes)
      #expect(try nobody.value(.degeneracy).undefinedReason == .noNodes)
      #expect(try alone.value(.meanDegree).value == 0)
      #expect(try alone.value(.activeShare).value == 0)
      #expect(try alone.value(.degeneracy).value == 0)
      #expect(try alone.scores(.trussness).count == 0)
    }
  }

  @Test func `ties taken away until none is in too few triangles`() throws {
    for network in try kindNetworks() {
      let scores = try network.scores(.trussness)
      var left = Set(network.allTies().map { [$0.first, $0.second] })
      var expected: [[Int]: Int] = [:]
      var k = 2
      while !left.isEmpty {
        while true {
          let partners = Dictionary(
            grouping: left.flatMap { [($0[0], $0[1]), ($0[1], $0[0])] }, by: \.0
          ).mapValues { Set($0.map(\.1)) }
          let going = left.filter { tie in
            partners[tie[0], default: []].intersection(partners[tie[1], default: []]).count < k - 2
          }
          if going.isEmpty { break }
          left.subtract(going)
        }
        for tie in left { expected[tie] = k }
        k += 1
      }
      for (tie, number) in expected { #expect(scores[tie[0], tie[1]] == Double(number), "\(tie)") }
    }
  }

  @Test func `the largest core number and counts`() throws {
    for network in try kindNetworks() where !network.nodes.isEmpty {
      let cores = try network.scores(.coreness).ranking.first?.score
      #expect(try network.value(.degeneracy).value == cores)
      let degrees = network.nodes.map { network.partners(of: $0).count }
      let n = Double(degrees.count)
      #expect(
        isClose(try network.value(.meanDegree).value, Double(degrees.reduce(0, +)) / n))
      #expect(
        isClose(try network.value(.activeShare).value, Double(degrees.count { $0 > 0 }) / n))
    }
  }

  @Test func `laws`() throws {
    try checkNetworkMeasure(.degeneracy, isolateChanges: true)
    try checkNetworkMeasure(.meanDegree, isolateChanges: true)
    try checkNetworkMeasure(.activeShare, isolateChanges: true)
    for network in try kindNetworks() {
      let scores = try network.scores(.trussness)
      let other = try Network(
        nodes: network.nodes.reversed() + [-1],
        ties: network.allTies().map { Tie($0.second, $0.first, strength: $0.strength / 7) })
      let again = try other.scores(.trussness, run: RunControl(workers: 1))
      #expect(again.count == scores.count)
      for tie in network.allTies() {
        #expect(again[tie.first, tie.second] == scores[tie.first, tie.second])
      }
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) { try network.scores(.trussness, run: run) }
    }
  }
}
