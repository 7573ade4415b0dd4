extension IncidenceTable {
  /// How many entries a projection visits: Σ n(k)² for columns with n(k) rows, or `Int.max` where
  /// that is no `Int`.
  var projectionSize: Int {
    var size = 0
    for column in 0..<columnCount {
      let partners = rows(ofColumn: column).count
      let (square, isTooLarge) = partners.multipliedReportingOverflow(by: partners)
      let (sum, isSumTooLarge) = size.addingReportingOverflow(square)
      guard !isTooLarge, !isSumTooLarge else { return .max }
      size = sum
    }
    return size
  }

  /// The rows that share columns, joined as `rule` says.
  ///
  /// The strength of a tie is summed over the shared columns in ascending order, whichever end
  /// it is seen from, so both ends hold the same bits, with any number of workers. The result
  /// takes 24 bytes a tie and 8 a row; working it out takes a few hundredths of that, and 9 bytes a
  /// row for each worker.
  ///
  /// - Parameters:
  ///   - rule: How strong the ties are.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: The ties.
  /// - Complexity: O(Σ n(k)²) for columns with n(k) rows, if no row has fewer partners than a
  ///   4096th of all rows; each row of several columns takes as many steps more.
  package func projected(
    by rule: ProjectionRule, run: RunControl
  ) throws -> CompressedGraph {
    let ranges = rowRanges()
    let shares = (0..<columnCount).map { rule.share(partners: byColumn.list($0).count) ?? 1 }
    let spare = Guarded<[PartnerSums]>([])
    let arcs = try foldParts(ranges.count, run: run, share: 0) { part in
      var sums = spare.withLock { $0.popLast() } ?? PartnerSums(rowCount: rowCount)
      var arcs = ProjectedArcs()
      arcs.fill(ranges[part], of: self, by: rule, shares: shares, sums: &sums, run: run)
      // Room that nothing is written to takes no memory, but address space has its bounds, too.
      if part == 0 { arcs.reserve(rowCount, arcs: min(projectionSize, 1 << 26)) }
      spare.withLock { $0.append(sums) }
      return arcs
    } combine: {
      $0.append($1)
    }
    return arcs?.graph ?? CompressedGraph(offsets: [0], targets: [], strengths: [])
  }

  /// The strength of the tie between two rows as `rule` says, 0 if they share no column.
  package func strength(
    ofTieBetween first: Int, _ second: Int, by rule: ProjectionRule
  ) -> Double {
    var others = byRow.list(second)
    var sum = 0.0
    for column in byRow.list(first) {
      while let other = others.first, other < column { others.removeFirst() }
      guard others.first == column else { continue }
      sum += rule.share(partners: byColumn.list(Int(column)).count) ?? 1
    }
    return rule.strength(
      ofSum: sum, activities: byRow.list(first).count, byRow.list(second).count)
  }
}
