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
  /// it is seen from, so both ends hold the same bits.
  ///
  /// - Complexity: O(Σ n(k)² + *m* log *m*) for columns with n(k) rows and *m* ties.
  func projected(by rule: ProjectionRule) -> CompressedGraph {
    let shares = (0..<columnCount).map { column in
      let partners = byColumn.list(column).count
      return partners > 1 ? rule.share(partners: partners) : 0
    }
    var sums = [Double](repeating: 0, count: rowCount)
    var touched: [Int32] = []
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(rowCount + 1)
    for row in 0..<rowCount {
      for column in columns(ofRow: row) {
        let share = shares[Int(column)]
        for partner in rows(ofColumn: Int(column)) where Int(partner) != row {
          if sums[Int(partner)] == 0 { touched.append(partner) }
          sums[Int(partner)] += share
        }
      }
      touched.sort()
      for partner in touched {
        targets.append(partner)
        strengths.append(sums[Int(partner)])
        sums[Int(partner)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(targets.count)
    }
    return CompressedGraph(offsets: offsets, targets: targets, strengths: strengths)
  }
}
