import NetworkCore

/// The block of rows and columns of a table that a core fits best.
///
/// The fit is the correlation, over all cells of the table, of what is there with 1 inside the block
/// and 0 outside.
struct TwoModeCore {
  /// Which rows and which columns lie in the block.
  private(set) var rows: [Bool]
  private(set) var columns: [Bool]

  /// The correlation; −1 where no block was tried.
  private(set) var fit = -1.0

  /// Up to so many steps all choices of the shorter side are tried.
  static let mostExactSteps = 0x1p16

  /// From so many thresholds of each side a search starts at most.
  private static let mostStarts = 32

  /// Searches for the block.
  ///
  /// Of the sides, each is chosen anew to fit the other best until nothing gets better, from all
  /// nodes of at least some degree on; and where one side is short enough, all choices of that side
  /// are tried, each with the best choice of the other.
  ///
  /// - Parameters:
  ///   - table: What is there; neither empty nor full.
  ///   - isComplement: Whether the block is to hold what is not there.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(of table: IncidenceTable, isComplement: Bool, run: RunControl) throws {
    rows = [Bool](repeating: false, count: table.rowCount)
    columns = [Bool](repeating: false, count: table.columnCount)
    let side = CoreSide(table, isComplement: isComplement)
    let other = CoreSide(table.transposed, isComplement: isComplement)
    for start in other.starts(atMost: TwoModeCore.mostStarts) {
      try climb(from: start, side, other, run: run)
    }
    for start in side.starts(atMost: TwoModeCore.mostStarts) {
      let choice = try other.best(for: start, run: run)
      try climb(from: choice.chosen, side, other, run: run)
    }
    if side.exactSteps <= TwoModeCore.mostExactSteps, side.exactSteps <= other.exactSteps {
      try tryAll(side, run: run) { (rows: $0, columns: $1) }
    } else if other.exactSteps <= TwoModeCore.mostExactSteps {
      try tryAll(other, run: run) { (rows: $1, columns: $0) }
    }
  }

  /// The rows and columns outside the block, with the same fit.
  var inverted: TwoModeCore {
    var other = self
    other.rows = rows.map { !$0 }
    other.columns = columns.map { !$0 }
    return other
  }

  private mutating func climb(
    from start: [Bool], _ side: CoreSide, _ other: CoreSide, run: RunControl
  ) throws {
    var chosen = start
    var last = -1.0
    while true {
      let first = try side.best(for: chosen, run: run)
      let second = try other.best(for: first.chosen, run: run)
      chosen = second.chosen
      if second.fit > fit + 1e-12 {
        (rows, columns, fit) = (first.chosen, second.chosen, second.fit)
      }
      guard second.fit > last + 1e-12 else { break }
      last = second.fit
    }
  }

  private mutating func tryAll(
    _ side: CoreSide, run: RunControl,
    _ sides: ([Bool], [Bool]) -> (rows: [Bool], columns: [Bool])
  ) throws {
    guard let best = try side.bestOfAll(run: run), best.fit > fit + 1e-12 else { return }
    let chosen = try side.best(for: best.others, run: run).chosen
    (rows, columns) = sides(chosen, best.others)
    fit = best.fit
  }
}
