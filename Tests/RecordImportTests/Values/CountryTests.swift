import CooperationRecords
import Testing

@Suite("Countries")
struct CountryTests {
  private func countries(_ text: String) throws -> [String?] {
    try read(text).participations.map(\.organisation.country)
  }

  @Test func `NA is Namibia among codes`() throws {
    #expect(try countries("name,rcn,country\nA,1,LV\nB,1,NA\nC,1,\n") == ["LV", "NA", nil])
  }

  @Test func `NA is nothing where the file writes NA for nothing elsewhere`() throws {
    let mentions = try read("name,rcn,country,role\nA,1,LV,NA\nB,1,NA,partner\n")
    #expect(mentions.participations.map(\.organisation.country) == ["LV", nil])
    #expect(
      mentions.finding("na-is-missing")
        == "t.csv:3: note: country: “NA” was taken for a missing country here and below, "
        + "not for Namibia.")
  }

  @Test func `NA is nothing among names of countries`() throws {
    #expect(try countries("name,rcn,country\nA,1,Latvia\nB,1,NA\n") == ["Latvia", nil])
  }

  @Test func `a column of NA alone is empty`() throws {
    #expect(try countries("name,rcn,country\nA,1,NA\n") == [nil])
  }

  @Test func `codes are cut from the names behind them, and names are left whole`() throws {
    #expect(
      try countries("name;rcn;Country code\nA;1;LV Latvia / LATVIJA\nB;1;el\n") == ["LV", "EL"])
    #expect(try countries("name;rcn;country\nA;1;DR Congo\n") == ["DR Congo"])
  }

  @Test func `the code is read where a name stands beside it`() throws {
    #expect(try countries("name,rcn,country,country_code\nA,1,Latvia,LV\n") == ["LV"])
  }
}
