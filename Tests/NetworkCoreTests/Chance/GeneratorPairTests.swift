import NetworkCore
import Testing

@Suite("Pairs of numbers")
struct GeneratorPairTests {
  @Test func `every pair of different numbers and side of the coin is as likely`() {
    var generator = Seed(5).generator()
    var counts: [[Int]: Int] = [:]
    for _ in 0..<40_000 {
      let drawn = generator.twoNumbersAndCoin(below: 5)
      counts[[drawn.first, drawn.second, drawn.coin ? 1 : 0], default: 0] += 1
    }
    #expect(counts.count == 40)
    #expect(counts.keys.allSatisfy { $0[0] != $0[1] && (0..<5).contains($0[0]) })
    let square = counts.values.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
    #expect(square < 39 + 5 * 78.0.squareRoot())
  }

  @Test func `the largest bound is one that pairs still reach`() {
    var generator = Seed(5).generator()
    let drawn = (0..<100).map { _ in generator.twoNumbers(below: 1 << 31) }
    #expect(drawn.contains { $0.first > 1 << 30 } && drawn.contains { $0.second > 1 << 30 })
    #expect(drawn.allSatisfy { $0.first < 1 << 31 && $0.second < 1 << 31 })
  }
}
