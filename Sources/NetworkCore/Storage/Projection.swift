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
  /// takes 24 bytes a tie and 8 a row; working it out takes 1/64 of that, and 9 bytes a row,
  /// for each worker.
  ///
  /// - Parameters:
  ///   - rule: How strong the ties are.
  ///   - counts: How many partners each row has.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: The ties.
  /// - Complexity: O(Σ n(k)²) for columns with n(k) rows, if no row has fewer partners than a
  ///   4096th of all rows; each row of several columns takes as many steps more.
  func projected(
    by rule: ProjectionRule, counts: [Int32], run: RunControl
  ) throws -> CompressedGraph {
    let ranges = try rowRanges(run: run)
    let shares = (0..<columnCount).map { rule.share(partners: byColumn.list($0).count) ?? 1 }
    let spare = Guarded<[PartnerSums]>([])
    var offsets = [Int](repeating: 0, count: rowCount + 1)
    for row in 0..<rowCount { offsets[row + 1] = offsets[row] + Int(counts[row]) }
    let starts = offsets
    let arcs = try foldParts(ranges.count, run: run, share: 0) { part in
      let rows = ranges[part]
      var sums = spare.withLock { $0.popLast() } ?? PartnerSums(rowCount: rowCount)
      var arcs = ProjectedArcs(count: starts[rows.upperBound] - starts[rows.lowerBound])
      if part == 0 { arcs.reserve(starts[rowCount]) }
      arcs.fill(rows, of: self, by: rule, shares: shares, sums: &sums, run: run)
      spare.withLock { $0.append(sums) }
      return arcs
    } combine: {
      $0.append($1)
    }
    return CompressedGraph(
      offsets: offsets, targets: arcs?.targets ?? [], strengths: arcs?.strengths ?? [])
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
