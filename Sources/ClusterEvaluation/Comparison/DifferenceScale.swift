import RealModule

/// The scale on which two numbers are compared, where an error depends least on the number.
///
/// A small share has a small error, so that of two clusters alike the one with less looks the surer. On
/// the logit scale the error does not shrink with the share.
enum DifferenceScale {
  /// ln(v / (1 − v)), for shares.
  case share
  /// The same of (1 + v) / 2, for numbers from −1 to 1.
  case index
  /// ln v, for means.
  case mean
  /// The number itself.
  case number

  init(_ scale: IndicatorProfile.Scale) {
    self =
      switch scale {
      case .share: .share
      case .index: .index
      case .mean: .mean
      case .count, .money: .number
      }
  }

  /// Where `value` lies on the scale, and how much the place moves with it; `nil` at its ends.
  func position(of value: Double) -> (value: Double, slope: Double)? {
    switch self {
    case .number: return (value, 1)
    case .mean: return value > 0 ? (Double.log(value), 1 / value) : nil
    case .share: return Self.logit(value)
    case .index: return Self.logit((1 + value) / 2).map { ($0.value, $0.slope / 2) }
    }
  }

  private static func logit(_ share: Double) -> (value: Double, slope: Double)? {
    guard share > 0, share < 1 else { return nil }
    return (Double.log(share / (1 - share)), 1 / (share * (1 - share)))
  }
}
