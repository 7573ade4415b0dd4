import Testing

@testable import Documents

@Suite("The style of a house")
struct HouseStyleTests {
  private let plainLogo = """
    <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">\
    <rect width="40" height="20" fill="#9e3039"/></svg>
    """

  private func page(_ style: HouseStyle) -> String {
    var document = Document("Title", source: "Source") { Section("One") { Paragraph("Text") } }
    document.house = style
    return document.html()
  }

  @Test func `text needs four and a half to one, marks three to one`() throws {
    let orange = try #require(PageColour("#e07000"))
    #expect(throws: HouseStyleError.self) { try HouseStyle(colour: orange) }
    #expect(try HouseStyle(accent: orange).accent == orange)
    let yellow = try #require(PageColour("#ffee00"))
    do throws(HouseStyleError) {
      _ = try HouseStyle(accent: yellow)
      Issue.record("yellow is no accent")
    } catch {
      guard case .faint(yellow, let contrast, 3, let nearest) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(contrast < 1.3)
      #expect(nearest.contrast(to: .paper) >= 3)
      #expect("\(error)".contains("\(nearest)"))
    }
  }

  @Test func `name, logo and footer stand in the page as text`() throws {
    let style = try HouseStyle(
      name: "<b>Ministrija</b>", logo: HouseLogo(Array(plainLogo.utf8)),
      footer: "A \"quoted\" <line>")
    let page = page(style)
    #expect(page.contains("&lt;b&gt;Ministrija&lt;/b&gt;"))
    #expect(page.contains("<title id=\"logo-title\">Logo</title>"))
    #expect(page.contains("A &quot;quoted&quot; &lt;line&gt;"))
    #expect(page.contains("@bottom-left { content: \"A \\22 quoted\\22  \\3c line\\3e \"; }"))
  }

  @Test func `colours are those of the style, lighter on a dark screen`() throws {
    let green = try #require(PageColour("#005540"))
    let page = page(try HouseStyle(colour: green))
    #expect(page.contains(":root { --main: #005540; --accent: #28a197; }"))
    #expect(!page.contains("--main: #005540;\n          --accent"))
  }

  @Test func `a PNG is told by its bytes and looked through to its end`() throws {
    let png = PNGSample.bytes(width: 3, height: 2)
    let page = page(try HouseStyle(logo: HouseLogo(png)))
    #expect(page.contains("src=\"data:image/png;base64,iVBORw0KGgo"))
    for cut in [9, 20, png.count - 1] {
      #expect(throws: HouseStyleError.damagedLogo) { try HouseLogo(Array(png.prefix(cut))) }
    }
    #expect(throws: HouseStyleError.logoTooManyDots(limit: 4096)) {
      try HouseLogo(PNGSample.bytes(width: 4097, height: 1))
    }
  }

  @Test(arguments: ["", "no image", "GIF89a", "\u{FF}\u{D8}", "%PDF-1.7"])
  func `what is no image is refused`(text: String) {
    #expect(throws: HouseStyleError.noImage) { try HouseLogo(Array(text.utf8)) }
  }

  @Test func `an SVG that runs or loads something is refused`() {
    for part in [
      "<script>alert(1)</script>", "<image href='http://x/y.png'/>", "<rect onclick='x()'/>",
      "<rect style='fill:url(http://x)'/>", "<foreignObject/>", "<use href='#a'/>",
    ] {
      let text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>\(part)</svg>"
      #expect(throws: HouseStyleError.self) { try HouseLogo(Array(text.utf8)) }
    }
  }

  @Test func `a logo has a size that pages can hold`() {
    #expect(throws: HouseStyleError.logoTooLarge(kibibytes: 512)) {
      try HouseLogo([UInt8](repeating: 0x20, count: HouseLogo.sizeLimit + 1))
    }
  }
}

/// A PNG whose chunks are in order; what they hold is of no matter here.
enum PNGSample {
  static func bytes(width: UInt32, height: UInt32) -> [UInt8] {
    PNGHeader.signature + chunk("IHDR", four(width) + four(height) + [8, 6, 0, 0, 0])
      + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    four(UInt32(content.count)) + Array(name.utf8) + content + [0, 0, 0, 0]
  }

  private static func four(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
