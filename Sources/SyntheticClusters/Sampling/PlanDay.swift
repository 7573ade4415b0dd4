import CooperationRecords

/// A day in a plan, in months that are counted from year 0.
struct PlanDay: Hashable, Comparable {
  var month: Int
  var day = 1

  /// The date; a day from 1 to 28, and 31 in December, exists in every month.
  var date: PartialDate? {
    PartialDate(year: month / 12, month: month % 12 + 1, day: day)
  }

  static func < (first: PlanDay, second: PlanDay) -> Bool {
    (first.month, first.day) < (second.month, second.day)
  }
}

/// The years of a plan in months.
struct PlanSpan {
  let firstMonth: Int
  let lastMonth: Int

  init(_ years: ClosedRange<Int>) {
    precondition((1100...9999).contains(years.lowerBound), "the years are from 1100 to 9999")
    precondition((1100...9999).contains(years.upperBound), "the years are from 1100 to 9999")
    firstMonth = years.lowerBound * 12
    lastMonth = years.upperBound * 12 + 11
  }

  var monthCount: Int { lastMonth - firstMonth + 1 }

  /// The last day of the last year.
  var end: PlanDay { PlanDay(month: lastMonth, day: 31) }
}
