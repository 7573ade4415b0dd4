/// The days that spreadsheets count.
///
/// Excel counts from 1 January 1900 as day 1, and takes 1900 for a leap year, so that from 1 March 1900 on
/// day *n* is *n* days after 30 December 1899. Files from old Macs count from 1 January 1904 as day 0.
public enum SpreadsheetDay {
  /// The day of the Gregorian calendar with the number `serial`.
  ///
  /// `nil` before 1 March 1900, where programs disagree, and after the year 9999. What stands behind
  /// the point is the time of day, and is left out.
  ///
  ///     SpreadsheetDay.date(43_831)   // (2020, 1, 1)
  public static func date(
    _ serial: Double, from1904: Bool = false
  ) -> (year: Int, month: Int, day: Int)? {
    guard serial.isFinite, serial.magnitude < 1e7 else { return nil }
    let number = Int(serial.rounded(.down)) + (from1904 ? 1462 : 0)
    guard (61...2_958_465).contains(number) else { return nil }
    return civil(number + 693_899)
  }

  /// The number of a day; the inverse of ``date(_:from1904:)``.
  public static func serial(year: Int, month: Int, day: Int) -> Int {
    // Years begin in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 693_899
  }

  /// The date that is `days` days after 1 March of the year 0.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
