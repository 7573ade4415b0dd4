import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("What became of ties")
struct TieComparisonTests {
  /// 1–2 is kept, 2–3 and 3–4 are lost, 2–4 and 4–5 are new; 3 leaves, 5 enters.
  private static func windows() throws -> (Network<Int>, Network<Int>) {
    (
      try Network(ties: [Tie(1, 2), Tie(2, 3), Tie(3, 4)]),
      try Network(ties: [Tie(4, 5), Tie(4, 2), Tie(2, 1, strength: 9)])
    )
  }

  @Test func `one tie of three is kept, and two of three are new`() throws {
    let (first, second) = try Self.windows()
    #expect(try first.value(.tiesKept(), with: second).value == 1)
    #expect(isClose(try first.value(.tiesKept(scale: .share), with: second).value, 1.0 / 3))
    #expect(try first.value(.tiesLost(), with: second).value == 2)
    #expect(isClose(try first.value(.tiesLost(scale: .share), with: second).value, 2.0 / 3))
    #expect(try first.value(.tiesNew(), with: second).value == 2)
    #expect(isClose(try first.value(.tiesNew(scale: .share), with: second).value, 2.0 / 3))
    #expect(isClose(try first.value(.tieJaccard(), with: second).value, 0.2))
    #expect(try first.value(.tieHamming(), with: second).value == 4)
    // Strengths 1 and 9, and four ties of 1 that are in one network only.
    #expect(try first.value(.tieHamming(ties: .strength), with: second).value == 12)
    // Five nodes are in either network: ten pairs.
    #expect(isClose(try first.value(.tieHamming(scale: .share), with: second).value, 0.4))
  }

  @Test func `among those in both only one tie is new and none is lost`() throws {
    let (first, second) = try Self.windows()
    #expect(try first.value(.tiesLost(among: .nodesInBoth), with: second).value == 0)
    #expect(try first.value(.tiesNew(among: .nodesInBoth), with: second).value == 1)
    #expect(try first.value(.tieJaccard(among: .nodesInBoth), with: second).value == 0.5)
    let share = TieHamming(scale: .share, among: .nodesInBoth)
    #expect(isClose(try first.value(share, with: second).value, 1.0 / 3))
  }

