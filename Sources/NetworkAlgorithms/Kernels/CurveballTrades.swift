package import NetworkCore

/// The rows of a two-mode table while they trade columns, two rows at a time.
///
/// A trade puts what only one of two rows has on one heap and deals it out anew, to each row as
/// much as it gave, every deal equally likely. Rows lie in one array, in no order. What both have
/// moves to the front of both, so that the heap is the two tails, and a partial shuffle across
/// them is the deal. Nothing is sorted, and nothing allocated.
///
/// Memory: 4 bytes per pair and column, 16 per row.
package struct CurveballTrades: TableChain {
  private struct Row {
    var start: Int
    var end: Int
    var count: Int { end &- start }
  }

  private let offsets: [Int]
  private let columnCount: Int
  private let traders: [Row]
  private var columns: [Int32]
  private var marks: [UInt32]
  private var mark: UInt32 = 0
  private var generator: SeededGenerator

  package init(_ table: IncidenceTable, seed: Seed) {
    offsets = table.byRow.offsets
    columnCount = table.columnCount
    traders = (0..<table.rowCount).compactMap { row in
      let (start, end) = (table.byRow.offsets[row], table.byRow.offsets[row + 1])
      return start < end ? Row(start: start, end: end) : nil
    }
    columns = table.byRow.entries
    marks = [UInt32](repeating: 0, count: columnCount)
    generator = seed.generator()
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
    try Self.trade(count, among: traders, &columns, &marks, &mark, &generator, run: run)
  }

  private static func trade(
    _ count: Int, among traders: [Row], _ columns: inout [Int32], _ marks: inout [UInt32],
    _ mark: inout UInt32, _ generator: inout SeededGenerator, run: RunControl
  ) throws {
    try run.check()
    var work = 0
    let traders = traders.span
    var columns = columns.mutableSpan
    var marks = marks.mutableSpan
    for _ in 0..<count {
      let pair = generator.twoNumbers(below: traders.count)
      let (first, second) = (traders[pair.first], traders[pair.second])
      let isOrdered = first.count <= second.count
      let (short, long) = isOrdered ? (first, second) : (second, first)
      work &+= 2 &* (long.count &+ short.count)
      if work > LookBudget.mostSteps {
        try run.check()
        work = 0
      }
      let shared =
        short.count <= 4
        ? gatherShared(short, long, &columns)
        : gatherShared(short, long, &columns, &marks, &mark)
      deal(
        Row(start: short.start &+ shared, end: short.end),
        Row(start: long.start &+ shared, end: long.end), &columns, &generator)
    }
  }

  /// Moves the columns that both rows have to the front of both; how many these are.
  private static func gatherShared(
    _ short: Row, _ long: Row, _ columns: inout MutableSpan<Int32>
  ) -> Int {
    var shared = 0
    var place = short.start
    while place < short.end {
      let column = columns[place]
      var other = long.start &+ shared
      while other < long.end, columns[other] != column { other &+= 1 }
      if other < long.end {
        columns.swapAt(other, long.start &+ shared)
        columns.swapAt(place, short.start &+ shared)
        shared &+= 1
      }
      place &+= 1
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
    for place in short.start..<short.end { marks[Int(columns[place])] = mark }
    var end = long.start
    for place in long.start..<long.end where marks[Int(columns[place])] == mark {
      marks[Int(columns[place])] = mark + 1
      columns.swapAt(place, end)
      end &+= 1
    }
    guard end > long.start else { return 0 }
    end = short.start
    for place in short.start..<short.end where marks[Int(columns[place])] == mark + 1 {
      columns.swapAt(place, end)
      end &+= 1
    }
    return end - short.start
  }

  /// Gives the places of `short` a random choice of what lies in `short` and in `long`, which is
  /// no shorter.
  private static func deal(
    _ short: Row, _ long: Row, _ columns: inout MutableSpan<Int32>,
    _ generator: inout SeededGenerator
  ) {
    let jump = long.start &- short.end
    var place = short.start
    while place < short.end {
      let drawn = place &+ generator.number(below: short.end &- place &+ long.count)
      columns.swapAt(place, drawn < short.end ? drawn : drawn &+ jump)
      place &+= 1
    }
  }
}
