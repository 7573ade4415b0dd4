/// Adjoining rows of a projection while they are worked out.
struct ProjectedArcs: Sendable {
  private var offsets = [0]
  private var targets: [Int32] = []
  private var strengths: [Double] = []

  /// The rows, from the first of all to the last.
  var graph: CompressedGraph {
    CompressedGraph(offsets: offsets, targets: targets, strengths: strengths)
  }

  /// Makes room for `rows` and `arcs` in all.
  mutating func reserve(_ rows: Int, arcs: Int) {
    offsets.reserveCapacity(rows + 1)
    targets.reserveCapacity(arcs)
    strengths.reserveCapacity(arcs)
  }

  mutating func append(_ more: ProjectedArcs) {
    let start = targets.count
    for end in more.offsets.dropFirst() { offsets.append(start + end) }
    targets += more.targets
    strengths += more.strengths
  }

  /// Works out `rows` of `table`, of whose columns each has a share; stops early if `run` is
  /// cancelled.
  mutating func fill(
    _ rows: Range<Int>, of table: IncidenceTable, by rule: ProjectionRule, shares: [Double],
    sums: inout PartnerSums, run: RunControl
  ) {
    // Workers that share the table take spans of it once: to count references to it row by row
    // would make them wait for each other.
    let (rowStarts, columns) = (table.byRow.offsets.span, table.byRow.entries.span)
    let (columnStarts, members) = (table.byColumn.offsets.span, table.byColumn.entries.span)
    let shares = shares.span
    var (end, steps) = (0, 0)
    for row in rows {
      let slots = rowStarts[row]..<rowStarts[row + 1]
      let start = end
      var met = 0
      for slot in slots {
        met += columnStarts[Int(columns[slot]) + 1] - columnStarts[Int(columns[slot])]
      }
      makeRoom(start + min(met, table.rowCount))
      if slots.count == 1 {
        let column = Int(columns[slots.lowerBound])
        let others = members.extracting(columnStarts[column]..<columnStarts[column + 1])
        end = copy(others, without: row, share: shares[column], from: start)
      } else {
        for slot in slots {
          let column = Int(columns[slot])
          let places = columnStarts[column]..<columnStarts[column + 1]
          sums.add(shares[column], to: members.extracting(places))
        }
        sums.forget(row)
        end = sums.move(to: &targets, &strengths, from: start)
      }
      offsets.append(end)
      if !rule.isSum { finish(start..<end, of: row, rowStarts: rowStarts, by: rule) }
      steps += met + end - start
      if steps > LookBudget.mostSteps {
        steps = 0
        if run.isCancelled { return }
      }
    }
    targets.removeLast(targets.count - end)
    strengths.removeLast(strengths.count - end)
  }

  /// Makes room for at least `count` arcs, and mostly for twice as many as there was.
  private mutating func makeRoom(_ count: Int) {
    guard count > targets.count else { return }
    let more = max(count - targets.count, targets.count)
    targets.append(contentsOf: repeatElement(0, count: more))
    strengths.append(contentsOf: repeatElement(0, count: more))
  }

  /// Writes the rows of one column but `row` from slot `start` on, and returns the slot after the
  /// last.
  private mutating func copy(
    _ members: Span<Int32>, without row: Int, share: Double, from start: Int
  ) -> Int {
    var end = start
    for place in members.indices where Int(members[place]) != row {
      targets[end] = members[place]
      strengths[end] = share
      end += 1
    }
    return end
  }

  /// Makes strengths by `rule` of the numbers of columns that `row` shares with others.
  private mutating func finish(
    _ slots: Range<Int>, of row: Int, rowStarts: Span<Int>, by rule: ProjectionRule
  ) {
    let own = rowStarts[row + 1] - rowStarts[row]
    for slot in slots {
      let other = Int(targets[slot])
      strengths[slot] = rule.strength(
        ofSum: strengths[slot], activities: own, rowStarts[other + 1] - rowStarts[other])
    }
  }
}
