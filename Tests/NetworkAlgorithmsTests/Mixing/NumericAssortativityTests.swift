import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Assortativity by number")
struct NumericAssortativityTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `like with like, and like with unlike`() throws {
      let alike = try withNumbers([1, 1, 5, 5], ties: [Tie(0, 1), Tie(2, 3)])
      #expect(isClose(try alike.value(.numericAssortativity(by: "number")).value, 1))
      let unlike = try withNumbers([1, 5, 1, 5], ties: [Tie(0, 1), Tie(2, 3)])
      #expect(isClose(try unlike.value(.numericAssortativity(by: "number")).value, -1))
    }

    @Test func `strong ties count more where strength counts`() throws {
      let network = try withNumbers(
        [0, 0, 1, 1], ties: [Tie(0, 1, strength: 2), Tie(1, 2), Tie(2, 3, strength: 2)])
      // Four of five within, ends half and half: (4/5 − 1/2) / (1/2).
      let value = try network.value(.numericAssortativity(by: "number", ties: .strength)).value
      #expect(isClose(value, 0.6))
    }

    @Test func `it says why there is no value`() throws {
      let same = try withNumbers([0.1, 0.1, 0.1, 7], ties: [Tie(0, 1), Tie(1, 2)])
      #expect(
        try same.value(.numericAssortativity(by: "number")).undefinedReason == .allOfOneValue)
      let untied = try withNumbers([1, nil, 2], ties: [Tie(0, 1), Tie(1, 2)])
      #expect(
        try untied.value(.numericAssortativity(by: "number")).undefinedReason
          == .noTiesOfKnownValue)
      #expect(throws: MeasureError.noSuchNumbers("x")) {
        try untied.value(.numericAssortativity(by: "x"))
      }
    }

    @Test func `numbers beyond all measure trap nowhere`() throws {
      for large in [1e200, 1e308, .greatestFiniteMagnitude] {
        let network = try withNumbers([-large, large, 0], ties: [Tie(0, 1), Tie(1, 2)])
        for ties in TieReading.allCases {
          let value = try network.value(.numericAssortativity(by: "number", ties: ties)).value
          #expect(value?.isFinite ?? true)
        }
      }
    }
  }

  @Test(arguments: try kindNetworks(), TieReading.allCases)
  func `it is the correlation of two columns`(network: Network<Int>, ties: TieReading) throws {
    let ends = network.allTies().flatMap { tie -> [(Double, Double, Double)] in
      guard
        let first = network.number(of: tie.first), let second = network.number(of: tie.second)
      else { return [] }
      let weight = ties == .strength ? tie.strength : 1
      return [(first, second, weight), (second, first, weight)]
    }
    let value = try network.value(.numericAssortativity(by: "number", ties: ties)).value
    let expected = weightedCorrelation(ends)
    #expect(expected.map { isClose(value, $0, within: 1e-11) } ?? (value == nil))
  }

  @Test(
    arguments: try kindNetworks(),
    [DegreeAssortativity.Quantity.degree, .strength].flatMap { quantity in
      TieReading.allCases.map { (quantity, $0) }
    })
  func `so is the one by degree and strength`(
    network: Network<Int>, setting: (quantity: DegreeAssortativity.Quantity, ties: TieReading)
  ) throws {
    let sum = { (node: Int) in
      network.partners(of: node).reduce(0) {
        $0 + (setting.quantity == .strength ? $1.strength : 1)
      }
    }
    let ends = network.allTies().flatMap { tie in
      let (first, second) = (sum(tie.first), sum(tie.second))
      let weight = setting.ties == .strength ? tie.strength : 1
      return [(first, second, weight), (second, first, weight)]
    }
    let measure = DegreeAssortativity(of: setting.quantity, ties: setting.ties)
    let value = try network.value(measure).value
    #expect(
      weightedCorrelation(ends).map { isClose(value, $0, within: 1e-11) } ?? (value == nil))
  }

  @Test func `they keep the laws`() throws {
    for ties in TieReading.allCases {
      try checkNetworkMeasure(.numericAssortativity(by: "number", ties: ties))
      for quantity in DegreeAssortativity.Quantity.allCases {
        try checkNetworkMeasure(.degreeAssortativity(of: quantity, ties: ties))
      }
    }
  }
}

/// Pearson's correlation of two columns with weights; `nil` where one of them does not vary.
private func weightedCorrelation(_ ends: [(Double, Double, Double)]) -> Double? {
  guard let first = ends.first, ends.contains(where: { $0.0 != first.0 }) else { return nil }
  let all = ends.reduce(0) { $0 + $1.2 }
  let mean = ends.reduce(0) { $0 + $1.0 * $1.2 } / all
  let covariance = ends.reduce(0) { $0 + $1.2 * ($1.0 - mean) * ($1.1 - mean) }
  return covariance / ends.reduce(0) { $0 + $1.2 * ($1.0 - mean) * ($1.0 - mean) }
}
