import Graphviz
import Testing

@testable import NetworkDrawing

@Suite("Packing")
struct PackingTests {
  @Test(arguments: [0, 1, 2, 3, 7, 19, 60, 206])
  func `marks keep their pitch and stay in their disc`(count: Int) {
    let packing = MarkPacking(count: count, pitch: 5)
    #expect(packing.places.count == count)
    for (number, place) in packing.places.enumerated() {
      #expect(place.length + 2.5 <= packing.radius + 1e-9)
      for other in packing.places[..<number] { #expect(place.distance(to: other) > 5 - 1e-9) }
    }
  }

  /// Seven marks are one and a ring around it: three marks across.
  @Test func `seven marks make a full ring`() {
    #expect(abs(MarkPacking(count: 7, pitch: 2).radius - 3) < 1e-9)
    #expect(abs(MarkPacking(count: 2, pitch: 2).radius - 2) < 1e-9)
  }

  @Test func `boxes stand in rows and the rows keep to the width`() {
    let boxes = [40.0, 50, 30, 80, 20].map { Size(width: $0, height: $0 / 2) }
    let rows = ShelfPacking(boxes, width: 100, gap: 10)
    let placed = zip(rows.centres, boxes).map { Rectangle(centre: $0, size: $1) }
    for (number, box) in placed.enumerated() {
      #expect(box.lowerLeft.x >= 0 && box.upperRight.x <= 100)
      #expect(box.upperRight.y <= rows.size.height + 1e-9)
      for other in placed[..<number] { #expect(!box.overlaps(other)) }
    }
    #expect(rows.size.height == 120)
    #expect(ShelfPacking([], width: 100, gap: 10).size.height == 0)
  }

  @Test func `a box that is wider than the page has a row of its own`() {
    let rows = ShelfPacking(
      [Size(width: 10, height: 5), Size(width: 300, height: 5), Size(width: 10, height: 5)],
      width: 100, gap: 2)
    #expect(Set(rows.centres.map(\.y)).count == 3)
  }
}

@Suite("Disc separation")
struct DiscSeparationTests {
  private func separation(_ count: Int) -> DiscSeparation {
    DiscSeparation(
      radii: (0..<count).map { 3 + Double($0 % 5) }, lines: [(0, count - 1)], gap: 2, lineGap: 1)
  }

  @Test func `discs that lie on one spot come apart inside the frame`() throws {
    let frame = Rectangle(lowerLeft: .zero, upperRight: Point(x: 120, y: 100))
    let separation = separation(30)
    let wished = (0..<30).map { _ in Point(x: 60, y: 50) }
    let places = try #require(separation.places(near: wished, within: frame))
    for (number, place) in places.enumerated() {
      let box = Rectangle(
        centre: place,
        size: Size(width: 2 * separation.radii[number], height: 2 * separation.radii[number]))
      #expect(frame.expanded(by: 1e-6).contains(box))
      for other in 0..<number {
        let least = separation.radii[number] + separation.radii[other]
        #expect(place.distance(to: places[other]) > least)
      }
    }
  }

  @Test func `a frame that is too small is told`() {
    let frame = Rectangle(lowerLeft: .zero, upperRight: Point(x: 30, y: 30))
    let wished = (0..<30).map { Point(x: Double($0), y: 15) }
    #expect(separation(30).places(near: wished, within: frame) == nil)
  }

  @Test func `discs that lie well stay where they are`() throws {
    let separation = DiscSeparation(radii: [2, 2], lines: [], gap: 1, lineGap: 1)
    let wished = [Point.zero, Point(x: 9, y: 0)]
    #expect(separation.places(near: wished, within: nil) == wished)
  }

  @Test func `a disc is pushed off a line that is not its own`() throws {
    let separation = DiscSeparation(
      radii: [2, 2, 4], lines: [(0, 1)], gap: 1, lineGap: 1)
    let wished = [Point(x: -40, y: 0), Point(x: 40, y: 0), Point(x: 0, y: 1)]
    let places = try #require(separation.places(near: wished, within: nil))
    let line = Segment(start: places[0], end: places[1])
    #expect(line.nearest(to: places[2]).distance(to: places[2]) > 3)
  }
}

@Suite("Orientation")
struct OrientationTests {
  @Test func `a layout is turned to lie wide, whichever way it came`() {
    let wide = [Point(x: -9, y: 0), Point(x: 0, y: 2), Point(x: 9, y: 0)]
    let upright = Orientation.quarterTurn(wide)
    for places in [wide, upright] {
      let settled = Orientation.settled(places, radii: [3, 1, 1])
      #expect(abs(settled[0].x) > 8.5 && settled[0].x < 0)
      #expect(abs(settled[2].x - settled[0].x) > 17)
    }
  }

  @Test func `one disc and no disc settle`() {
    #expect(Orientation.settled([Point(x: 4, y: 4)], radii: [1]) == [.zero])
    #expect(Orientation.settled([], radii: []).isEmpty)
  }
}
