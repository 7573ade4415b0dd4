import Graphviz
import Lettering
import NetworkCore
import Testing

@testable import NetworkDrawing

@Suite("Placing names")
struct LabelPlacementTests {
  private let frame = Rectangle(lowerLeft: .zero, upperRight: Point(x: 200, y: 150))

  private func wish(_ name: String, _ x: Double, _ y: Double) -> LabelWish {
    LabelWish(
      ShortName(line: name, isCut: false, twoLines: nil), fontSizes: [8],
      mark: (Point(x: x, y: y), 3))
  }

  @Test func `a name alone stands to the right of its mark`() throws {
    let placement = LabelPlacement(
      [wish("Riga", 50, 50)], among: LabelObstacles(frame: frame))
    let box = try #require(placement.sites[0]?.box)
    #expect(box.lowerLeft.x > 53 && box.lowerLeft.x < 56)
    #expect(abs(box.centre.y - 50) < 1)
  }

  @Test func `at the right edge it stands to the left`() throws {
    let placement = LabelPlacement(
      [wish("Ventspils", 195, 50)], among: LabelObstacles(frame: frame))
    let site = try #require(placement.sites[0])
    #expect(site.box.upperRight.x < 195)
    #expect(site.form.lines == ["Ventspils"])
  }

  @Test func `names in a crowd touch neither names nor marks and stay in the picture`() {
    var generator = Seed(5).generator()
    let wishes = (0..<40).map { number in
      wish("Name \(number)", 200 * generator.unit(), 150 * generator.unit())
    }
    var obstacles = LabelObstacles(frame: frame)
    obstacles.marks = wishes.map(\.mark)
    obstacles.texts = [Rectangle(centre: Point(x: 100, y: 75), size: Size(width: 60, height: 9))]
    let placement = LabelPlacement(wishes, among: obstacles)
    let boxes = placement.sites.compactMap { $0?.box }
    #expect(boxes.count > 15)
    for (number, box) in boxes.enumerated() {
      #expect(frame.contains(box))
      #expect(!obstacles.texts[0].overlaps(box))
      for other in boxes[..<number] { #expect(!box.overlaps(other)) }
      for mark in obstacles.marks {
        #expect(!box.overlaps(discAround: mark.centre, radius: mark.radius))
      }
    }
  }

  @Test func `a name without room is left out`() {
    let small = Rectangle(lowerLeft: .zero, upperRight: Point(x: 20, y: 9))
    let placement = LabelPlacement(
      [wish("Daugavpils Municipality", 10, 5)], among: LabelObstacles(frame: small))
    #expect(placement.sites.allSatisfy { $0 == nil })
  }

  /// The first name takes the only place to the right; the second can stand nowhere else.
  @Test func `a placed name gives way to one that has no other place`() {
    var obstacles = LabelObstacles(
      frame: Rectangle(lowerLeft: .zero, upperRight: Point(x: 60, y: 9.8)))
    obstacles.marks = [(Point(x: 3.2, y: 5), 3), (Point(x: 26, y: 5), 3)]
    let wishes = [wish("ab", 26, 5), wish("cd", 3.2, 5)]
    let placement = LabelPlacement(wishes, among: obstacles)
    #expect(placement.sites.allSatisfy { $0 != nil })
  }

  /// In a row of marks there is room only below what is written under them.
  @Test func `no line leads back to a mark through a heading`() throws {
    let wishes = [wish("Liepāja", 100, 6)]
    var obstacles = LabelObstacles(frame: frame)
    obstacles.marks = stride(from: 4, through: 196, by: 8).map { (Point(x: $0, y: 6), 3) }
    func text(from left: Double, to right: Double) -> Rectangle {
      Rectangle(lowerLeft: Point(x: left, y: 11), upperRight: Point(x: right, y: 17))
    }
    obstacles.texts = [text(from: 0, to: 97), text(from: 103, to: 200)]
    let between = LabelPlacement(wishes, among: obstacles)
    #expect(try #require(between.sites[0]).leader != nil)
    obstacles.texts = [text(from: 0, to: 200)]
    let through = LabelPlacement(wishes, among: obstacles)
    #expect(through.sites[0] == nil)
  }

  @Test func `in two lines a name fits where one line does not`() throws {
    let narrow = Rectangle(lowerLeft: .zero, upperRight: Point(x: 74, y: 60))
    let name = ShortName(
      line: "Vidzeme Planning Region", isCut: false, twoLines: ["Vidzeme", "Planning Region"])
    let placement = LabelPlacement(
      [LabelWish(name, fontSizes: [7], mark: (Point(x: 37, y: 30), 3))],
      among: LabelObstacles(frame: narrow))
    #expect(placement.sites[0]?.form.lines.count == 2)
  }
}
