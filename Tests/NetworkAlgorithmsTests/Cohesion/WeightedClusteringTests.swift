import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Weighted clustering")
struct WeightedClusteringTests {
  static func exemplar() throws -> Network<String> {
    try Network(ties: [
      Tie("a", "b", strength: 10), Tie("b", "c", strength: 10), Tie("a", "c"), Tie("c", "d"),
    ])
  }

  /// The first three as networkx and igraph have them.
  @Test(arguments: [
    (WeightedClustering.Variant.onnela, [0.4642, 0.4642, 0.1547, nil]),
    (.barrat, [1, 1, 0.4583, nil]), (.zhangHorvath, [1, 0.1, 0.4762, nil]),
    (.opsahl, [1, 1, 0.4317, nil]),
  ])
  func `three strong ties and a tail`(
    variant: WeightedClustering.Variant, expected: [Double?]
  ) throws {
    let scores = try Self.exemplar().scores(.weightedClustering(variant))
    #expect(scores.undefinedReason == .fewerThanTwoNeighbours)
    for (node, value) in zip(scores.nodes, expected) {
      #expect(value.map { isClose(scores[node], $0, within: 5e-5) } ?? (scores[node] == nil))
    }
  }

  @Test(arguments: zip(TripletValue.allCases, [21 / 27.5, 1, 30.0 / 41, 12.0 / 14]))
  func `of the whole network`(mean: TripletValue, expected: Double) throws {
    let value = try Self.exemplar().value(.weightedTransitivity(mean)).value
    let root = 10.0.squareRoot()
    let known = mean == .geometric ? (2 * root + 10) / (3 * root + 11) : expected
    #expect(isClose(value, known))
  }

  @Test func `without triples there is nothing to close`() throws {
    let pair = try Exemplar.path(2)
    #expect(try pair.scores(.weightedClustering()).ranking.isEmpty)
    #expect(
      try pair.value(.weightedTransitivity()).undefinedReason == .noNodeWithTwoNeighbours)
    #expect(try Exemplar.star().value(.weightedTransitivity()).value == 0)
  }

  @Test func `where all ties are equally strong strengths do not matter`() throws {
    for network in try smallNetworks() {
      let equal = try restrengthened(network) { _ in 0.3 }
      let local = try network.scores(.localClustering)
      for variant in WeightedClustering.Variant.allCases {
        #expect(
          agree(
            try equal.scores(.weightedClustering(variant)), network.nodes.map { local[$0] }))
      }
      for mean in TripletValue.allCases {
        let value = try equal.value(.weightedTransitivity(mean)).value
        let expected = try network.value(.transitivity).value
        #expect(expected.map { isClose(value, $0) } ?? (value == nil))
      }
    }
  }

  @Test func `by definition`() throws {
    for network in try smallNetworks() {
      let matrix = network.nodes.map { first in
        let partners = Dictionary(
          uniqueKeysWithValues: network.partners(of: first).map { ($0.node, $0.strength) })
        return network.nodes.map { partners[$0] ?? 0 }
      }
      let largest = matrix.flatMap { $0 }.max() ?? 1
      let triples = matrix.indices.map { node in
        let partners = matrix.indices.filter { matrix[node][$0] > 0 }
        return partners.flatMap { first in
          partners.filter { $0 > first }.map {
            (matrix[node][first] / largest, matrix[node][$0] / largest, matrix[first][$0] / largest)
          }
        }
      }
      let local = { (variant: WeightedClustering.Variant, node: Int) -> Double? in
        let own = triples[node]
        guard !own.isEmpty else { return nil }
        let (above, below) = own.reduce((0.0, 0.0)) { sums, ties in
          let (one, other, far) = ties
          let closed = far > 0 ? 1.0 : 0
          return switch variant {
          case .barrat: (sums.0 + closed * (one + other), sums.1 + one + other)
          case .opsahl:
            (
              sums.0 + closed * (one * other).squareRoot(), sums.1 + (one * other).squareRoot()
            )
          case .onnela: (sums.0 + cubeRoot(one * other * far), sums.1 + 1)
          case .zhangHorvath: (sums.0 + one * other * far, sums.1 + one * other)
          }
        }
        return above / below
      }
      for variant in WeightedClustering.Variant.allCases {
        #expect(
          agree(
            try network.scores(.weightedClustering(variant)),
            matrix.indices.map { local(variant, $0) }))
      }
      for mean in TripletValue.allCases {
        let values = triples.flatMap { $0 }.map { one, other, far in
          let value =
            switch mean {
            case .arithmetic: (one + other) / 2
            case .geometric: (one * other).squareRoot()
            case .maximum: max(one, other)
            case .minimum: min(one, other)
            }
          return (value, far > 0 ? value : 0)
        }
        let all = values.reduce(0) { $0 + $1.0 }
        let value = try network.value(.weightedTransitivity(mean)).value
        #expect(
          all > 0 ? isClose(value, values.reduce(0) { $0 + $1.1 } / all) : value == nil)
      }
    }
  }

  @Test(arguments: WeightedClustering.Variant.allCases)
  func `laws of nodes`(variant: WeightedClustering.Variant) throws {
    try checkNodeMeasure(.weightedClustering(variant), isShare: true)
  }

  @Test(arguments: TripletValue.allCases)
  func `laws of networks`(mean: TripletValue) throws {
    try checkNetworkMeasure(.weightedTransitivity(mean))
  }
}

/// By Newton's iteration, so that nothing is shared with what is tested.
private func cubeRoot(_ number: Double) -> Double {
  guard number > 0 else { return 0 }
  var root = max(1, number)
  for _ in 0..<200 { root -= (root - number / root / root) / 3 }
  return root
}
