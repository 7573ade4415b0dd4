import NetworkCore
import TestKit
import Testing

@Suite("Tie lengths")
struct TieLengthsTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a third and a sixth are a half`() {
      let lengths = starLengths(of: [3, 6, 2])
      #expect(lengths[0] + lengths[1] == lengths[2])
    }

    @Test func `the parts of whole numbers up to thirty fit exactly`() {
      let strengths = (1...30).map(Double.init)
      let lengths = starLengths(of: strengths)
      for strength in 2...30 { #expect(lengths[strength - 1] * Int64(strength) == lengths[0]) }
    }

    @Test func `a length on paper is one over the strength`() {
      let lengths = star([4, 0.5, 7, 1])
      let onPaper = lengths.values.prefix(4).map { lengths.onPaper(Double($0)) }
      #expect(onPaper == [0.25, 2, 1 / 7.0, 1])
    }

    @Test func `a graph without ties has no lengths`() {
      #expect(TieLengths(of: CompressedGraph(nodeCount: 3, edges: [])).values.isEmpty)
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: [0.1, 1 / 3.0, 7, 1e-12, 0x1p-1000, 1e300])
    func `multiplying all strengths by a constant changes nothing`(factor: Double) {
      let strengths = (1...200).map { 1 + Double($0 % 7) / 3 }
      #expect(
        starLengths(of: strengths) == starLengths(of: strengths.map { $0 * factor }))
    }

    @Test func `sums that differ by a rounding error are equally long`() {
      #expect(0.1 + 0.2 != 0.3)
      let lengths = starLengths(of: [0.1 + 0.2, 0.3, 8])
      #expect(lengths[0] == lengths[1])
    }

    @Test func `no path adds up to more than a whole number holds`() {
      for strengths in [
        [1e-300, 1e300], [.leastNonzeroMagnitude, 1.7e308], [1, 1e12], [1e-16, 1],
      ] {
        let lengths = starLengths(of: strengths)
        #expect(lengths.allSatisfy { $0 >= 1 && $0 <= 1 << 50 })
        #expect(lengths.min() == lengths[strengths[0] > strengths[1] ? 0 : 1])
      }
    }

    @Test func `a weaker tie is never shorter`() {
      let strengths = (0..<300).map { 1 + Double($0) * 1.37 }
      let lengths = starLengths(of: strengths)
      #expect(lengths == lengths.sorted(by: >))
      #expect(Set(lengths).count == 300)
    }
  }
}

/// The lengths of the ties between the hub of a star and its leaves.
private func starLengths(of strengths: [Double]) -> [Int64] {
  Array(star(strengths).values.prefix(strengths.count))
}

private func star(_ strengths: [Double]) -> TieLengths {
  let edges = strengths.enumerated().map {
    WeightedEdge(0, Int32($0.offset + 1), strength: $0.element)
  }
  return TieLengths(of: CompressedGraph(nodeCount: strengths.count + 1, edges: edges))
}
