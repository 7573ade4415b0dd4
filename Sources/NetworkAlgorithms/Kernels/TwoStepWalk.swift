package import NetworkCore
import RealModule

/// Scores of the actors two steps away, for one actor after the other.
///
/// Its memory is O(*n* + *m*) and is used again for each actor.
package struct TwoStepWalk {
  private let table: IncidenceTable
  private let score: PartnerScore
  /// How closely each actor works with all others together; over ties known for preferential
  /// attachment only.
  private let sums: [Double]
  private var weights: PlacedSums
  private var shares: PlacedSums
  private var totals: PlacedSums
  private var neighbours: PlacedSums

  /// Prepares scores in `table`.
  package init(_ table: IncidenceTable, by score: PartnerScore) {
    self.table = table
    self.score = score
    weights = PlacedSums(count: table.rowCount)
    shares = PlacedSums(count: table.columnCount)
    totals = PlacedSums(count: table.rowCount)
    var found = PlacedSums(count: table.rowCount)
    guard score.form == .activities else {
      sums =
        score.rule == .preferentialAttachment
        ? (0..<table.rowCount).map { Self.partners(of: $0, in: table, &found) } : []
      neighbours = found
      return
    }
    neighbours = found
    sums = (0..<table.rowCount).map { row in
      Double(table.columns(ofRow: row).count { table.rows(ofColumn: Int($0)).count > 1 })
    }
  }

  /// The actors to which `row` has a score, in ascending order.
  package mutating func scores(from row: Int) -> [(row: Int, score: Double)] {
    measureWeights(from: row)
    if score.rule == .preferentialAttachment {
      return (0..<table.rowCount).compactMap { other in
        let product = sums[row] * sums[other]
        return other != row && !weights.holds(other) && product > 0 ? (other, product) : nil
      }
    }
    totals.clear()
    score.form == .activities ? walkOverActivities(from: row) : walkOverTies(from: row)
    return totals.places.sorted().map { ($0, totals[$0]) }
  }

  /// The partners that `row` and `other` have in common, and what each adds, in ascending order.
  package mutating func steps(from row: Int, to other: Int) -> [(row: Int, score: Double)] {
    guard score.rule != .preferentialAttachment else { return [] }
    measureWeights(from: row)
    let near = weights.places.sorted().map { (place: $0, weight: weights[$0]) }
    measureWeights(from: other)
    return near.compactMap { place, weight in
      guard weights.holds(place), place != other else { return nil }
      return (place, weight * weights[place] * factor(of: place))
    }
  }

  /// How closely each partner of `row` works with it.
  private mutating func measureWeights(from row: Int) {
    weights.clear()
    for column in table.columns(ofRow: row) {
      let partners = table.rows(ofColumn: Int(column))
      for partner in partners where Int(partner) != row {
        switch score.form {
        case .activities: weights.add(1 / Double(partners.count - 1), at: Int(partner))
        case .ties: weights.set(1, at: Int(partner))
        }
      }
    }
  }

  private mutating func walkOverActivities(from row: Int) {
    shares.clear()
    for partner in weights.places.sorted() {
      let share = weights[partner] * factor(of: partner)
      for column in table.columns(ofRow: partner) { shares.add(share, at: Int(column)) }
    }
    for column in shares.places.sorted() {
      let others = table.rows(ofColumn: column)
      guard others.count > 1 else { continue }
      let share = shares[column] / Double(others.count - 1)
      for other in others where Int(other) != row && !weights.holds(Int(other)) {
        totals.add(share, at: Int(other))
      }
    }
  }

  private mutating func walkOverTies(from row: Int) {
    for partner in weights.places.sorted() {
      let share = factor(of: partner)
      for other in neighbours.places where other != row && !weights.holds(other) {
        totals.add(share, at: other)
      }
    }
  }

  /// By what a partner in common counts less; over ties, `neighbours` then holds its partners.
  private mutating func factor(of partner: Int) -> Double {
    let sum =
      score.form == .activities
      ? sums[partner] : Self.partners(of: partner, in: table, &neighbours)
    return switch score.rule {
    case .commonNeighbours, .preferentialAttachment: 1
    case .adamicAdar: 1 / Double.log(score.form == .activities ? 1 + sum : sum)
    case .resourceAllocation: 1 / sum
    }
  }

  /// How many partners `row` has, whom `found` then holds.
  private static func partners(
    of row: Int, in table: IncidenceTable, _ found: inout PlacedSums
  ) -> Double {
    found.clear()
    for column in table.columns(ofRow: row) {
      for other in table.rows(ofColumn: Int(column)) where Int(other) != row {
        found.set(1, at: Int(other))
      }
    }
    return Double(found.places.count)
  }
}

/// Sums at a few of many places, emptied in the time that these few take.
private struct PlacedSums {
  /// The places that have a sum, in the order in which they got it.
  private(set) var places: [Int] = []
  private var sums: [Double]
  private var isHeld: [Bool]

  init(count: Int) {
    sums = [Double](repeating: 0, count: count)
    isHeld = [Bool](repeating: false, count: count)
  }

  subscript(place: Int) -> Double { sums[place] }

  func holds(_ place: Int) -> Bool { isHeld[place] }

  mutating func add(_ value: Double, at place: Int) {
    set(sums[place] + value, at: place)
  }

  mutating func set(_ value: Double, at place: Int) {
    if !isHeld[place] {
      isHeld[place] = true
      places.append(place)
    }
    sums[place] = value
  }

  mutating func clear() {
    for place in places {
      sums[place] = 0
      isHeld[place] = false
    }
    places.removeAll(keepingCapacity: true)
  }
}
