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

  @Test func `a page on what changed takes two windows`() throws {
    let table = try place.file(
      "years.csv",
      """
      organisation;activity;start
      A;one;2015
      B;one;2015
      A;two;2018
      B;two;2018
      A;three;2018
      C;three;2018

      """)
    let page = place.path("change.html")
    let brief = ["brief", table, "--about", "change", "--output", page, "--quiet"]
    let outcome = try Command.run(with: brief + ["--since", "2015"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("1 of 1 earlier tie was kept, and 1 is new"))
    #expect(html.contains("windows 2015 and 2018"))
    #expect(try Command.run(with: brief + ["--since", "2018"]).status == 64)
    #expect(try Command.run(with: brief + ["--window", "2018-01-02..2018-02-03"]).status == 64)
    #expect(try Command.run(with: brief + ["--boundary", "members"]).status == 64)
    #expect(try Command.run(with: ["brief", table, "--since", "2015"]).status == 64)
  }

  @Test(arguments: ["cluster", "change", "newcomers", "data"])
  func `every kind has one sheet`(about: String) throws {
    let (outcome, page) = try brief("--about", about, "--length", "page", "--language", "lv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(page.contains("Kas jāņem vērā"))
    #expect(!page.contains("Kā tas mērīts"))
  }

  @Test func `options that a page would not heed are refused`() throws {
    for options in [
      ["--about", "newcomers", "--window", "2018"], ["--about", "data", "--as-of", "2018"],
      ["--about", "data", "--boundary", "members"], ["--audience", "public"],
      ["--about", "newcomers", "--by", "territory"],
      ["--length", "page", "--minimum-cell", "3"], ["--about", "data", "--layer", "research"],
    ] {
      let outcome = try Command.run(with: ["brief", records, "--no-resolve"] + options)
      #expect(outcome.status == 64, "\(options): \(outcome.errors)")
    }
  }
}
