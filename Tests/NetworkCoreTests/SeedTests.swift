import NetworkCore
import Testing

@Suite("Seed")
struct SeedTests {
  /// The first outputs of xoshiro256** started through SplitMix64 from 0, as the public reference
  /// implementation in C gives them.
  @Test func `the generator gives the published numbers`() {
    var generator = Seed(0).generator()
    #expect(generator.next() == 0x99EC_5F36_CB75_F2B4)
    #expect(generator.next() == 0xBF6E_1F78_4956_452A)
  }

  @Test func `numbers below a bound stay below it and reach every value`() {
    var generator = Seed(3).generator()
    var seen = Set<Int>()
    for _ in 0..<200 { seen.insert(generator.number(below: 7)) }
    #expect(seen == Set(0..<7))
  }

  @Test func `streams of one seed differ and depend on nothing else`() {
    #expect(Seed(1).stream(0) != Seed(1).stream(1))
    #expect(Seed(1).stream(5) == Seed(1).stream(5))
    #expect(Seed(1).stream(5) != Seed(2).stream(5))
  }

  @Test func `a shuffle keeps every element`() {
    var generator = Seed(11).generator()
    var elements = Array(0..<50)
    generator.shuffle(&elements)
    #expect(elements != Array(0..<50))
    #expect(elements.sorted() == Array(0..<50))
  }
}
