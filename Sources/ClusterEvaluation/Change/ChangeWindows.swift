public import CooperationRecords

/// Two spans of time that are set beside each other: then and now.
///
///     ChangeWindows(in: records)                                  // the last year and the one before
///     ChangeWindows(in: records, window: DateWindow("2018..2020")) // and 2015 to 2017
public struct ChangeWindows: Hashable, Sendable {
  /// Then.
  public let earlier: DateWindow

  /// Now.
  public let later: DateWindow

  /// Sets two windows beside each other; `nil` unless the first ends before the second begins.
  public init?(earlier: DateWindow, later: DateWindow) {
    guard earlier.lastDay < later.firstDay else { return nil }
    self.earlier = earlier
    self.later = later
  }

  /// The windows that are asked for, or the last year in which an activity of `records` began and what came
  /// right before it.
  ///
  /// A year in which activities only run out is not the last year: nothing that begins there is recorded.
  /// There are no windows where the records have no dates, where the windows are not one after the other, and
  /// where what came before a window cannot be said (``DateWindow/preceding``).
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - since: Then; by default as long a span as `window`, right before it.
  ///   - window: Now.
  public init?(
    in records: CooperationRecords, since: DateWindow? = nil, window: DateWindow? = nil
  ) {
    let starts = records.activities.compactMap { $0.period?.from.year }
    guard let later = window ?? starts.max().flatMap({ DateWindow("\($0)") }),
      let earlier = since ?? later.preceding
    else { return nil }
    self.init(earlier: earlier, later: later)
  }
}

extension DateWindow {
  /// As many months, or years, right before this window; `nil` where it begins or ends within a month, or
  /// where there would be no such year.
  public var preceding: DateWindow? {
    guard from.day == nil, through.day == nil else { return nil }
    let first = 12 * from.year + (from.month ?? 1) - 1
    let last = 12 * through.year + (through.month ?? 12) - 1
    let start = first - (last - first + 1)
    let isOfYears = from.month == nil && through.month == nil
    let ends = [start, first - 1].map { month in
      PartialDate(year: month / 12, month: isOfYears ? nil : month % 12 + 1)
    }
    guard start >= 0, let from = ends[0], let through = ends[1] else { return nil }
    return DateWindow(from: from, through: through)
  }
}
