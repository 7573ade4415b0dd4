/// The eigenvalues and eigenvectors of a symmetric matrix of a few rows, by Jacobi's rotations.
///
/// It takes some 10 *n*³ steps for *n* rows.
///
/// > C. G. J. Jacobi. "Über ein leichtes Verfahren die in der Theorie der Säcularstörungen vorkommenden
/// > Gleichungen numerisch aufzulösen." *Journal für die reine und angewandte Mathematik* 30, 1846, 51–94.
struct SymmetricRotations {
  private var rows: [[Double]]
  private var columns: [[Double]]

  /// The eigenvalues from the largest on, each with its eigenvector of length 1.
  static func eigenpairs(of rows: [[Double]]) -> [(value: Double, vector: [Double])] {
    var work = SymmetricRotations(
      rows: rows, columns: rows.indices.map { one in rows.indices.map { $0 == one ? 1 : 0 } })
    for _ in 0..<mostSweeps where !work.isSettled { work.sweep() }
    let order = rows.indices.sorted {
      (work.rows[$1][$1], $0) < (work.rows[$0][$0], $1)
    }
    return order.map { place in
      (work.rows[place][place], work.columns.map { $0[place] })
    }
  }

  private static let mostSweeps = 60

  private var isSettled: Bool {
    let whole = rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 } }
    let outside = rows.indices.reduce(0) { sum, row in
      sum + rows.indices.reduce(0) { $0 + ($1 == row ? 0 : rows[row][$1] * rows[row][$1]) }
    }
    return outside <= 1e-30 * whole
  }

  private mutating func sweep() {
    for first in rows.indices {
      for second in rows.indices.dropFirst(first + 1) where rows[first][second] != 0 {
        rotate(first, second)
      }
    }
  }

  private mutating func rotate(_ first: Int, _ second: Int) {
    let slope = (rows[second][second] - rows[first][first]) / (2 * rows[first][second])
    let tangent = (slope < 0 ? -1 : 1) / (abs(slope) + (slope * slope + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for place in rows.indices {
      let (one, other) = (rows[place][first], rows[place][second])
      rows[place][first] = cosine * one - sine * other
      rows[place][second] = sine * one + cosine * other
      let (left, right) = (columns[place][first], columns[place][second])
      columns[place][first] = cosine * left - sine * right
      columns[place][second] = sine * left + cosine * right
    }
    for place in rows.indices {
      let (one, other) = (rows[first][place], rows[second][place])
      rows[first][place] = cosine * one - sine * other
      rows[second][place] = sine * one + cosine * other
    }
  }
}
