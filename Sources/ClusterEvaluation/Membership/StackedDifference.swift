import NetworkAlgorithms

/// By how much subjects change more than those they are compared with: differences in differences,
/// stacked over strata, with what becomes of them without each subject.
///
/// ## Definition
///
/// In a stratum *s* with *n* treated subjects, and controls, whose values have changed by *x*:
///
///     θ = Σ n(s) (mean of x over the treated − mean of x over the controls) / Σ n(s)
///
/// over the strata that have both. With N subjects and θ(−i) without subject *i*, wherever it stands:
///
///     error² = (N − 1)/N Σ (θ(−i) − mean)²
struct StackedDifference {
  /// One subject in one stratum: at most once.
  struct Entry {
    /// Who.
    let subject: Int
    /// In which stratum.
    let stratum: Int
    /// Whether it is one of those to whom it happened, rather than one to compare with.
    let isTreated: Bool
    /// By how much it changed at each time; `nil` where that was not watched.
    let changes: [Double?]
  }

  /// A difference with its error.
  struct Estimate {
    let difference: Double
    let standardError: Double?
    let treated: Int
    let controls: Int
  }

  private struct Cell {
    var treated = 0.0
    var treatedSum = 0.0
    var controls = 0.0
    var controlSum = 0.0

    var weight: Double { treated > 0 && controls > 0 ? treated : 0 }
    var part: Double { weight > 0 ? treatedSum - treated * controlSum / controls : 0 }

    mutating func add(_ value: Double, isTreated: Bool, times: Double = 1) {
      if isTreated {
        treated += times
        treatedSum += times * value
      } else {
        controls += times
        controlSum += times * value
      }
    }
  }

  private let entries: [Entry]
  private let ofSubject: [[Int]]
  private let cells: [[Cell]]
  private let times: Int

  /// Stacks `entries` of `subjects` subjects in `strata` strata, at `times` times.
  init(_ entries: [Entry], subjects: Int, strata: Int, times: Int) {
    var cells = [[Cell]](repeating: Array(repeating: Cell(), count: times), count: strata)
    var ofSubject = [[Int]](repeating: [], count: subjects)
    for (place, entry) in entries.enumerated() {
      ofSubject[entry.subject].append(place)
      for (time, change) in entry.changes.enumerated() {
        if let change { cells[entry.stratum][time].add(change, isTreated: entry.isTreated) }
      }
    }
    (self.entries, self.cells, self.ofSubject, self.times) = (entries, cells, ofSubject, times)
  }

  /// The mean of the differences at `chosen` times; `nil` where one of them has none.
  ///
  /// The numbers of subjects are the smallest among those times.
  ///
  /// - Complexity: O(*m t*) for *m* entries and *t* times.
  func estimate(at chosen: [Int]) -> Estimate? {
    let whole = chosen.map { time in
      cells.reduce((part: 0.0, weight: 0.0)) { sum, row in
        (sum.part + row[time].part, sum.weight + row[time].weight)
      }
    }
    guard !chosen.isEmpty, whole.allSatisfy({ $0.weight > 0 }) else { return nil }
    let involved = ofSubject.indices.filter { subject in
      ofSubject[subject].contains { place in
        chosen.contains { time in
          entries[place].changes[time] != nil
            && cells[entries[place].stratum][time].weight > 0
        }
      }
    }
    let without = involved.map { subject in
      mean(zip(chosen, whole).map { self.whole($1, without: subject, at: $0) })
    }
    let counts = chosen.map { time in self.counts(of: involved, at: time) }
    return Estimate(
      difference: mean(whole) ?? 0, standardError: error(of: without),
      treated: counts.map(\.treated).min() ?? 0, controls: counts.map(\.controls).min() ?? 0)
  }

  private func mean(_ sums: [(part: Double, weight: Double)]) -> Double? {
    guard sums.allSatisfy({ $0.weight > 0 }) else { return nil }
    return sums.reduce(0) { $0 + $1.part / $1.weight } / Double(sums.count)
  }

  private func whole(
    _ sum: (part: Double, weight: Double), without subject: Int, at time: Int
  ) -> (part: Double, weight: Double) {
    var rest = sum
    for place in ofSubject[subject] {
      let entry = entries[place]
      guard let change = entry.changes[time] else { continue }
      var cell = cells[entry.stratum][time]
      rest = (rest.part - cell.part, rest.weight - cell.weight)
      cell.add(change, isTreated: entry.isTreated, times: -1)
      rest = (rest.part + cell.part, rest.weight + cell.weight)
    }
    return rest
  }

  private func counts(of subjects: [Int], at time: Int) -> (treated: Int, controls: Int) {
    var counts = (treated: 0, controls: 0)
    for subject in subjects {
      let roles = ofSubject[subject].map { entries[$0] }.filter {
        $0.changes[time] != nil && cells[$0.stratum][time].weight > 0
      }
      if roles.contains(where: \.isTreated) { counts.treated += 1 }
      if roles.contains(where: { !$0.isTreated }) { counts.controls += 1 }
    }
    return counts
  }

  private func error(of without: [Double?]) -> Double? {
    let values = without.compactMap(\.self)
    guard values.count == without.count, values.count > 1 else { return nil }
    let count = Double(values.count)
    let centre = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    return ((count - 1) / count * squares).squareRoot()
  }
}
