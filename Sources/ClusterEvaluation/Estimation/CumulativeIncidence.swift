/// How likely something has happened by a time, where people come under watch late, are lost from
/// sight, or leave before it can happen: the Aalen–Johansen estimator of cumulative incidence.
///
/// ## Definition
///
/// With *n(t)* the subjects under watch just before *t*, *d(t)* those to whom it happens at *t*, and
/// *e(t)* all who have either the event or the competing one at *t*:
///
///     S(t) = Π (1 − e(u) / n(u)) for u ≤ t
///     F(t) = Σ S(u−) d(u) / n(u) for u ≤ t
///
/// Without competing events 1 − F is the Kaplan–Meier estimator.
///
/// ## Conventions
///
/// - A subject is under watch from the day after its entry to the day of its end: (entry, end].
/// - Who ends at a time with neither event is lost from sight after it.
/// - The variance is the one of the delta method (Marubini & Valsecchi 1995, equation 10.12), and the
///   interval is set on log(−log(1 − F)), so that it keeps within 0 and 1.
/// - Undefined before anybody is under watch, and where at some time all who are watched have had an
///   event before any other entered, as the estimate then rests on nobody.
///
/// ## Reference
///
/// > E. Marubini, M. G. Valsecchi. *Analysing Survival Data from Clinical Trials and Observational
/// > Studies.* Wiley, 1995, chapter 10.
struct CumulativeIncidence {
  /// Somebody who is watched.
  struct Subject: Hashable, Sendable {
    /// How a watch ends.
    enum End: Hashable, Sendable {
      /// What is waited for happens.
      case event
      /// It can no longer happen.
      case competing
      /// Nothing more is known.
      case lost
    }

    /// The time after which it is under watch, 0 for the beginning.
    let entry: Int
    /// The time at which the watch ends; later than the entry.
    let time: Int
    /// How it ends.
    let end: End
  }

  /// An estimate with its interval.
  struct Estimate: Hashable {
    /// The estimate.
    let value: Double
    /// Its standard error.
    let standardError: Double
    /// The ends of the interval; `nil` where nothing or everything has happened.
    let interval: ClosedRange<Double>?
  }

  private let subjects: [Subject]

  init(_ subjects: [Subject]) {
    self.subjects = subjects.filter { $0.time > $0.entry }
  }

  /// The estimate at `time`, with an interval of `z` standard errors either way.
  ///
  /// - Complexity: O(*k n*) for *k* times at which something happens.
  func estimate(at time: Int, z: Double) -> Estimate? {
    let times = Set(subjects.lazy.filter { $0.end != .lost && $0.time <= time }.map(\.time))
    var steps: [Step] = []
    for moment in times.sorted() {
      steps.append(Step(at: moment, among: subjects, after: steps.last))
    }
    guard subjects.contains(where: { $0.entry < time }) else { return nil }
    // Who is watched after a time at which nobody was left would stand for those before.
    guard !steps.dropLast().contains(where: { $0.survival == 0 }) else { return nil }
    guard let last = steps.last else {
      return Estimate(value: 0, standardError: 0, interval: nil)
    }
    let variance = variance(of: last.incidence, steps)
    return Estimate(
      value: last.incidence, standardError: variance.squareRoot(),
      interval: ClosedRange(logLogAbout: last.incidence, variance: variance, z: z))
  }

  private func variance(of incidence: Double, _ steps: [Step]) -> Double {
    steps.reduce(0) { sum, step in
      let (n, d, e) = (Double(step.watched), Double(step.events), Double(step.ends))
      let ahead = incidence - step.incidence
      var terms = step.survivalBefore * step.survivalBefore * (n - d) * d / (n * n * n)
      terms += -2 * ahead * step.survivalBefore * d / (n * n)
      if n > e { terms += ahead * ahead * e / (n * (n - e)) }
      return sum + terms
    }
  }
}

/// A time at which something happens, and what the estimate is from then on.
private struct Step {
  let watched: Int
  let events: Int
  let ends: Int
  let survivalBefore: Double
  let survival: Double
  let incidence: Double

  init(at time: Int, among subjects: [CumulativeIncidence.Subject], after last: Step?) {
    watched = subjects.count { $0.entry < time && $0.time >= time }
    events = subjects.count { $0.time == time && $0.end == .event }
    ends = subjects.count { $0.time == time && $0.end != .lost }
    survivalBefore = last?.survival ?? 1
    survival = survivalBefore * (1 - Double(ends) / Double(watched))
    incidence = (last?.incidence ?? 0) + survivalBefore * Double(events) / Double(watched)
  }
}
