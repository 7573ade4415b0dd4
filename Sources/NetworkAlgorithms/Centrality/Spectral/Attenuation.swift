import NetworkCore

/// What the weakening of walks from step to step is given in.
///
/// The raw value is the command's spelling.
public enum AttenuationUnit: String, Hashable, Sendable, CaseIterable {
  /// As a share of the value at which the sum over walks becomes infinite, or of a bound below it.
  case share
  /// As it stands in the formula.
  case absolute
}

extension MeasureDescription.Parameter {
  static func unit(_ unit: AttenuationUnit) -> Self { Self(name: "unit", value: unit.rawValue) }
}
