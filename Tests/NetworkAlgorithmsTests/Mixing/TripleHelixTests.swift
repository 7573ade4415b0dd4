import NetworkAlgorithms
import NetworkCore
import RealModule
import TestKit
import Testing

@Suite("Triple helix")
struct TripleHelixTests {
  @Suite("by hand")
  struct ByHand {
    /// The third is the exclusive or of the other two: pairs tell nothing, all three tell a bit.
    @Test func `synergy is negative`() throws {
      let network = try helix([("0", "0", "0"), ("0", "1", "1"), ("1", "0", "1"), ("1", "1", "0")])
      #expect(isClose(try network.value(.tripleHelix("one", "two", "three")).value, -1000))
    }

    @Test func `redundancy is positive`() throws {
      let network = try helix([("0", "0", "0"), ("1", "1", "1")])
      #expect(isClose(try network.value(.tripleHelix("one", "two", "three")).value, 1000))
    }

    @Test func `an attribute that has nothing to do with the others leaves 0`() throws {
      let network = try helix([("0", "0", "a"), ("1", "1", "a"), ("0", "0", "b"), ("1", "1", "b")])
      #expect(isClose(try network.value(.tripleHelix("one", "two", "three")).value, 0))
    }

    @Test func `whoever lacks one is left out, and numbers are classes`() throws {
      var network = try helix([("0", "0", "0"), ("1", "1", "1"), ("1", "0", nil)])
      try network.setAttribute("three", to: .number([1, 2.5, nil]))
      #expect(isClose(try network.value(.tripleHelix("one", "two", "three")).value, 1000))
    }

    @Test func `it says why there is no value`() throws {
      let network = try helix([(nil, "0", "0"), ("1", nil, "1")])
      #expect(
        try network.value(.tripleHelix("one", "two", "three")).undefinedReason
          == .noNodesOfKnownKind)
      #expect(throws: MeasureError.noSuchAttribute("x")) {
        try network.value(.tripleHelix("one", "x", "three"))
      }
    }
  }

  /// I(1;2) less what is left of it once the third is known.
  @Test(arguments: [3, 8, 40, 200])
  func `it is mutual information less the conditional one`(count: Int) throws {
    var generator = Seed(UInt64(count)).generator()
    let rows = (0..<count).map { _ in
      [3, 2, 4].map { "\(generator.number(below: $0))" }
    }
    let network = try helix(rows.map { ($0[0], $0[1], $0[2]) })
    let plain = information(rows.map { ($0[0], $0[1]) })
    let conditional = Set(rows.map { $0[2] }).sorted().reduce(0.0) { sum, value in
      let part = rows.filter { $0[2] == value }
      return sum + Double(part.count) / Double(count) * information(part.map { ($0[0], $0[1]) })
    }
    #expect(
      isClose(
        try network.value(.tripleHelix("one", "two", "three")).value, 1000 * (plain - conditional),
        within: 1e-10))
  }

  @Test func `the order of the three makes no difference, and it keeps the laws`() throws {
    for network in try kindNetworks() {
      let one = try network.value(.tripleHelix("kind", "side", "size")).value
      let other = try network.value(.tripleHelix("size", "kind", "side")).value
      #expect(one.map { isClose(other, $0, within: 1e-9) } ?? (other == nil))
    }
    try checkNetworkMeasure(.tripleHelix("kind", "side", "size"))
  }
}

private func helix(_ rows: [(String?, String?, String?)]) throws -> Network<Int> {
  var network = try Network(nodes: Array(rows.indices), ties: [])
  try network.setAttribute("one", to: .text(rows.map(\.0)))
  try network.setAttribute("two", to: .text(rows.map(\.1)))
  try network.setAttribute("three", to: .text(rows.map(\.2)))
  return network
}

/// Σ p(x,y) log p(x,y) / (p(x) p(y)), in bits.
private func information(_ pairs: [(String, String)]) -> Double {
  let n = Double(pairs.count)
  return Set(pairs.map { "\($0.0) \($0.1)" }).sorted().reduce(0.0) { sum, both in
    let parts = both.split(separator: " ").map(String.init)
    let joint = Double(pairs.count { $0.0 == parts[0] && $0.1 == parts[1] }) / n
    let first = Double(pairs.count { $0.0 == parts[0] }) / n
    let second = Double(pairs.count { $0.1 == parts[1] }) / n
    return sum + joint * Double.log2(joint / (first * second))
  }
}
