import NetworkCore

/// How many columns each of the first `count` rows of a table shares with each other beyond the
/// first: what is counted too often where every column ties its rows.
///
/// The others of a row are in ascending order.
///
/// - Parameters:
///   - count: How many rows to look at; those behind are in one column each.
///   - columns: The columns of each row.
///   - members: The rows in each column, ascending.
///   - run: The hand on the computation.
/// - Complexity: O(Σ n(k)² + *s* log *s*) time for columns with n(k) of these rows and *s* pairs. Beside the result it takes
///   8 bytes a row for each worker, and 12 for each pair.
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Returns: The pairs and the numbers.
func surplusTies(
  among count: Int, columns: CompressedLists, members: CompressedLists, run: RunControl
) throws -> SurplusTies {
  let sizes = (0..<members.listCount).map { Double(members.count(of: $0)) }
  var work = [0]
  work.reserveCapacity(count + 1)
  for steps in listSums(of: sizes, over: 0..<count, columns) {
    work.append(work[work.count - 1] + Int(steps))
  }
  let (partCount, offsets) = (work[count] / LookBudget.mostSteps * 4 + 4, work)
  let spare = Guarded<[SharedColumns]>([])
  let found = try foldParts(partCount, run: run, share: 0) { part in
    var shared = spare.withLock { $0.popLast() } ?? SharedColumns(rowCount: count)
    let size = (offsets[count] + count) / partCount + 1
    let rows =
      firstList(
        beyond: part * size, offsets)..<firstList(beyond: (part + 1) * size, offsets)
    let found = shared.surplus(of: rows, columns, members, run: run)
    spare.withLock { $0.append(shared) }
    return found
  } combine: { total, next in
    total.sizes += next.sizes
    total.partners += next.partners
    total.counts += next.counts
  }
  return (found ?? SurplusPart()).mirrored
}

/// What some rows share with higher ones beyond the first column, row after row.
private struct SurplusPart {
  var sizes: [Int] = []
  var partners: [Int32] = []
  var counts: [Double] = []

  /// The same for lower and higher ones, in this order.
  var mirrored: SurplusTies {
    var starts = [0] + sizes
    for partner in partners { starts[Int(partner) + 1] += 1 }
    for row in sizes.indices { starts[row + 1] += starts[row] }
    var cursors = starts
    var entries = [Int32](repeating: 0, count: 2 * partners.count)
    var values = [Double](repeating: 0, count: 2 * partners.count)
    func deal(_ entry: Int32, to row: Int, _ value: Double) {
      entries[cursors[row]] = entry
      values[cursors[row]] = value
      cursors[row] += 1
    }
    // All lower ones of a row are dealt to it before its turn comes to have its higher ones.
    var slot = 0
    for row in sizes.indices {
      for _ in 0..<sizes[row] {
        deal(partners[slot], to: row, counts[slot])
        deal(Int32(row), to: Int(partners[slot]), counts[slot])
        slot += 1
      }
    }
    return SurplusTies(
      partners: CompressedLists(offsets: starts, entries: entries), counts: values)
  }
}

/// The room in which it is counted what rows share.
private struct SharedColumns {
  private struct Meeting {
    /// The last row that met this one, and in how many columns beyond the first.
    var row: Int32 = -1
    var extras: Int32 = 0
  }

  private var meetings: [Meeting]

  init(rowCount: Int) {
    meetings = [Meeting](repeating: Meeting(), count: rowCount)
  }

  mutating func surplus(
    of rows: Range<Int>, _ columns: CompressedLists, _ members: CompressedLists, run: RunControl
  ) -> SurplusPart {
    var part = SurplusPart()
    var found: [Int32] = []
    for row in rows {
      let start = part.partners.count
      for column in columns.list(row) where !run.isCancelled {
        meet(Int32(row), in: members.slots(Int(column)), of: members, &found)
      }
      found.sort()
      for other in found {
        part.partners.append(other)
        part.counts.append(Double(meetings[Int(other)].extras))
        meetings[Int(other)].extras = 0
      }
      part.sizes.append(part.partners.count - start)
      found.removeAll(keepingCapacity: true)
    }
    return part
  }

  private mutating func meet(
    _ row: Int32, in slots: Range<Int>, of members: CompressedLists, _ found: inout [Int32]
  ) {
    let entries = members.entries.span
    var meetings = meetings.mutableSpan
    for slot in slots.reversed() {
      let other = Int(entries[slot])
      // Descending: whoever is behind the rows shares no second column with anybody.
      guard other > row else { break }
      guard other < meetings.count else { continue }
      guard meetings[other].row == row else {
        meetings[other].row = row
        continue
      }
      meetings[other].extras += 1
      if meetings[other].extras == 1 { found.append(entries[slot]) }
    }
  }
}
