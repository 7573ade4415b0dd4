import TabularFiles
import Testing

@Suite("SpreadsheetDay")
struct SpreadsheetDayTests {
  @Test(arguments: [
    (61.0, 1900, 3, 1), (36_526, 2000, 1, 1), (43_831, 2020, 1, 1), (43_890.99, 2020, 2, 29),
    (2_958_465, 9999, 12, 31),
  ])
  func `days have the numbers that Excel gives them`(
    serial: Double, year: Int, month: Int, day: Int
  ) throws {
    let date = try #require(SpreadsheetDay.date(serial))
    #expect(date == (year, month, day))
    #expect(SpreadsheetDay.serial(year: year, month: month, day: day) == Int(serial))
  }

  @Test func `every number gives a day that gives the number`() throws {
    for serial in stride(from: 61, to: 2_958_466, by: 97) {
      let date = try #require(SpreadsheetDay.date(Double(serial)))
      #expect(SpreadsheetDay.serial(year: date.year, month: date.month, day: date.day) == serial)
    }
  }

  @Test func `files from old Macs begin in 1904`() throws {
    #expect(try #require(SpreadsheetDay.date(0, from1904: true)) == (1904, 1, 1))
  }

  @Test(arguments: [0, 60, -1, 2_958_466, 1e300, .nan, -.infinity])
  func `other numbers are no days`(serial: Double) {
    #expect(SpreadsheetDay.date(serial) == nil)
  }
}
