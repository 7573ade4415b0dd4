import NetworkCore

/// Directions at right angles that columns of numbers span, and what is left of a column beside them.
///
/// Each column is made free of the directions before it twice, which leaves nothing of them but
/// rounding.
///
/// > L. Giraud, J. Langou, M. Rozložník. "The loss of orthogonality in the Gram–Schmidt
/// > orthogonalization process." *Computers & Mathematics with Applications* 50(7), 2005, 1069–1075.
/// > doi:10.1016/j.camwa.2005.08.009
struct PairBasis: Sendable {
  private(set) var directions: [[Double]] = []

  /// Whether one of the columns is a sum of those before it.
  private(set) var isDependent = false

  /// - Throws: `CancellationError` if `run` is cancelled.
  init(of columns: [[Double]], run: RunControl) throws {
    for column in columns {
      try run.check()
      guard let rest = rest(of: column) else {
        isDependent = true
        continue
      }
      directions.append(unit(rest))
    }
  }

  /// What the directions leave of `column`; `nil` if that is nothing but rounding.
  func rest(of column: [Double]) -> [Double]? {
    let whole = dot(column, column)
    var rest = column
    for _ in 0..<2 {
      for direction in directions {
        rest.add(-dot(direction, rest), direction)
      }
    }
    return dot(rest, rest) > 1e-18 * whole ? rest : nil
  }
}