  @Test func `it says which network has no ties`() throws {
    let (first, _) = try Self.windows()
    let none = try Network(nodes: [1], ties: [])
    #expect(
      try none.value(.tiesKept(scale: .share), with: first).undefinedReason == .noEarlierTies)
    #expect(
      try none.value(.tiesLost(scale: .share), with: first).undefinedReason == .noEarlierTies)
    #expect(try first.value(.tiesNew(scale: .share), with: none).undefinedReason == .noLaterTies)
    #expect(try none.value(.tieJaccard(), with: none).undefinedReason == .noTiesInEither)
    #expect(
      try none.value(.tieHamming(scale: .share), with: none).undefinedReason
        == .fewerThanTwoNodes)
  }

  @Test func `they keep the laws`() throws {
    try checkComparison(.tieJaccard(), identity: 1)
    try checkComparison(.tieJaccard(among: .nodesInBoth), identity: 1)
    try checkComparison(.tieHamming(), identity: 0)
    try checkComparison(.tieHamming(ties: .strength), identity: 0)
    try checkComparison(.tieHamming(scale: .share), identity: 0)
    try checkComparison(.tiesLost(), identity: 0, isSymmetric: false)
    try checkComparison(.tiesNew(scale: .share), identity: 0, isSymmetric: false)
    try checkComparison(.tiesKept(scale: .share), identity: 1, isSymmetric: false)
  }

  @Suite("entrants")
  struct Entrants {
    /// A hub with three partners and a pair; two entrants.
    private static func windows(
      _ chosen: [(Int, Int)]
    ) throws -> (Network<Int>, Network<Int>) {
      let ties = [Tie(0, 1), Tie(0, 2), Tie(0, 3), Tie(4, 5)]
      return (
        try Network(ties: ties), try Network(ties: ties + chosen.map { Tie($0.0, $0.1) })
      )
    }

    @Test func `two ties to the hub and one to a leaf`() throws {
      let (first, second) = try Self.windows([(0, 8), (0, 9), (1, 9), (8, 9)])
      // Chosen 3, 3 and 1, of incumbents with 3, 1, 1, 1, 1 and 1.
      let ratio = try first.value(.entrantsAttachment(), with: second).value
      #expect(isClose(ratio, (7.0 / 3) / (8.0 / 6)))
      // Two of three choose the hub: 3^α / (3^α + 5) = ⅔, so that 3^α = 10.
      let exponent = try first.value(.entrantsAttachment(.exponent), with: second).value
      #expect(isClose(exponent, 2.0959032742893846, within: 1e-12))
    }

    @Test func `without regard the ratio is 1 and the exponent 0`() throws {
      let everybody = (0...5).map { ($0, 9) }
      let (first, second) = try Self.windows(everybody)
      #expect(isClose(try first.value(.entrantsAttachment(), with: second).value, 1))
      let exponent = try first.value(.entrantsAttachment(.exponent), with: second).value
      #expect(isClose(exponent, 0, within: 1e-12))
    }

    @Test func `who had no ties counts in the ratio alone`() throws {
      let first = try Network(nodes: [7], ties: [Tie(0, 1), Tie(1, 2)])
      let second = try Network(
        nodes: [7], ties: [Tie(0, 1), Tie(1, 2), Tie(9, 7), Tie(9, 1), Tie(9, 0)])
      #expect(isClose(try first.value(.entrantsAttachment(), with: second).value, 1))
      // 1 and 0 are chosen, of two leaves and one with two ties: 2^α / (2^α + 2) = ½.
      let exponent = try first.value(.entrantsAttachment(.exponent), with: second).value
      #expect(isClose(exponent, 1, within: 1e-12))
    }

    @Test func `it says why there is none`() throws {
      let (first, same) = try Self.windows([])
      #expect(
        try first.value(.entrantsAttachment(), with: same).undefinedReason == .noEntrantTies)
      let (_, hub) = try Self.windows([(0, 8), (0, 9)])
      #expect(
        try first.value(.entrantsAttachment(.exponent), with: hub).undefinedReason
          == .choicesAtOneEnd)
      let pair = try Network(ties: [Tie(0, 1)])
      let three = try Network(ties: [Tie(0, 1), Tie(1, 2)])
      #expect(
        try pair.value(.entrantsAttachment(.exponent), with: three).undefinedReason
          == .allOfOneDegree)
      let none = try Network(nodes: [0], ties: [])
      #expect(
        try none.value(.entrantsAttachment(), with: pair).undefinedReason == .noEarlierTies)
    }
  }

  @Suite("dispersion")
  struct Dispersion {
    @Test func `a star of three leaves`() throws {
      let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
      // 1, 1, 1, 3 of 6: 2 (1 + 2 + 3 + 12) / 24 − 5/4; the variance is ¾.
      #expect(isClose(try star.value(.degreeDispersion()).value, 0.25))
      #expect(isClose(try star.value(.degreeDispersion(.herfindahl)).value, 1.0 / 3))
      let variation = try star.value(.degreeDispersion(.variation)).value
      #expect(isClose(variation, 0.75.squareRoot() / 1.5))
    }

    @Test func `strengths can count, and isolates do`() throws {
      let network = try Network(nodes: ["c"], ties: [Tie("a", "b", strength: 4)])
      #expect(isClose(try network.value(.degreeDispersion()).value, 1.0 / 3))
      #expect(isClose(try network.value(.degreeDispersion(ties: .strength)).value, 1.0 / 3))
      #expect(
        try Network(nodes: [1], ties: []).value(.degreeDispersion()).undefinedReason == .noTies)
    }

    @Test func `later less earlier`() throws {
      let (path, star) = (try Exemplar.cycle(5), try Network(ties: (1..<5).map { Tie(0, $0) }))
      let change = try path.value(.dispersionChange(), with: star).value
      #expect(isClose(change, try star.value(.degreeDispersion()).value ?? -1))
      let none = try Network(nodes: [0], ties: [])
      #expect(try none.value(.dispersionChange(), with: star).undefinedReason == .noEarlierTies)
      #expect(try star.value(.dispersionChange(), with: none).undefinedReason == .noLaterTies)
    }

    @Test func `they keep the laws`() throws {
      for index in DegreeDispersion.Index.allCases {
        try checkNetworkMeasure(.degreeDispersion(index), isolateChanges: true)
        try checkNetworkMeasure(.degreeDispersion(index, ties: .strength), isolateChanges: true)
        try checkComparison(.dispersionChange(index), identity: 0, isSymmetric: false)
      }
    }
  }
}
