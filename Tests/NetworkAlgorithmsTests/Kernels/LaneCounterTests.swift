import NetworkCore
import Testing

@testable import NetworkAlgorithms

@Suite("Counting across lanes")
struct LaneCounterTests {
  @Test func `each lane has the weights of the sets it was in`() {
    var generator = Seed(12).generator()
    var counter = LaneCounter()
    for _ in 0..<3 {
      var expected = [Int](repeating: 0, count: SourceBits.laneCount)
      for _ in 0..<200 {
        var lanes = SourceBits.zero
        for word in lanes.indices { lanes[word] = generator.next() }
        let weight = Int32(generator.number(below: 1000))
        counter.add(lanes, times: weight)
        for lane in expected.indices where lanes[lane / 64] >> UInt64(lane % 64) & 1 == 1 {
          expected[lane] += Int(weight)
        }
      }
      var counts = [Int](repeating: 0, count: SourceBits.laneCount)
      counter.drain(into: &counts)
      #expect(counts == expected)
    }
  }

  @Test func `there is room for as many nodes as a network can have`() {
    var counter = LaneCounter()
    counter.add(SourceBits(lane: 511), times: .max)
    var counts = [Int](repeating: 0, count: SourceBits.laneCount)
    counter.drain(into: &counts)
    #expect(counts[511] == Int(Int32.max))
    #expect(counts.dropLast().allSatisfy { $0 == 0 })
  }

  @Test(arguments: [0, 1, 63, 64, 65, 511, 512])
  func `the first lanes are as many as they should be`(count: Int) {
    let lanes = SourceBits(firstLanes: count)
    let bits = lanes.indices.map { lanes[$0].nonzeroBitCount }
    #expect(bits.reduce(0, +) == count)
    #expect(lanes.isEmpty == (count == 0))
    if count > 0 { #expect(lanes & SourceBits(lane: count - 1) == SourceBits(lane: count - 1)) }
  }
}
