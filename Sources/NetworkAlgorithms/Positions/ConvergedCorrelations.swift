import NetworkCore

/// Divides columns in two by taking the correlations of their correlations, again and again, until
/// all are near 1 or −1.
///
/// - Parameters:
///   - columns: The columns.
///   - run: The hand on the computation.
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Returns: Which columns end up with the first one, or `nil` if all are alike.
/// - Complexity: O(*n*³) an iteration.
///
/// > R. L. Breiger, S. A. Boorman, P. Arabie. "An algorithm for clustering relational data with
/// > applications to social network analysis and comparison with multidimensional scaling." *Journal
/// > of Mathematical Psychology* 12(3), 1975, 328–383. doi:10.1016/0022-2496(75)90028-0
func convergedHalves(of columns: [[Double]], run: RunControl) throws -> [Bool]? {
  guard columns.count > 1 else { return nil }
  var columns = columns
  for _ in 0..<100 {
    guard let next = try correlations(of: columns, run: run) else { return nil }
    columns = next
    if columns.allSatisfy({ $0.allSatisfy { abs($0) > 1 - 1e-9 } }) { break }
  }
  let halves = columns[0].map { $0 > 0 }
  return halves.allSatisfy { $0 } ? nil : halves
}

/// Pearson's correlations of any two columns; `nil` if one is constant.
private func correlations(of columns: [[Double]], run: RunControl) throws -> [[Double]]? {
  var centred: [[Double]] = []
  for column in columns {
    let mean = column.reduce(0, +) / Double(column.count)
    let shifted = column.map { $0 - mean }
    let length = shifted.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let size = column.reduce(0) { max($0, abs($1)) }
    guard length > 1e-12 * size else { return nil }
    centred.append(shifted.map { $0 / length })
  }
  var result = [[Double]](
    repeating: [Double](repeating: 1, count: columns.count), count: columns.count)
  for first in centred.indices {
    try run.check()
    for second in 0..<first {
      var product = 0.0
      for row in centred[first].indices { product += centred[first][row] * centred[second][row] }
      result[first][second] = product
      result[second][first] = product
    }
  }
  return result
}
