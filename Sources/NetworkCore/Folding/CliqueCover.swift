/// Cliques that cover ties of a network, and the ties that no clique covers.
struct CliqueCover {
  /// The cliques of each node and the nodes of each clique, ascending.
  let cliquesOfNode: CompressedLists
  let nodesOfClique: CompressedLists

  /// Whether each clique has two nodes or more and lies within no other; others are passed over.
  let isMaximal: [Bool]

  /// How many such cliques each node is in.
  let maximalCounts: [Int32]

  /// The partners of each node with whom it shares no clique, ascending.
  let looseTies: CompressedLists

  var nodeCount: Int { cliquesOfNode.listCount }
}

extension CliqueCover {
  /// The columns of `table`.
  init(of table: IncidenceTable, run: RunControl) throws {
    cliquesOfNode = table.byRow
    nodesOfClique = table.byColumn
    isMaximal = try table.maximalColumns(run: run)
    maximalCounts = table.byRow.counts(where: isMaximal)
    looseTies = CompressedLists(emptyLists: table.rowCount)
  }
}

extension CompressedLists {
  /// How many entries of each list are among those marked.
  fileprivate func counts(where isMarked: [Bool]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: listCount)
    let (offsets, entries, isMarked) = (offsets.span, entries.span, isMarked.span)
    for list in counts.indices {
      var count: Int32 = 0
      for slot in offsets[list]..<offsets[list + 1] {
        count &+= isMarked[Int(entries[slot])] ? 1 : 0
      }
      counts[list] = count
    }
    return counts
  }
}

extension IncidenceTable {
  /// Whether each column has two rows or more, all of which no other column has.
  ///
  /// Of columns with the same rows the first one counts.
  fileprivate func maximalColumns(run: RunControl) throws -> [Bool] {
    let ranges = transposed.rowRanges(count: 16)
    let masks = try foldParts(ranges.count, run: run, share: 0) { part in
      rowMasks(ofColumns: ranges[part])
    } combine: {
      $0 += $1
    }
    let isMaximal = try foldParts(ranges.count, run: run, share: 0) { part in
      areMaximal(ranges[part], masks: masks ?? [], run: run)
    } combine: {
      $0 += $1
    }
    return isMaximal ?? []
  }

  /// A bit for each row of a column; several rows share one.
  ///
  /// A column that lacks a bit of another does not hold all its rows.
  private func rowMasks(ofColumns columns: Range<Int>) -> [UInt64] {
    let (offsets, rows) = (byColumn.offsets.span, byColumn.entries.span)
    var masks: [UInt64] = []
    masks.reserveCapacity(columns.count)
    for column in columns {
      var mask: UInt64 = 0
      for slot in offsets[column]..<offsets[column + 1] {
        mask |= 1 &<< UInt64(UInt32(bitPattern: rows[slot]) &* 0x9E37_79B1 &>> 26)
      }
      masks.append(mask)
    }
    return masks
  }

  /// Whether each of these columns is maximal; it ends early if `run` is cancelled.
  private func areMaximal(_ range: Range<Int>, masks: [UInt64], run: RunControl) -> [Bool] {
    let (rowStarts, columns) = (byRow.offsets.span, byRow.entries.span)
    let (columnStarts, rows) = (byColumn.offsets.span, byColumn.entries.span)
    let masks = masks.span
    var areMaximal: [Bool] = []
    areMaximal.reserveCapacity(range.count)
    var budget = LookBudget(run)
    for column in range {
      let slots = columnStarts[column]..<columnStarts[column + 1]
      // Only the columns of the row that has the fewest can hold all rows.
      var fewest = 0..<(slots.count > 1 ? Int.max : 0)
      for slot in slots where fewest.count > 1 {
        let row = Int(rows[slot])
        let others = rowStarts[row]..<rowStarts[row + 1]
        if others.count < fewest.count { fewest = others }
      }
      var isMaximal = slots.count > 1
      for place in fewest where isMaximal {
        let other = Int(columns[place])
        guard other != column, masks[column] & ~masks[other] == 0 else { continue }
        let size = columnStarts[other + 1] - columnStarts[other]
        guard size > slots.count || size == slots.count && other < column else { continue }
        guard (try? budget.spend(slots.count)) != nil else { return areMaximal }
        isMaximal = !byColumn.list(other).holdsAll(of: byColumn.list(column))
      }
      areMaximal.append(isMaximal)
      guard (try? budget.spend(1 + slots.count + fewest.count)) != nil else { return areMaximal }
    }
    return areMaximal
  }
}

extension ArraySlice<Int32> {
  /// Whether all of `others` but `exception` are in the list; both are ascending.
  ///
  /// Each is looked for ahead of the one before, in steps that double.
  func holdsAll(of others: ArraySlice<Int32>, except exception: Int32 = -1) -> Bool {
    var place = startIndex
    for other in others where other != exception {
      var stride = 1
      while place + stride < endIndex, self[place + stride] <= other {
        place += stride
        stride *= 2
      }
      var end = Swift.min(place + stride, endIndex)
      while place < end {
        let middle = place + (end - place) / 2
        if self[middle] < other { place = middle + 1 } else { end = middle }
      }
      guard place < endIndex, self[place] == other else { return false }
    }
    return true
  }
}
