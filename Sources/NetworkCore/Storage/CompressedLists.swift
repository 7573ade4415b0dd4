/// Lists of positions, one after the other in one array.
package struct CompressedLists: Sendable {
  package let offsets: [Int]
  package let entries: [Int32]

  /// Deals `entries` out to their lists; within a list they keep the given order.
  package init(listCount: Int, entries pairs: [(list: Int32, entry: Int32)]) {
    self.init(listCount: listCount, lists: pairs.map(\.list), entries: pairs.map(\.entry))
  }

  /// Deals `entries` out to the lists at the same places; within a list they keep the given order.
  init(listCount: Int, lists: [Int32], entries: [Int32]) {
    var starts = [Int](repeating: 0, count: listCount + 1)
    for list in lists { starts[Int(list) + 1] += 1 }
    for list in 0..<listCount { starts[list + 1] += starts[list] }
    var cursors = starts
    var dealt = [Int32](repeating: 0, count: entries.count)
    var cursor = cursors.mutableSpan
    var places = dealt.mutableSpan
    let (lists, entries) = (lists.span, entries.span)
    for place in lists.indices {
      let list = Int(lists[place])
      places[cursor[list]] = entries[place]
      cursor[list] += 1
    }
    self.init(offsets: starts, entries: dealt)
  }

  package init(offsets: [Int], entries: [Int32]) {
    self.offsets = offsets
    self.entries = entries
  }

  package var listCount: Int { offsets.count - 1 }

  package func list(_ list: Int) -> ArraySlice<Int32> {
    entries[offsets[list]..<offsets[list + 1]]
  }

  /// For each entry, the lists it stands in, ascending.
  package func inverted(listCount: Int) -> CompressedLists {
    var starts = [Int](repeating: 0, count: listCount + 1)
    for entry in entries { starts[Int(entry) + 1] += 1 }
    for list in 0..<listCount { starts[list + 1] += starts[list] }
    var cursors = starts
    var inverted = [Int32](repeating: 0, count: entries.count)
    var cursor = cursors.mutableSpan
    var places = inverted.mutableSpan
    let (offsets, entries) = (offsets.span, entries.span)
    for list in 0..<self.listCount {
      for slot in offsets[list]..<offsets[list + 1] {
        let entry = Int(entries[slot])
        places[cursor[entry]] = Int32(truncatingIfNeeded: list)
        cursor[entry] += 1
      }
    }
    return CompressedLists(offsets: starts, entries: inverted)
  }

  /// Whether one of the lists, which are in ascending order, has an entry twice.
  private var hasDoubles: Bool {
    (0..<listCount).contains { list in
      (offsets[list]..<offsets[list + 1]).dropFirst().contains { entries[$0] == entries[$0 - 1] }
    }
  }

  /// The lists, which are in ascending order, with each entry once.
  package func withoutDoubles() -> CompressedLists {
    guard hasDoubles else { return self }
    var offsets = [0]
    var entries: [Int32] = []
    offsets.reserveCapacity(listCount + 1)
    entries.reserveCapacity(self.entries.count)
    for list in 0..<listCount {
      for entry in self.list(list)
      where entries.count == offsets[list] || entries.last != entry {
        entries.append(entry)
      }
      offsets.append(entries.count)
    }
    return CompressedLists(offsets: offsets, entries: entries)
  }
}
