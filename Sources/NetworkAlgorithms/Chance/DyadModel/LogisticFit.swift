import NetworkCore
import RealModule

/// Newton's search for the coefficients that make the observed ties most likely.
///
/// Where some sum of the columns tells ties from others without error, the steps do not become
/// shorter: each goes on in the direction of that sum, along which no pair becomes less likely. That
/// is how separation is known.
struct LogisticFit {
  /// What was found.
  enum Outcome {
    case found(estimates: [Double], errors: [Double], logLikelihood: Double, pairs: Int)
    /// The columns that grow without end.
    case separated([Int])
    /// One of the columns is a sum of the others.
    case dependent
    /// All pairs are tied, or none.
    case allAlike
  }

  private static let mostSteps = 100
  /// After so many steps what is not separated is nearly at rest beside what is.
  private static let surelySettled = 20

  /// - Throws: `CancellationError` if `run` is cancelled; `MeasureError.didNotConverge`.
  /// - Complexity: O(*t* *k*² *n*²) for *t* steps and *k* columns.
  static func outcome(of design: PairDesign, run: RunControl) throws -> Outcome {
    var estimates = design.columns.map { _ in 0.0 }
    var sums = try LogisticSums(design, estimates, run: run)
    guard sums.tieCount > 0, sums.tieCount < sums.pairCount else { return .allAlike }
    let count = estimates.count
    guard try CholeskyFactor(sums.information, size: count, tolerance: 1e-9, run: run) != nil
    else { return .dependent }
    for step in 1...mostSteps {
      guard
        let factor = try CholeskyFactor(sums.information, size: count, tolerance: 1e-14, run: run)
      else { break }
      let change = factor.solution(of: sums.gradient)
      let reach = try LogisticReach(design, change, run: run)
      if step > surelySettled, reach.most > 0.3, reach.least > -1e-6 * reach.most {
        return .separated(
          (0..<count).filter { abs(change[$0]) * reach.sizes[$0] > 0.01 })
      }
      var share = 1.0
      var next = sums
      var moved = estimates
      repeat {
        for place in moved.indices { moved[place] = estimates[place] + share * change[place] }
        next = try LogisticSums(design, moved, run: run)
        share /= 2
      } while next.logLikelihood < sums.logLikelihood - 1e-9 * abs(sums.logLikelihood)
        && share > 1e-6
      (estimates, sums) = (moved, next)
      if max(reach.most, -reach.least) < 1e-8 {
        guard
          let last = try CholeskyFactor(sums.information, size: count, tolerance: 1e-14, run: run)
        else { break }
        let errors = (0..<count).map { place in
          last.solution(of: (0..<count).map { $0 == place ? 1 : 0 })[place].squareRoot()
        }
        return .found(
          estimates: estimates, errors: errors, logLikelihood: sums.logLikelihood,
          pairs: sums.pairCount)
      }
    }
    throw MeasureError.didNotConverge(measure: "dyad-model", iterations: mostSteps)
  }
}

/// The likelihood at some coefficients, and how it changes with them.
private struct LogisticSums: Sendable {
  var logLikelihood = 0.0
  var gradient: [Double]
  /// The lower triangle counts.
  var information: [Double]
  var pairCount = 0
  var tieCount = 0

  private init(count: Int) {
    gradient = [Double](repeating: 0, count: count)
    information = [Double](repeating: 0, count: count * count)
  }

  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ design: PairDesign, _ estimates: [Double], run: RunControl) throws {
    let empty = LogisticSums(count: estimates.count)
    let total = try foldLanes(over: design.nodeCount, run: run, share: 0) { nodes in
      var sums = empty
      var row = design.emptyRow()
      var numbers = estimates
      for node in nodes where !run.isCancelled {
        design.fill(&row, of: node)
        for other in row.others {
          for place in numbers.indices {
            numbers[place] = row.values[place * design.nodeCount + other]
          }
          sums.add(numbers, isTied: row.isTied[other], estimates)
        }
      }
      return sums
    } combine: { total, next in
      total.add(next)
    }
    self = total ?? empty
  }

  private mutating func add(_ numbers: [Double], isTied: Bool, _ estimates: [Double]) {
    var exponent = 0.0
    for place in numbers.indices { exponent += numbers[place] * estimates[place] }
    let share = 1 / (1 + Double.exp(-exponent))
    // ln p where tied, ln(1 − p) where not.
    let against = isTied ? -exponent : exponent
    logLikelihood -= max(against, 0) + Double.log(onePlus: .exp(-abs(against)))
    let miss = isTied ? 1 / (1 + Double.exp(exponent)) : -share
    let weight = 1 / ((1 + Double.exp(-exponent)) * (1 + Double.exp(exponent)))
    for place in numbers.indices where numbers[place] != 0 {
      gradient[place] += miss * numbers[place]
      let part = weight * numbers[place]
      for other in 0...place {
        information[place * numbers.count + other] += part * numbers[other]
      }
    }
    pairCount += 1
    tieCount += isTied ? 1 : 0
  }

  private mutating func add(_ other: LogisticSums) {
    logLikelihood += other.logLikelihood
    for place in gradient.indices { gradient[place] += other.gradient[place] }
    for place in information.indices { information[place] += other.information[place] }
    pairCount += other.pairCount
    tieCount += other.tieCount
  }
}

/// How far a change of the coefficients moves pairs towards what was observed.
private struct LogisticReach: Sendable {
  /// The furthest towards it.
  var most = -Double.infinity
  /// The furthest away from it, as a negative number.
  var least = Double.infinity
  /// The largest number of each column.
  var sizes: [Double]

  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ design: PairDesign, _ change: [Double], run: RunControl) throws {
    let empty = LogisticReach(sizes: change.map { _ in 0 })
    let total = try foldLanes(over: design.nodeCount, run: run, share: 0) { nodes in
      var reach = empty
      var row = design.emptyRow()
      for node in nodes where !run.isCancelled {
        design.fill(&row, of: node)
        for other in row.others {
          var move = 0.0
          for place in change.indices {
            let number = row.values[place * design.nodeCount + other]
            move += number * change[place]
            reach.sizes[place] = max(reach.sizes[place], abs(number))
          }
          let towards = row.isTied[other] ? move : -move
          reach.most = max(reach.most, towards)
          reach.least = min(reach.least, towards)
        }
      }
      return reach
    } combine: { total, next in
      total.most = max(total.most, next.most)
      total.least = min(total.least, next.least)
      for place in total.sizes.indices {
        total.sizes[place] = max(total.sizes[place], next.sizes[place])
      }
    }
    self = total ?? empty
  }

  private init(sizes: [Double]) { self.sizes = sizes }
}
