import Foundation
import Testing

/// `kopa brief --about newcomers|data`, and how long briefings are.
@Suite("Kinds of briefings, on the command line")
struct PageCommandTests {
  private let place: Workplace
  private let records: String

  init() throws {
    place = try Workplace()
    records = try place.file(
      "members.csv",
      """
      organisation;kind;activity;start;cluster;member_since
      SIA Vecā;SME;gadatirgus;2018-01-10;Koks;2010
      SIA Jaunā;SME;gadatirgus;2018-01-10;Koks;2017-09
      SIA Jaunā;SME;kursi;2018-03-01;Koks;2017-09
      Augstskola;university;kursi;2018-03-01;Koks;2012

      """)
  }

  private func brief(_ options: String...) throws -> (outcome: Command.Outcome, page: String) {
    let page = place.path("page.html")
    let outcome = try Command.run(
      with: ["brief", records, "--no-resolve", "--output", page] + options)
    return (outcome, (try? String(contentsOfFile: page, encoding: .utf8)) ?? "")
  }

  @Test func `a page on newcomers is written in both languages`() throws {
    let english = try brief("--about", "newcomers")
    #expect(english.outcome.status == 0, "\(english.outcome.errors)")
    #expect(english.page.contains("1 of 1 new member works with a member of two years or more"))
    let latvian = try brief("--about", "newcomers", "--language", "lv", "--as-of", "2018-12")
    #expect(latvian.page.contains("1 no 1 jaunā biedra"))
  }

  @Test func `a page on the data counts its rows`() throws {
    let (outcome, page) = try brief("--about", "data", "--length", "page")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(page.contains("4 of 4"))
  }

  @Test func `options that a page would not heed are refused`() throws {
    for options in [
      ["--about", "newcomers", "--window", "2018"], ["--about", "data", "--as-of", "2018"],
      ["--about", "data", "--boundary", "members"], ["--audience", "public"],
      ["--about", "newcomers", "--by", "territory"], ["--about", "data", "--layer", "research"],
    ] {
      let outcome = try Command.run(with: ["brief", records, "--no-resolve"] + options)
      #expect(outcome.status == 64, "\(options): \(outcome.errors)")
    }
  }
}
