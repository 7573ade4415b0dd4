import Foundation
import Testing

/// `--minimum-cell`: no small count in what is published.
@Suite("Minimum cell")
struct MinimumCellCommandTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    let rows = (1...9).map { "Firma\($0);LV;MVU;Fair;2016\nFirma\($0);LV;MVU;Talk;2017" }
    table = try place.file(
      "t.csv",
      (["organisation;country;kind;activity;start"] + rows
        + [
          "Uni A;EE;augstskola;Fair;2016", "Uni B;EE;augstskola;Fair;2016",
          "City;LT;pašvaldība;Fair;2016", "Other;LT;x;Alone;2016",
        ]).joined(separator: "\n") + "\n")
  }

  @Test func `a page of counts names nobody and tells no small count`() throws {
    let outcome = try Command.run(
      "brief", table, "--minimum-cell", "3", "--output", place.path("b.html"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try String(contentsOfFile: place.path("b.html"), encoding: .utf8)
    for name in ["Firma1", "Uni A", "City", "Other", "<svg"] { #expect(!page.contains(name)) }
    // 13 organisations: 9 SMEs, 2 universities, 1 authority, 1 unknown.
    #expect(page.contains("&lt;3"))
    #expect(page.contains(">13<"))
    for small in [">1<", ">2<"] { #expect(!page.contains(small), "\(small)") }
    let latvian = try Command.run(
      "brief", table, "--minimum-cell", "3", "--language", "lv", "--output", place.path("b.html"))
    #expect(latvian.status == 0)
    #expect(
      try String(contentsOfFile: place.path("b.html"), encoding: .utf8).contains("mazāk nekā 3"))
  }

  @Test func `check counts kinds and findings so, and gives no examples`() throws {
    let outcome = try Command.run("check", table, "--minimum-cell", "3")
    #expect(outcome.output.contains("9 SME, <3 university, <3 public authority, <3 unknown"))
    #expect(outcome.output.contains("<3 × unknown-kind"))
    #expect(!outcome.output.contains("t.csv:23"))
    let json = try Command.run("check", table, "--minimum-cell", "3", "--format", "json")
    #expect(json.output.contains("\"below\" : 3"))
  }

  @Test func `networks of too few are not measured`() throws {
    let outcome = try Command.run(
      "measure", table, "density", "--of", "network", "--by", "country", "--minimum-cell", "3",
      "--format", "csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains("EE,density,,<3,fewer than 3 organisations"))
    #expect(lines.contains { $0.hasPrefix("LV,density,1,9,") })
    let json = try Command.run(
      "measure", table, "density", "--of", "network", "--by", "country", "--minimum-cell", "3",
      "--format", "json")
    #expect(json.output.contains("\"organisationsBelow\" : 3"))
  }

  @Test func `it is refused where rows are listed, and below three`() throws {
    for arguments in [
      ["measure", table, "degree", "--minimum-cell", "3"], ["check", table, "--minimum-cell", "2"],
    ] {
      #expect(try Command.run(with: arguments).status == 64)
    }
  }
}
