import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Moran's I and Geary's C")
struct AutocorrelationTests {
  @Suite("by hand")
  struct ByHand {
    /// z = −3/2, −1/2, 1/2, 3/2: products 3/4, −1/4, 3/4; squared differences 1, 1, 1.
    @Test func `numbers that rise along a path`() throws {
      let network = try withNumbers([1, 2, 3, 4], ties: [Tie(0, 1), Tie(1, 2), Tie(2, 3)])
      #expect(isClose(try network.value(.moransI(by: "number")).value, 4 / 6.0 * 2.5 / 5))
      #expect(isClose(try network.value(.gearysC(by: "number")).value, 3 * 6 / (2 * 6 * 5.0)))
      #expect(
        isClose(try network.value(.moransI(by: "number", value: .expected)).value, -1 / 3.0))
      #expect(try network.value(.gearysC(by: "number", value: .expected)).value == 1)
    }

    @Test func `in row shares each node's neighbours count 1 together`() throws {
      let network = try withNumbers([0, 1, 1], ties: [Tie(0, 1), Tie(0, 2)])
      // z = −2/3, 1/3, 1/3; 0 has two halves, 1 and 2 have 0 alone.
      #expect(
        isClose(
          try network.value(.moransI(by: "number", weights: .rowShares)).value,
          3 / 3.0 * (3 * -2 / 9.0) / (6 / 9.0)))
    }

    @Test func `it says why there is no value`() throws {
      let path = [Tie(0, 1), Tie(1, 2)]
      let same = try withNumbers([0.1, 0.1, 0.1], ties: path)
      #expect(try same.value(.moransI(by: "number")).undefinedReason == .allOfOneValue)
      let untied = try withNumbers([1, nil, 2], ties: path)
      #expect(try untied.value(.gearysC(by: "number")).undefinedReason == .noTiesOfKnownValue)
      let one = try withNumbers([1, nil, nil], ties: path)
      #expect(try one.value(.gearysC(by: "number")).undefinedReason == .fewerThanTwoNodes)
      let three = try withNumbers([1, 2, 4], ties: path)
      #expect(
        try three.value(.moransI(by: "number", value: .z)).undefinedReason == .fewerThanFourNodes)
      var complete = try Exemplar.complete(6)
      complete.setNumber("number") { Double($0 * $0) }
      #expect(
        try complete.value(.moransI(by: "number", value: .z)).undefinedReason
          == .allPairsTiedAlike)
      #expect(
        try complete.value(.gearysC(by: "number", value: .z)).undefinedReason
          == .allPairsTiedAlike)
      #expect(throws: MeasureError.noSuchNumbers("x")) { try three.value(.moransI(by: "x")) }
    }

    @Test func `numbers beyond all measure trap nowhere`() throws {
      for large in [1e200, .greatestFiniteMagnitude, 1e-300] {
        let network = try withNumbers(
          [-large, large, 0, large / 2], ties: [Tie(0, 1), Tie(1, 2), Tie(2, 3)])
        for value in AutocorrelationValue.allCases {
          let moran = try network.value(.moransI(by: "number", value: value)).value
          let geary = try network.value(.gearysC(by: "number", value: value)).value
          #expect(moran?.isFinite ?? true)
          #expect(geary?.isFinite ?? true)
        }
      }
    }
  }

  /// Five numbers are dealt out in all 120 ways.
  @Test(arguments: NeighbourWeights.allCases, TieReading.allCases)
  func `expectation and deviation are those over all deals`(
    weights: NeighbourWeights, ties: TieReading
  ) throws {
    let numbers = [1.0, 2, 4, 8, 9]
    let network = try withNumbers(
      numbers, ties: [Tie(0, 1, strength: 2), Tie(1, 2), Tie(1, 3, strength: 3), Tie(0, 2)])
    var drawn: (moran: [Double], geary: [Double]) = ([], [])
    for order in orders(of: numbers) {
      let dealt = try withNumbers(order, ties: network.allTies())
      drawn.moran.append(
        try #require(
          dealt.value(.moransI(by: "number", weights: weights, ties: ties)).value))
      drawn.geary.append(
        try #require(
          dealt.value(.gearysC(by: "number", weights: weights, ties: ties)).value))
    }
    let moran = { (value: AutocorrelationValue) in
      try network.value(.moransI(by: "number", value: value, weights: weights, ties: ties)).value
    }
    let geary = { (value: AutocorrelationValue) in
      try network.value(.gearysC(by: "number", value: value, weights: weights, ties: ties)).value
    }
    #expect(isClose(try moran(.expected), mean(drawn.moran)))
    #expect(isClose(try moran(.deviation), deviation(drawn.moran), within: 1e-9))
    #expect(isClose(try geary(.expected), mean(drawn.geary)))
    #expect(isClose(try geary(.deviation), deviation(drawn.geary), within: 1e-9))
    let coefficient = try #require(try moran(.coefficient))
    #expect(
      isClose(
        try moran(.z), (coefficient - mean(drawn.moran)) / deviation(drawn.moran), within: 1e-9))
  }

  @Test(arguments: try kindNetworks(), NeighbourWeights.allCases)
  func `it is the formula over all pairs`(
    network: Network<Int>, weights: NeighbourWeights
  ) throws {
    let known = network.nodes.filter { network.number(of: $0) != nil }
    let at = known.compactMap(network.number)
    var matrix = known.map { _ in known.map { _ in 0.0 } }
    for tie in network.allTies() {
      guard
        let first = known.firstIndex(of: tie.first), let second = known.firstIndex(of: tie.second)
      else { continue }
      matrix[first][second] = tie.strength
      matrix[second][first] = tie.strength
    }
    if weights == .rowShares {
      matrix = matrix.map { row in
        let sum = row.reduce(0, +)
        return sum > 0 ? row.map { $0 / sum } : row
      }
    }
    let all = matrix.joined().reduce(0, +)
    let (n, centre) = (Double(known.count), mean(at))
    let squares = at.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    var (products, differences) = (0.0, 0.0)
    for first in at.indices {
      for second in at.indices {
        products += matrix[first][second] * (at[first] - centre) * (at[second] - centre)
        differences += matrix[first][second] * (at[first] - at[second]) * (at[first] - at[second])
      }
    }
    let moran = try network.value(.moransI(by: "number", weights: weights, ties: .strength)).value
    let geary = try network.value(.gearysC(by: "number", weights: weights, ties: .strength)).value
    guard all > 0, squares > 0 else {
      #expect(moran == nil && geary == nil)
      return
    }
    #expect(isClose(moran, n / all * products / squares))
    #expect(isClose(geary, (n - 1) * differences / (2 * all * squares)))
  }

  @Test(arguments: AutocorrelationValue.allCases)
  func `they keep the laws`(value: AutocorrelationValue) throws {
    for weights in NeighbourWeights.allCases {
      try checkNetworkMeasure(.moransI(by: "number", value: value, weights: weights))
      try checkNetworkMeasure(
        .gearysC(by: "number", value: value, weights: weights, ties: .strength))
    }
  }
}

private func orders(of numbers: [Double]) -> [[Double]] {
  guard numbers.count > 1 else { return [numbers] }
  return numbers.indices.flatMap { place in
    var rest = numbers
    let first = rest.remove(at: place)
    return orders(of: rest).map { [first] + $0 }
  }
}

private func mean(_ numbers: [Double]) -> Double {
  numbers.reduce(0, +) / Double(numbers.count)
}

private func deviation(_ numbers: [Double]) -> Double {
  mean(numbers.map { ($0 - mean(numbers)) * ($0 - mean(numbers)) }).squareRoot()
}
