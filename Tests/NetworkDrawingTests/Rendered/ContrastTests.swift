import Graphviz
import TestKit
import Testing

@testable import NetworkDrawing

/// What WCAG 2.2 asks of colours, read from the SVG that a reader gets.
@Suite("Contrast in rendered pictures")
struct ContrastTests {
  @Test func `the ratio is that of the recommendation`() throws {
    let grey = try #require(PaintedSVG.Tint("#767676", opacity: nil))
    #expect(abs(grey.contrast(to: .white) - 4.54) < 0.01)
    let black = try #require(PaintedSVG.Tint("black", opacity: nil))
    #expect(abs(black.contrast(to: .white) - 21) < 1e-9)
  }

  @Test(arguments: DrawnForm.allCases)
  func `letters have four and a half to one against what they stand on`(form: DrawnForm) throws {
    let painted = try form.painted()
    var letters = 0
    for (place, part) in painted.parts.enumerated() where part.element == "text" {
      let fill = try #require(part.fill)
      let steps: [Double] =
        switch part.anchor {
        case "end": [-0.2, -1]
        case "middle": [-0.5, 0, 0.5]
        default: [0.2, 1]
        }
      for step in steps {
        let point = Point(
          x: part.points[0].x + step * part.fontSize / 2,
          y: part.points[0].y - part.fontSize * 0.3)
        let ground = painted.ground(at: point, below: place)
        #expect(fill.over(ground).contrast(to: ground) >= 4.5, "\(part.text)")
      }
      letters += part.text.count
    }
    #expect(letters > 100)
  }

  @Test(arguments: DrawnForm.allCases)
  func `marks, lines and outlines have three to one`(form: DrawnForm) throws {
    let painted = try form.painted()
    var signs = 0
    for (place, part) in painted.parts.enumerated() where part.isSign && part.element != "text" {
      let box = part.box
      // Just outside: the ground that the sign is told from.
      let outside = Point(
        x: part.element == "path" || part.element == "polyline"
          ? (part.points[0].x + (part.points.last?.x ?? 0)) / 2 : box.left - 0.3 - part.strokeWidth,
        y: part.element == "path" || part.element == "polyline"
          ? (part.points[0].y + (part.points.last?.y ?? 0)) / 2 : (box.top + box.bottom) / 2)
      let ground = painted.ground(at: outside, below: place)
      // A part may be told from its ground by its line or, without one, by its inside.
      guard let seen = part.stroke ?? part.fill, seen != .white else { continue }
      #expect(seen.over(ground).contrast(to: ground) >= 3, "\(part.element) at \(outside)")
      signs += 1
    }
    #expect(signs > 20)
  }
}
