package import NetworkCore

/// The rows of a two-mode table while they trade columns, two rows at a time.
///
/// A trade puts what only one of two rows has on one heap and deals it out anew, to each row as
/// much as it gave, every deal equally likely. Rows lie in one array, in no order. What both have
/// moves to the front of both, so that the heap is the two tails, and a partial shuffle across
/// them is the deal. Nothing is sorted, and nothing allocated.
///
/// Two generators, one for who trades and one for the deals, make the rows the same whatever is
/// drawn ahead.
///
/// Memory: 4 bytes per pair and column, 16 per row.
package struct CurveballTrades: Sendable {
  private struct Row {
    var start: Int32
    var end: Int32
    var count: Int { Int(end) - Int(start) }
  }

  private let offsets: [Int]
  private let columnCount: Int
  private let traders: [Row]
  private var columns: [Int32]
  private var marks: [UInt32]
  private var mark: UInt32 = 0
  private var pairing: SeededGenerator
  private var dealing: SeededGenerator

  package init(_ table: IncidenceTable, seed: Seed) {
    offsets = table.byRow.offsets
    columnCount = table.columnCount
    traders = (0..<table.rowCount).compactMap { row in
      let (start, end) = (table.byRow.offsets[row], table.byRow.offsets[row + 1])
      return start < end ? Row(start: Int32(start), end: Int32(end)) : nil
    }
    columns = table.byRow.entries
    marks = [UInt32](repeating: 0, count: columnCount)
    pairing = seed.stream(0).generator()
    dealing = seed.stream(1).generator()
  }

  /// How many rows have something to trade.
  package var traderCount: Int { traders.count }

  /// The rows as they are now.
  package var table: IncidenceTable {
    IncidenceTable(
      unorderedRows: CompressedLists(offsets: offsets, entries: columns), columnCount: columnCount)
  }

  /// Makes `count` trades; one in which nothing can change hands is a trade too.
  package mutating func advance(by count: Int, run: RunControl) throws {
    guard traders.count > 1 else { return try run.check() }
    Self.trade(count, among: traders, &columns, &marks, &mark, &pairing, &dealing)
    try run.check()
  }

  private static func trade(
    _ count: Int, among traders: [Row], _ columns: inout [Int32], _ marks: inout [UInt32],
    _ mark: inout UInt32, _ pairing: inout SeededGenerator, _ dealing: inout SeededGenerator
  ) {
    let traders = traders.span
    var columns = columns.mutableSpan
    var marks = marks.mutableSpan
    for _ in 0..<count {
      let pair = pairing.twoNumbers(below: traders.count)
      var (short, long) = (traders[pair.first], traders[pair.second])
      if short.count > long.count { swap(&short, &long) }
      let shared =
        short.count <= 4
        ? Self.gatherShared(short, long, &columns)
        : Self.gatherShared(short, long, &columns, &marks, &mark)
      Self.deal(
        (Int(short.start) + shared)..<Int(short.end), (Int(long.start) + shared)..<Int(long.end),
        &columns, &dealing)
    }
  }

  /// Moves the columns that both rows have to the front of both; how many these are.
  private static func gatherShared(
    _ short: Row, _ long: Row, _ columns: inout MutableSpan<Int32>
  ) -> Int {
    var shared = 0
    for place in Int(short.start)..<Int(short.end) {
      let column = columns[place]
      var other = Int(long.start) + shared
      while other < Int(long.end), columns[other] != column { other += 1 }
      guard other < Int(long.end) else { continue }
      columns.swapAt(other, Int(long.start) + shared)
      columns.swapAt(place, Int(short.start) + shared)
      shared += 1
    }
    return shared
  }

  /// The same for longer rows, in one pass over each, with marks on the columns of one.
  private static func gatherShared(
    _ short: Row, _ long: Row, _ columns: inout MutableSpan<Int32>,
    _ marks: inout MutableSpan<UInt32>, _ mark: inout UInt32
  ) -> Int {
    if mark >= UInt32.max - 2 {
      for column in marks.indices { marks[column] = 0 }
      mark = 0
    }
    mark += 2
    for place in Int(short.start)..<Int(short.end) { marks[Int(columns[place])] = mark }
    var shared = Int(long.start)
    for place in Int(long.start)..<Int(long.end) where marks[Int(columns[place])] == mark {
      marks[Int(columns[place])] = mark + 1
      columns.swapAt(place, shared)
      shared += 1
    }
    guard shared > Int(long.start) else { return 0 }
    shared = Int(short.start)
    for place in Int(short.start)..<Int(short.end) where marks[Int(columns[place])] == mark + 1 {
      columns.swapAt(place, shared)
      shared += 1
    }
    return shared - Int(short.start)
  }

  /// Gives the places in `short` a random choice of what lies in `short` and `long`, which is no
  /// shorter.
  private static func deal(
    _ short: Range<Int>, _ long: Range<Int>, _ columns: inout MutableSpan<Int32>,
    _ generator: inout SeededGenerator
  ) {
    guard !short.isEmpty else { return }
    for place in short {
      let left = short.upperBound - place
      let drawn = generator.number(below: left + long.count)
      columns.swapAt(place, drawn < left ? place + drawn : long.lowerBound + drawn - left)
    }
  }
}
