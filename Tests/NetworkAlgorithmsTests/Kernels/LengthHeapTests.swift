import NetworkCore
import Testing

@testable import NetworkAlgorithms

@Suite("The heap of lengths")
struct LengthHeapTests {
  @Test func `gives the nearest first and equals by number`() {
    var heap = LengthHeap()
    var generator = Seed(4).generator()
    let entries = (0..<300).map { (Int64(generator.number(below: 40)), Int32($0)) }
    for entry in entries { heap.push(entry) }
    var popped: [LengthHeap.Entry] = []
    while let entry = heap.pop() { popped.append(entry) }
    let sorted = entries.sorted { $0 < $1 }
    #expect(popped.map(\.node) == sorted.map(\.1))
    #expect(popped.map(\.distance) == sorted.map(\.0))
  }
}
