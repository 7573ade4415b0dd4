import Foundation
import TestKit
import Testing

@testable import Kopa

@Suite("The file of a house style")
struct HouseStyleFileTests {
  private func style(_ text: String) throws(RecordMappingError) -> HouseStyle {
    try HouseStyleReader(path: "house.yaml").style(in: Array(text.utf8))
  }

  private func problem(of text: String) -> String {
    do throws(RecordMappingError) {
      _ = try style(text)
      return "nothing"
    } catch {
      return "\(error)"
    }
  }

  @Test func `everything may be said, and nothing has to`() throws {
    let style = try style(
      "name: Ekonomikas ministrija\ncolour: \"#005540\"\naccent: \"#b45f06\"\nfooter: Rīga\n")
    #expect(style.name == "Ekonomikas ministrija")
    #expect(style.colour.description == "#005540")
    #expect(style.accent.description == "#b45f06")
    #expect(style.footer == "Rīga")
    #expect(try self.style("name: A").colour.description == "#12436d")
  }

  @Test(arguments: [
    ("", "house.yaml:1: this house style is empty"),
    ("name: A\nfont: Comic Sans", "house.yaml:2:"),
    ("name: [A, B]", "house.yaml:1:"),
    ("colour: blue", "house.yaml:1: “blue” is no colour for “colour”"),
    ("colour: #005540", "house.yaml:1: “” is no colour for “colour”"),
    ("name: A\nname: B", "house.yaml:1: “name” is said twice"),
    ("name: \"\"", "house.yaml:1: “name” is one line of 1 to 200 characters"),
    ("name: A\ncolour: \"#ffcc00\"", "house.yaml:2: #ffcc00 is too faint on white paper (1.5 : 1"),
    ("name: A\n\naccent: \"#ffcc00\"", "house.yaml:3: #ffcc00 is too faint"),
    ("\u{0}", "house.yaml:1:"), ("- a", "house.yaml:1:"), ("name: &a [*a]", "house.yaml:1:"),
  ])
  func `what is odd is told with its line`(text: String, says: String) {
    #expect(problem(of: text).hasPrefix(says), "\(problem(of: text))")
  }

  @Test func `the nearest colour that is offered is taken`() throws {
    let said = problem(of: "colour: \"#ffcc00\"")
    let nearest = try #require(said.firstMatch(of: /that works is (#[0-9a-f]{6})\./)).output.1
    #expect(try style("colour: \"\(nearest)\"").colour.description == nearest)
  }

  @Test func `the logo stands beside the file, and is told by its bytes`() throws {
    try TestData.withTemporaryFolder { folder in
      let path = "\(folder)/house.yaml"
      try Data("logo: logo.png\n".utf8).write(to: URL(filePath: path))
      #expect(throws: RecordMappingError.file(.noSuchFile(path: "\(folder)/logo.png"))) {
        try HouseStyle(contentsOf: path)
      }
      try Data("name,town\n".utf8).write(to: URL(filePath: "\(folder)/logo.png"))
      do throws(RecordMappingError) {
        _ = try HouseStyle(contentsOf: path)
        Issue.record("it is no image")
      } catch {
        #expect("\(error)".hasPrefix("\(path):1: the logo is not an image"), "\(error)")
        #expect(!"\(error)".contains(".."))
      }
      let svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>"
      try Data(svg.utf8).write(to: URL(filePath: "\(folder)/logo.png"))
      #expect(try HouseStyle(contentsOf: path).logo != nil)
    }
  }

  @Test func `a logo without an end is not read to it`() {
    #expect(
      problem(of: "logo: /dev/zero")
        == "house.yaml:1: the logo has more than 512 KiB; give a smaller one.")
  }
}
