import Graphviz
import TestKit
import Testing

@testable import NetworkDrawing

@Suite("Pictures for those who cannot see them, or not in colour")
struct AccessibilityTests {
  @Test(arguments: DrawnForm.allCases)
  func `the whole is an image with a title and a description`(form: DrawnForm) throws {
    let picture = try form.picture()
    let root = try PaintedSVG(try picture.rendered(.svg)).root
    #expect(root.attributes["role"] == "img")
    #expect(root.children.first?.name == "title" && root.children.first?.text.isEmpty == false)
    #expect(root.children[1].name == "desc" && root.children[1].text == picture.textAlternative)
  }

  @Test(arguments: DrawnForm.allCases.filter { ![.communities, .countries].contains($0) })
  func `each organisation says its name, kind, partners and activities`(form: DrawnForm) throws {
    let root = try form.painted().root
    let marks = root.elements("g").filter {
      $0.attributes["class"]?.contains("organisation") == true
    }
    #expect(marks.count > 10)
    let kinds = KindGroup.allCases.map { DrawingWords.english.name(of: $0) }
    for mark in marks {
      let title = try #require(mark.child("title")?.text)
      #expect(title.contains("Ā") || title == "Alone")
      let pieces = try #require(mark.child("desc")?.text).split(separator: "; ")
      #expect(pieces.count == 3)
      #expect(kinds.contains(String(pieces[0])))
      #expect(pieces[1].contains("partner") && pieces[2].contains("activit"))
    }
  }

  @Test(arguments: DrawnForm.allCases)
  func `ids are safe and stand once`(form: DrawnForm) throws {
    let ids = try form.painted().root.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { ElementID($0) != nil })
  }

  @Test(arguments: DrawnForm.allCases)
  func `the same records give the same bytes`(form: DrawnForm) throws {
    #expect(try form.picture().rendered(.svg) == (try form.drawn(.english).rendered(.svg)))
  }

  @Test(arguments: DrawnForm.allCases, [DrawingWords.english, .latvian])
  func `a legend stands in it`(form: DrawnForm, words: DrawingWords) throws {
    let picture = try form.picture(words)
    let written = Set(try PaintedSVG(try picture.rendered(.svg)).root.lines)
    #expect(!picture.legend.entries.isEmpty)
    for entry in picture.legend.entries { #expect(written.contains(entry.text), "\(entry.text)") }
  }

  /// Ellipse or number of corners, and whether a side is level: what is left without colour.
  private func outline(_ part: PaintedSVG.Part) -> String {
    guard part.element == "polygon" else { return part.element }
    let corners = part.points.dropLast()
    let sides = zip(part.points, part.points.dropFirst())
    let isLevel = sides.contains { abs($0.y - $1.y) < 0.01 && abs($0.x - $1.x) > 0.01 }
    return "\(corners.count) \(isLevel)"
  }

  @Test(arguments: DrawnForm.allCases)
  func `each kind has a shape of its own`(form: DrawnForm) throws {
    let painted = try form.painted()
    var outlines: [PaintedSVG.Tint: Set<String>] = [:]
    for part in painted.parts where part.classes.contains("node") && part.isSign {
      let isMark = part.classes.contains("organisation") || part.classes == ["node"]
      guard isMark, let fill = part.fill, fill != .white else { continue }
      outlines[fill, default: []].insert(outline(part))
    }
    #expect(outlines.count == KindGroup.allCases.count)
    #expect(outlines.values.allSatisfy { $0.count == 1 })
    #expect(Set(outlines.values.flatMap(\.self)).count == outlines.count)
  }
}
