import NetworkCore

/// Which rows of a table have a place of their own, and which share one (see ``TableTies``).
///
/// Places and columns with long lists come first: where lists of one length follow each other, the
/// processor foresees where their loops end.
struct TableLayout {
  /// The place of each row, −1 where it has none.
  private(set) var places: [Int32]

  /// How many rows each place has.
  private(set) var multiplicities: [Int32]

  /// How many places are those of one row, which come first.
  let ownPlaces: Int

  /// The columns of each place, and the places in each column, ascending.
  let columns: CompressedLists
  let members: CompressedLists

  /// How many rows each column has.
  let columnSizes: [Int32]

  /// Only columns of `smallest` rows or more are kept.
  init(_ table: IncidenceTable, smallest: Int32) {
    let sizes = table.byColumn.counts
    let counts = keptCounts(table.byRow, where: sizes, reach: smallest)
    let own = longestFirst(counts, reaching: 2)
    ownPlaces = own.count
    places = [Int32](repeating: -1, count: table.rowCount)
    for (place, row) in own.enumerated() { places[Int(row)] = Int32(place) }

    // What each column holds: rows of their own place, and rows of this column alone.
    var lengths = [Int32](repeating: 0, count: table.columnCount)
    var singles = lengths
    for column in 0..<table.columnCount where sizes[column] >= smallest {
      for slot in table.byColumn.slots(column) {
        let isSingle = places[Int(table.byColumn.entries[slot])] < 0
        if isSingle { singles[column] += 1 } else { lengths[column] += 1 }
      }
      lengths[column] += min(1, singles[column])
    }
    let order = longestFirst(lengths, reaching: 1)
    columnSizes = order.map { sizes[Int($0)] }
    var numbers = [Int32](repeating: -1, count: table.columnCount)
    for (number, column) in order.enumerated() { numbers[Int(column)] = Int32(number) }

    multiplicities = [Int32](repeating: 1, count: own.count)
    var (offsets, entries) = ([0], [Int32]())
    entries.reserveCapacity(table.pairCount)
    for row in own {
      for slot in table.byRow.slots(Int(row)) {
        let number = numbers[Int(table.byRow.entries[slot])]
        if number >= 0 { entries.append(number) }
      }
      offsets.append(entries.count)
    }
    for column in order where singles[Int(column)] > 0 {
      let place = Int32(multiplicities.count)
      for slot in table.byColumn.slots(Int(column)) {
        let row = Int(table.byColumn.entries[slot])
        if counts[row] == 1 { places[row] = place }
      }
      multiplicities.append(singles[Int(column)])
      entries.append(numbers[Int(column)])
      offsets.append(entries.count)
    }
    columns = CompressedLists(offsets: offsets, entries: entries)
    members = columns.inverted(listCount: order.count)
  }
}

/// How many entries of each list have a size of `smallest` or more.
private func keptCounts(
  _ lists: CompressedLists, where sizes: [Int32], reach smallest: Int32
) -> [Int32] {
  let (entries, sizes) = (lists.entries.span, sizes.span)
  return (0..<lists.listCount).map { list in
    var count: Int32 = 0
    for slot in lists.slots(list) where sizes[Int(entries[slot])] >= smallest { count += 1 }
    return count
  }
}

/// The places of the lengths of `least` or more, longest first, else in the given order.
private func longestFirst(_ lengths: [Int32], reaching least: Int32) -> [Int32] {
  let longest = Int(lengths.max() ?? 0)
  let pairs = lengths.indices.lazy.filter { lengths[$0] >= least }
    .map { (list: Int32(longest) - lengths[$0], entry: Int32($0)) }
  return CompressedLists(listCount: longest + 1, entries: Array(pairs)).entries
}

extension CompressedLists {
  fileprivate var counts: [Int32] { (0..<listCount).map { Int32(count(of: $0)) } }
}
