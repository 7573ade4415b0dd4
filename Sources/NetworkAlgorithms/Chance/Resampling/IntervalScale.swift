import NetworkCore
import RealModule

/// The scale on which an interval is as long to one side as to the other.
///
/// ## Definition
///
/// With a value *v*, its standard error *s* and the reach *q* (so many standard errors), an interval
/// on a scale *g* is g⁻¹(g(v) ± q s g′(v)):
///
///     identity   v ± q s
///     log        v · exp(± q s / v)
///     logit      1 / (1 + exp(−(ln(v / (1 − v)) ± q s / (v (1 − v)))))
///
/// A share takes `logit`, and its interval stays between 0 and 1; a ratio or a mean that is never
/// negative takes `log`.
///
/// > E. L. Korn, B. I. Graubard. *Analysis of Health Surveys.* Wiley, 1999, section 2.6.
/// > doi:10.1002/9781118032619
public enum IntervalScale: String, Hashable, Sendable, CaseIterable {
  /// The number itself.
  case identity
  /// The logarithm, for numbers above 0.
  case log
  /// The logarithm of v / (1 − v), for shares.
  case logit

  /// The interval about `value`, or why there is none.
  func interval(
    about value: Double, error: Double, reach: Double
  ) -> Result<ClosedRange<Double>, UndefinedReasonError> {
    guard error > 0 else { return .failure("no single activity changes it") }
    let step = reach * error
    let ends: (Double, Double)
    switch self {
    case .identity: ends = (value - step, value + step)
    case .log:
      guard value > 0 else { return .failure("its logarithm is not defined") }
      ends = (value * .exp(-step / value), value * .exp(step / value))
    case .logit:
      guard value > 0, value < 1 else { return .failure("it lies at an end of its scale") }
      let (centre, half) = (Double.log(value / (1 - value)), step / (value * (1 - value)))
      ends = (logistic(centre - half), logistic(centre + half))
    }
    guard ends.0.isFinite, ends.1.isFinite, ends.0 <= ends.1 else {
      return .failure("its interval is without end")
    }
    return .success(ends.0...ends.1)
  }

  private func logistic(_ value: Double) -> Double { 1 / (1 + .exp(-value)) }
}

/// A reason in the place of an error.
struct UndefinedReasonError: Error, ExpressibleByStringLiteral {
  var reason: UndefinedReason

  init(stringLiteral value: String) { reason = UndefinedReason(value) }
}
