/// In which windows an activity that lasts for years is counted.
///
/// ## Conventions
///
/// - A month or a year is all of its days: an activity of 2016 touches 2016-05.
/// - Where only one of its two dates is known, an activity lasts for that date alone.
/// - An activity without a date is in no window.
/// - Memberships are in every window that they touch, whatever the rule.
public enum WindowRule: String, Hashable, Sendable, CaseIterable {
  /// In every window that it shares a day with: four years, four yearly windows.
  case touching
  /// In the window in which it starts, and in no later one.
  case starting
  /// In the window in which it ends, and in no earlier one.
  case ending
}

extension Activity {
  /// The span by which the activity is counted under `rule`, or `nil` where it has no date.
  public func span(by rule: WindowRule) -> DateWindow? {
    guard let period else { return nil }
    return switch rule {
    case .touching: period
    case .starting: DateWindow(from: period.from, through: period.from)
    case .ending: DateWindow(from: period.through, through: period.through)
    }
  }
}
