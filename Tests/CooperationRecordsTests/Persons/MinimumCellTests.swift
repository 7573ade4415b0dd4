import CooperationRecords
import Testing

@Suite("The smallest count that is told")
struct MinimumCellTests {
  private func texts(_ counts: [Int], _ size: Int = 3) throws -> [String] {
    try #require(MinimumCell(size)).published(counts).map { $0.text() }
  }

  @Test func `a small count takes the next smallest with it`() throws {
    #expect(try texts([12, 2, 5]) == ["12", "<3", "*"])
    #expect(try texts([12, 5]) == ["12", "5"])
    #expect(try texts([0, 12, 3]) == ["0", "12", "3"])
  }

  @Test func `two small counts that their sum tells take a third with them`() throws {
    // 1 and 1 are the only two that make 2, and 2 and 2 the only two that make 4.
    #expect(try texts([1, 1, 9]) == ["<3", "<3", "*"])
    #expect(try texts([2, 2, 9]) == ["<3", "<3", "*"])
    #expect(try texts([1, 2, 9]) == ["<3", "<3", "9"])
  }

  @Test func `one beside the smallest that is told takes two with it`() throws {
    // 1 and 3 are the only small count and the only one from 3 on that make 4.
    #expect(try texts([1, 3, 9]) == ["<3", "*", "*"])
  }

  @Test func `where nothing can be withheld beside, all are`() throws {
    #expect(try texts([2, 2]) == ["*", "*"])
    #expect(try texts([1, 0, 1, 1]) == ["*", "0", "*", "*"])
  }

  @Test func `a small total hides its parts by itself`() throws {
    #expect(try texts([1, 1]) == ["<3", "<3"])
    #expect(MinimumCell(3)?.published(2) == .below(3))
    #expect(MinimumCell(2) == nil)
  }

  @Test(arguments: [3, 4, 5])
  func `by the total, every small count can be two numbers`(size: Int) throws {
    let cell = try #require(MinimumCell(size))
    for counts in tables(cells: 3, upTo: 6) + tables(cells: 4, upTo: 4) {
      let total = counts.reduce(0, +)
      guard total >= size else { continue }
      let told = cell.published(counts)
      // All that the table allows a reader to think.
      let isAllWithheld = told.allSatisfy { $0 == .withheld || $0 == .count(0) }
      let thinkable = sharings(of: total, among: counts.count).filter { other in
        zip(told, other).allSatisfy { told, count in
          switch told {
          case .count(let known): known == count
          case .below: cell.isSmall(count)
          case .withheld: isAllWithheld || count >= size
          }
        }
      }
      for place in counts.indices where cell.isSmall(counts[place]) {
        #expect(Set(thinkable.map { $0[place] }).count > 1, "\(counts) \(told)")
      }
    }
  }

  private func tables(cells: Int, upTo most: Int) -> [[Int]] {
    guard cells > 0 else { return [[]] }
    return tables(cells: cells - 1, upTo: most).flatMap { rest in (0...most).map { rest + [$0] } }
  }

  /// All ways to share `total` among so many cells.
  private func sharings(of total: Int, among cells: Int) -> [[Int]] {
    guard cells > 1 else { return [[total]] }
    return (0...total).flatMap { first in
      sharings(of: total - first, among: cells - 1).map { [first] + $0 }
    }
  }
}
