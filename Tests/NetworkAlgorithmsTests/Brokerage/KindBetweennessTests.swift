import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Betweenness between kinds")
struct KindBetweennessTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `the hub of a star lies between the leaves whose kinds count`() throws {
      let star = try withKinds(
        ["a", "a", "a", "b", nil], ties: [Tie(0, 1), Tie(0, 2), Tie(0, 3), Tie(0, 4)])
      let at = { (from: String?, to: String?) in
        try star.scores(.kindBetweenness(by: "kind", from: from, to: to))[0]
      }
      #expect(try at(nil, nil) == 2)
      #expect(try at("a", "b") == 2)
      #expect(try at("b", "a") == 2)
      #expect(try at("b", nil) == 2)
      #expect(try at(nil, "a") == 2)
      #expect(try at("a", "a") == 1)
      #expect(try at("b", "b") == 0)
      #expect(try at("c", nil) == 0)
      #expect(try at("c", "d") == 0)
    }

    @Test func `one of unknown kind lies between others`() throws {
      let path = try withKinds(["a", nil, "b"], ties: [Tie(0, 1), Tie(1, 2)])
      #expect(agree(try path.scores(.kindBetweenness(by: "kind")), [0, 1, 0]))
    }

    @Test func `a strong detour beats a weak short cut`() throws {
      let network = try withKinds(
        ["a", "a", "b"],
        ties: [Tie(0, 1, strength: 10), Tie(1, 2, strength: 10), Tie(0, 2)])
      #expect(agree(try network.scores(.kindBetweenness(by: "kind")), [0, 0, 0]))
      #expect(
        agree(
          try network.scores(.kindBetweenness(by: "kind", over: .inverseStrength)), [0, 1, 0]))
    }

    @Test func `an attribute that is not there is an error`() throws {
      #expect(throws: MeasureError.noSuchAttribute("x")) {
        try Exemplar.path(3).scores(.kindBetweenness(by: "x"))
      }
    }
  }

  @Test(arguments: PathLength.allCases)
  func `it is the sum over the pairs that count`(length: PathLength) throws {
    let choices: [(String?, String?)] = [
      (nil, nil), ("a", nil), (nil, "b"), ("a", "b"), ("b", "a"), ("c", "c"), ("x", "a"),
    ]
    for network in try kindNetworks().filter({ $0.nodes.count <= 40 }) {
      // Strengths from 1 to 7 are whole numbers of 420ths.
      let literal = LiteralPaths(network, over: length)
      let kinds = try #require(network.attributes.text("kind"))
      for (from, to) in choices {
        let counts = { (first: String?, second: String?) in
          guard let first, let second else { return false }
          return switch (from, to) {
          case (nil, nil): first != second
          case (let named?, nil), (nil, let named?): (first == named) != (second == named)
          case (let one?, let other?):
            [one, other].sorted() == [first, second].sorted()
          }
        }
        let expected = network.nodes.indices.map { node in
          literal.betweenness(of: node) { counts(kinds[$0], kinds[$1]) }
        }
        #expect(
          agree(
            try network.scores(.kindBetweenness(by: "kind", from: from, to: to, over: length)),
            expected))
      }
    }
  }

  @Test func `it keeps the laws`() throws {
    for length in PathLength.allCases {
      try checkNodeMeasureByKind(.kindBetweenness(by: "kind", over: length))
      try checkNodeMeasureByKind(
        .kindBetweenness(by: "kind", from: "a", to: "b", over: length))
    }
  }

  @Test func `where everybody is of a kind of its own it is betweenness`() throws {
    for network in try smallNetworks() {
      var network = network
      network.setText("kind") { "\($0)" }
      let plain = try network.scores(.betweenness(over: .hops))
      #expect(
        agree(
          try network.scores(.kindBetweenness(by: "kind")), network.nodes.map { plain[$0] }))
    }
  }
}

extension LiteralPaths {
  /// The sum over the pairs that `counts` admits of the share of their shortest paths that pass
  /// through `node`.
  fileprivate func betweenness(of node: Int, where counts: (Int, Int) -> Bool) -> Double {
    var sum = 0.0
    for first in nodes.indices where first != node {
      for second in nodes.indices where second > first && second != node && counts(first, second) {
        guard
          let whole = distances[first][second], let near = distances[first][node],
          let far = distances[node][second], near + far == whole
        else { continue }
        sum += pathCounts[first][node] * pathCounts[node][second] / pathCounts[first][second]
      }
    }
    return sum
  }
}
