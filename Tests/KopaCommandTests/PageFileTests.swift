import Foundation
import TestKit
import Testing

@testable import KopaCommand

/// Pages as PDF and workbooks, their pictures, and the style of a house.
@Suite("Files of pages")
struct PageFileTests {
  private let table = "organisation,activity\nAlfa,P1\nBeta,P1\n=HYPERLINK(1),P1\n-5,P2\nAlfa,P2\n"

  @Test func `options of pages are refused where there is no page`() throws {
    let place = try Workplace()
    let input = try place.file("t.csv", table)
    let output = place.path("result.csv")
    for option in [["--style", "x.yaml"], ["--pictures", "x"]] {
      let outcome = try Command.run(with: ["compare", input, "--output", output] + option)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("\(option[0]) is for pages"), "\(outcome.errors)")
    }
    let outcome = try Command.run("check", input, "--format", "pdf")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--format pdf makes a file; say --output x.pdf"))
    #expect(try place.files == ["t.csv"])
  }

  @Test func `an odd style is told with its line, and nothing is written`() throws {
    let place = try Workplace()
    let input = try place.file("t.csv", table)
    let style = try place.file("house.yaml", "name: A\ncolour: \"#ffcc00\"\n")
    let output = place.path("result.html")
    try expectRefusal(
      Command.run("check", input, "--output", output, "--style", style), status: 65,
      says: "house.yaml:2:", "#ffcc00 is too faint", "the nearest colour that works is #", in: place
    )
    try expectRefusal(
      Command.run(
        "check", input, "--output", output, "--style", place.path("none.yaml"), "--language", "lv"),
      status: 66, says: "none.yaml", in: place)
  }

  @Test func `a workbook has the page's tables, and nothing in it is a formula`() throws {
    let place = try Workplace()
    let input = try place.file("t.csv", table)
    let outcome = try Command.run(
      "brief", input, "--output", place.path("result.xlsx"), "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let read = try Command.run("measure", input, "degree", "--format", "csv", "--quiet")
    #expect(read.output.contains("\n'=HYPERLINK(1),2"))
    #expect(read.output.contains("\n-5,1"))
    let bytes = try Data(contentsOf: URL(filePath: place.path("result.xlsx")))
    #expect(bytes.starts(with: Data("PK".utf8)))
  }

  @Test func `a comparison's table has no formulas, and its numbers stay numbers`() throws {
    let place = try Workplace()
    let input = try place.file(
      "t.csv", "organisation,activity,cluster\nA,1,=1+1\nB,1,=1+1\nA,2,@x\nC,2,@x\n")
    let outcome = try Command.run(
      "compare", input, "--indicator", "openness", "--format", "csv", "--quiet", "--replicates", "0"
    )
    #expect(outcome.output.contains("\n'=1+1,openness,"), "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("\n'@x,openness,"))
  }

  @Test func `a program that is missing is 69, and nothing is written`() throws {
    let place = try Workplace()
    let input = try place.file("t.csv", table)
    let lost = "PATH=\(place.folder.path) KOPA_WEASYPRINT= KOPA_RSVG_CONVERT= \"$0\" \"$@\""
    try expectRefusal(
      Command.run(
        shell: lost, with: ["check", input, "--output", place.path("result.pdf")]), status: 69,
      says: "WeasyPrint, which is not installed", in: place)
    try expectRefusal(
      Command.run(
        shell: lost,
        with: ["brief", input, "--quiet", "--output", place.path("result.html"), "--pictures"]
          + [place.path("result-pictures")]), status: 69, says: "librsvg2-bin", in: place)
  }

  @Test(.needsPictureDrawer) func `pictures are written as SVG and PNG`() throws {
    let place = try Workplace()
    let input = try place.file("t.csv", table)
    let pictures = place.path("pictures")
    let outcome = try Command.run(
      "brief", input, "--quiet", "--output", place.path("page.html"), "--pictures", pictures)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: pictures).sorted()
    #expect(files.count == 2 && files[0].hasSuffix(".png") && files[1].hasSuffix(".svg"))
    #expect(files.allSatisfy { $0.hasPrefix("1-") })
  }

  @Test(.needsWeasyPrint) func `a PDF is written whole`() throws {
    let place = try Workplace()
    let input = try place.file("t.csv", table)
    let outcome = try Command.run("check", input, "--output", place.path("page.pdf"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let bytes = try Data(contentsOf: URL(filePath: place.path("page.pdf")))
    #expect(bytes.starts(with: Data("%PDF-1.7".utf8)))
  }
}
