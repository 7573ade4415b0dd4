extension CalendarDay {
  /// How many days lie between 1 March of the year 0 and this day.
  ///
  /// Years are counted from March, so that the day a leap year adds is the last of its year. A
  /// 29 February that its year does not have is the 1 March after it.
  package var number: Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400
      + (153 * marchMonth + 2) / 5 + day - 1
  }

  /// How many days `other` lies after this one; below zero if it lies before.
  package func days(until other: CalendarDay) -> Int { other.number - number }
}
