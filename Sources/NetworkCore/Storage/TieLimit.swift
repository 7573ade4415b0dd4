/// How many ties and nodes a network may have.
@usableFromInline
package enum TieLimit {
  /// A network has fewer ties than this.
  @usableFromInline package static var ties: Int { 1 << 31 }

  /// A network has no more nodes than this; their places are 32-bit numbers.
  @usableFromInline package static var nodes: Int { Int(Int32.max) }

  /// The most steps that counting the ties of a projection may take; those of a projection that
  /// needs more are taken to be too many.
  package static var steps: Int { 1 << 33 }
}

extension IncidenceTable {
  /// Whether the projection has `limit` ties or more.
  ///
  /// It looks at each column once, and counts pairs of rows only where the columns could, but need
  /// not, tie so many: for a few seconds, and never for more than `TieLimit.steps` pairs.
  func hasTies(_ limit: Int) -> Bool {
    let sizes = (0..<columnCount).lazy.map { byColumn.list($0).count }
    let most = pairs(among: rowCount)
    let largest = pairs(among: sizes.max() ?? 0)
    let steps = projectionSize
    // All pairs of one column differ; those of several may be the same.
    guard largest < limit else { return true }
    guard most >= limit, steps == .max || (steps - self.pairCount) / 2 >= limit else {
      return false
    }
    guard steps <= TieLimit.steps else { return true }
    guard let counts = try? partnerCounts(run: RunControl()) else {
      preconditionFailure("nobody cancels this run")
    }
    return counts.reduce(0) { $0 + Int($1) } / 2 >= limit
  }

  private func pairs(among members: Int) -> Int { members * (members - 1) / 2 }
}
