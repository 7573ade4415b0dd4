import Documents
import Foundation
import TestKit
import Testing

@testable import DocumentFiles

@Suite("Pictures of a page as files", .serialized)
struct PictureFileTests {
  private static let square = """
    <svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt" viewBox="0 0 72 36">
    <g id="o1"><rect x="1" y="1" width="40" height="30" fill="#12436d"/><text x="2" y="20">Āžē &amp; co</text></g>
    </svg>
    """

  private func page() throws -> Document {
    let picture = try SVG(Self.square)
    return Document("Title") {
      Section("One") {
        Figure(
          picture, caption: "Žagars un Ēķis: “sadarbība”, 2014–2020. Second sentence.",
          description: "Two <firms>.")
        Subsection("Years") {
          Figure(
            caption: "سنوات",
            panels: [
              Figure.Panel(picture, title: "2014–2016", description: "Earlier."),
              Figure.Panel(picture, title: "2017–2020", description: "Later."),
            ])
        }
      }
    }
  }

  @Test func `they are named after number, caption and title`() throws {
    #expect(
      try page().pictureFiles.map(\.name)
        == ["1-zagars-un-ekis", "2-2014-2016-01", "2-2017-2020-02"])
  }

  @Test(arguments: [
    ("../../etc/passwd", ""), ("COM1", "com1"), ("", ""), ("👍", ""),
    (String(repeating: "long ", count: 40), "long-long-long-long-long-long-long-long-long"),
  ])
  func `no caption leads out of the folder`(caption: String, name: String) {
    #expect(FileName.words(of: caption) == name)
  }

  @Test func `the SVG is a file of its own with title and description`() throws {
    let svg = try page().pictureFiles[0].svg
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="))
    #expect(svg.contains("<desc id=\"kopa-description\">Two &lt;firms&gt;.</desc>"))
    #expect(svg.contains("id=\"o1\""))
    #expect(!svg.contains("data-element"))
    _ = try SVG(
      svg.replacing("aria-labelledby=\"kopa-title kopa-description\"", with: "")
        .replacing("role=\"img\"", with: ""))
  }

  @Test func `sizes on paper come from lengths, or from the view box`() throws {
    func points(_ attributes: String) throws -> [Double?] {
      let size = try SVG("<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>").sizeInPoints
      return [size?.width, size?.height]
    }
    #expect(try points("width='72pt' height='36pt'") == [72, 36])
    #expect(try points("width='96' height='48px'") == [72, 36])
    #expect(try points("viewBox='0 0 96 48'") == [72, 36])
    #expect(try points("viewBox='0 0 0 9'") == [nil, nil])
  }

  @Test func `a PNG says how large it is on paper`() throws {
    // The sums of an IEND chunk and of a header are in every PNG: these are from the specification's own.
    #expect(PNGResolution.sum(of: Array("IEND".utf8)) == 0xAE42_6082)
    #expect(PNGResolution.png(Array("no PNG".utf8), dotsPerInch: 300) == nil)
  }

  @Test(.needsPictureDrawer) func `a PNG has 300 dots to the inch, the same bytes every time`()
    throws
  {
    let picture = try page().pictureFiles[0]
    let drawer = try PictureDrawer()
    let png = try #require(try drawer.png(of: picture))
    #expect(try drawer.png(of: picture) == png)
    // 72 points are an inch; the header has width and height from byte 16 on.
    #expect(Array(png[16..<24]) == [0, 0, 1, 44, 0, 0, 0, 150])
    // 11 811 dots to the metre.
    #expect(Array(png[37..<50]) == Array("pHYs".utf8) + [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])
  }

  @Test func `what fails is told with the name of the picture`() throws {
    let program = try ScriptedProgram("echo no ink. >&2; exit 1")
    let picture = try page().pictureFiles[0]
    #expect(throws: PictureFileError.failed(name: "1-zagars-un-ekis", message: "no ink")) {
      try PictureDrawer(at: program.path).png(of: picture)
    }
    withExtendedLifetime(program) {}
    #expect(throws: PictureFileError.notRunnable(path: "/")) { try PictureDrawer(at: "/") }
  }
}
