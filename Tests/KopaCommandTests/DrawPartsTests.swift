import Foundation
import Testing

/// `kopa draw` of parts side by side, of one organisation, and of core and periphery.
@Suite("kopa draw: parts, one organisation, core")
struct DrawPartsTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    table = try place.file(
      "t.csv",
      """
      organisation;activity;start;end;kind;country
      SIA “Ķiploks”;Fair;2016-05-01;2016-05-03;MVU;LV
      Universitāte;Fair;2016-05-01;2016-05-03;augstskola;LV
      Universitāte;Study;2017;2018;augstskola;LV
      Klasteris;Study;2017;2018;klastera organizācija;EE
      Klasteris;Fair;2016-05-01;2016-05-03;klastera organizācija;EE
      Solo;Talk;2018;2018;MVU;LV

      """)
  }

  @Test(arguments: [
    (["--by", "year"], "2017", "Dark lines"),
    (["--by", "country"], "EE", "Each panel is a country"),
    (["--around", "universitāte"], "Universitāte", "In the middle stands Universitāte"),
    (["--form", "core"], "From the core outwards", "In the middle stands the core"),
  ])
  func `each is drawn with its caption, the same bytes twice`(
    options: [String], written: String, said: String
  ) throws {
    let paths = [place.path("a.svg"), place.path("b.svg")]
    for path in paths {
      let outcome = try Command.run(with: ["draw", table, "--output", path] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains(said))
    }
    let first = try String(contentsOfFile: paths[0], encoding: .utf8)
    #expect(first.contains(">\(written)"))
    #expect(first == (try String(contentsOfFile: paths[1], encoding: .utf8)))
  }

  @Test(arguments: [["--by", "year"], ["--around", "Solo"], ["--form", "core"]])
  func `each speaks Latvian`(options: [String]) throws {
    let outcome = try Command.run(
      with: ["draw", table, "--language", "lv", "--output", place.path("lv.svg")] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for word in ["Each", "stands", "partner "] { #expect(!outcome.errors.contains(word)) }
  }

  @Test(arguments: [
    (["--by", "year", "--form", "core"], 64, "leave out --form"),
    (["--around", "Solo", "--form", "countries"], 64, "leave out --form"),
    (["--by", "year", "--around", "Solo"], 64, "leave one of them out"),
    (["--by", "year", "--labels", "all"], 64, "--labels is about maps"),
    (["--form", "core", "--outline", "none"], 64, "--outline is about maps"),
    (["--around", "Nobody"], 65, "nobody in the records is called “Nobody”"),
    (["--by", "territory"], 65, "“territory”"), (["--by", "colour"], 64, "colour"),
  ])
  func `what cannot be drawn is said in a sentence`(
    options: [String], status: Int32, sentence: String
  ) throws {
    let path = place.path("none.svg")
    let outcome = try Command.run(with: ["draw", table, "--output", path] + options)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a name that means several is answered with all of them`() throws {
    let twins = try place.file(
      "twins.csv",
      """
      organisation;organisation_id;activity
      Zeme;1;Fair
      Zeme;2;Fair
      Jūra;3;Fair

      """)
    let outcome = try Command.run("draw", twins, "--around", "Zeme")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("can mean 2 organisations"))
  }
}
