import NetworkCore
import RealModule

/// What a projection of rows looks like in networks by chance in which every row and every column
/// keeps its degree.
///
/// > M. E. J. Newman, S. H. Strogatz, D. J. Watts. "Random graphs with arbitrary degree distributions
/// > and their applications." *Physical Review E* 64, 026118, 2001. doi:10.1103/PhysRevE.64.026118
struct BipartiteExpectation {
  /// The expected transitivity, or `nil` where no column has three rows.
  let transitivity: Double?

  /// The expected mean distance, or `nil` where such networks fall apart, or would have more partners
  /// than rows.
  let meanDistance: Double?

  /// Rows and columns without ties do not count.
  init(_ table: IncidenceTable) {
    let rows = DegreeMoments((0..<table.rowCount).map { table.columns(ofRow: $0).count })
    let columns = DegreeMoments((0..<table.columnCount).map { table.rows(ofColumn: $0).count })
    let ratio = columns.second / columns.first
    // A row has so many partners, and each of these so many for each that it has itself.
    let partners = rows.first / rows.count * ratio
    let growth = rows.second / rows.first * ratio
    let triples = rows.second * ratio * ratio + columns.third
    transitivity = columns.third > 0 ? columns.third / triples : nil
    // More partners than rows is more than the approximation bears.
    meanDistance =
      growth > 1 && partners < rows.count
      ? Double.log(rows.count / partners) / Double.log(growth) + 1 : nil
  }
}

/// Sums over the degrees that are not 0.
private struct DegreeMoments {
  /// How many there are, and the sums of d, d(d − 1) and d(d − 1)(d − 2).
  var (count, first, second, third) = (0.0, 0.0, 0.0, 0.0)

  init(_ degrees: [Int]) {
    for degree in degrees where degree > 0 {
      let d = Double(degree)
      count += 1
      first += d
      second += d * (d - 1)
      third += d * (d - 1) * (d - 2)
    }
  }
}
