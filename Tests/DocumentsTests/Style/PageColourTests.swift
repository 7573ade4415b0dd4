import Testing

@testable import Documents

@Suite("Colours of a page")
struct PageColourTests {
  @Test func `contrasts are those of WCAG`() throws {
    let black = PageColour(red: 0, green: 0, blue: 0)
    #expect(black.contrast(to: .paper) == 21)
    #expect(PageColour.paper.contrast(to: .paper) == 1)
    // WebAIM's contrast checker gives 4.54 for #767676 and 4.48 for #777777.
    let grey = try #require(PageColour("#767676"))
    #expect(abs(grey.contrast(to: .paper) - 4.54) < 0.005)
    #expect(abs(try #require(PageColour("#777")).contrast(to: .paper) - 4.48) < 0.005)
  }

  @Test(arguments: ["", "#", "12436d", "#12436", "#12436d0", "#12436g", "red", "#１２３", "# 12436"])
  func `what is no colour is none`(text: String) {
    #expect(PageColour(text) == nil)
  }

  @Test func `a colour is written as it is read`() {
    #expect(PageColour("#00a0Ff")?.description == "#00a0ff")
    #expect(PageColour("#fff") == .paper)
  }

  @Test func `OKLab is the one of its author`() {
    // Pure red, worked out in Python from the matrices that Ottosson published in 2020.
    let red = OKLab(PageColour(red: 255, green: 0, blue: 0))
    #expect(abs(red.lightness - 0.62796) < 1e-4)
    #expect(abs(red.a - 0.22486) < 1e-4)
    #expect(abs(red.b - 0.12585) < 1e-4)
  }

  @Test(arguments: ["#ffff00", "#00ff00", "#ff8800", "#8ecae6", "#ffffff", "#f8f8f8", "#ff00ff"])
  func `the nearest colour that works just works`(text: String) throws {
    let colour = try #require(PageColour(text))
    let nearest = colour.nearest(withContrast: 4.5, to: .paper)
    let contrast = nearest.contrast(to: .paper)
    #expect(contrast >= 4.5)
    #expect(contrast < 4.65)
    #expect(nearest.nearest(withContrast: 4.5, to: .paper) == nearest)
  }

  @Test(arguments: ["#ff8800", "#8ecae6", "#ff0000", "#00a000"])
  func `it keeps the hue`(text: String) throws {
    let colour = try #require(PageColour(text))
    let (own, nearest) = (OKLab(colour), OKLab(colour.nearest(withContrast: 7, to: .paper)))
    let turn = (own.a * nearest.b - own.b * nearest.a)
    let along = (own.a * nearest.a + own.b * nearest.b)
    #expect(abs(turn / along) < 0.06)
  }

  @Test func `on a dark ground it becomes lighter`() throws {
    let blue = try #require(PageColour("#12436d"))
    let lighter = blue.nearest(withContrast: 7, to: .darkGround)
    #expect(lighter.luminance > blue.luminance)
    #expect((7..<7.3).contains(lighter.contrast(to: .darkGround)))
  }

  @Test func `what works already stays`() throws {
    let blue = try #require(PageColour("#12436d"))
    #expect(blue.nearest(withContrast: 4.5, to: .paper) == blue)
  }
}
