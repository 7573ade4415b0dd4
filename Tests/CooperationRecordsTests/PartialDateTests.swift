import CooperationRecords
import Testing

@Suite("Dates")
struct PartialDateTests {
  @Test(arguments: [
    ("2016-04-01", "2016-04-01"), ("01.04.2016", "2016-04-01"), ("1.4.2016", "2016-04-01"),
    ("01/04/2016", "2016-04-01"), ("2016-04", "2016-04"), ("04.2016", "2016-04"),
    ("2016", "2016"), ("2016-04-01T00:00:00", "2016-04-01"), ("2016-02-29", "2016-02-29"),
  ])
  func `the usual spellings are read`(written: String, read: String) {
    #expect(PartialDate(written)?.description == read)
  }

  @Test(arguments: [
    "2015-02-29", "31.04.2016", "2016-13-01", "2016-00", "16", "", "soon", "2016-04-01-02",
    "01-04-2016", "2016.04/01", "99999", "٢٠١٦", "-2016",
  ])
  func `what is no date is not read`(written: String) {
    #expect(PartialDate(written) == nil)
  }

  @Test func `a window holds its first and last day`() throws {
    let window = try #require(DateWindow("2014..2020"))
    #expect(window.overlaps(try #require(DateWindow("2020-12-31"))))
    #expect(!window.overlaps(try #require(DateWindow("2021-01-01..2022"))))
    #expect(DateWindow("2020..2014") == nil)
    #expect(window.description == "2014..2020")
  }
}
