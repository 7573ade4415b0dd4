import Graphviz
import Testing

@testable import NetworkDrawing

@Suite("Outlines of communities")
struct CommunityOutlinesTests {
  private let frame = Rectangle(lowerLeft: .zero, upperRight: Point(x: 200, y: 120))

  private func members(_ centres: [Point]) -> CommunityOutlines.Members {
    var members = CommunityOutlines.Members()
    members.discs = centres.map { ($0, 10) }
    return members
  }

  /// Whether a ray to the right leaves through an odd number of sides.
  private func holds(_ shore: CommunityOutlines.Shore, _ point: Point) -> Bool {
    var isInside = false
    for side in shore.segments where (side.start.y > point.y) != (side.end.y > point.y) {
      let share = (point.y - side.start.y) / (side.end.y - side.start.y)
      if side.start.x + (side.end.x - side.start.x) * share > point.x { isInside.toggle() }
    }
    return isInside
  }

  @Test func `one island holds the discs of a community that lie together`() {
    let centres = [Point(x: 40, y: 50), Point(x: 66, y: 60)]
    let shores = CommunityOutlines.shores(around: [members(centres)], within: frame)
    #expect(shores.count == 1)
    #expect(shores.allSatisfy { !$0.isLake })
    for centre in centres {
      for edge in [Point(x: 10, y: 0), Point(x: -10, y: 0), Point(x: 0, y: 10)] {
        #expect(holds(shores[0], centre + edge))
      }
    }
    #expect(!holds(shores[0], Point(x: 40, y: 100)))
  }

  @Test func `islands of two communities do not cover one another`() {
    let first = members([Point(x: 60, y: 60), Point(x: 60, y: 85)])
    let second = members([Point(x: 84, y: 60)])
    let shores = CommunityOutlines.shores(around: [first, second], within: frame)
    for x in stride(from: 20.0, to: 120, by: 3.7) {
      for y in stride(from: 30.0, to: 110, by: 3.1) {
        #expect(shores.count { !$0.isLake && holds($0, Point(x: x, y: y)) } <= 1)
      }
    }
    #expect(shores.contains { $0.community == 1 && holds($0, Point(x: 84, y: 60)) })
  }

  @Test func `a ring of discs has a lake`() {
    let ring = [(60, 20), (90, 35), (100, 65), (85, 95), (55, 100), (28, 85), (18, 55), (32, 28)]
    let shores = CommunityOutlines.shores(
      around: [members(ring.map { Point(x: Double($0.0), y: Double($0.1)) })], within: frame)
    #expect(shores.map(\.isLake) == [false, true])
    #expect(holds(shores[1], Point(x: 60, y: 60)))
  }

  @Test func `lines within a community join its islands`() {
    var parted = members([Point(x: 30, y: 60), Point(x: 150, y: 60)])
    #expect(CommunityOutlines.shores(around: [parted], within: frame).count == 2)
    parted.lines = [Segment(start: parted.discs[0].centre, end: parted.discs[1].centre)]
    #expect(CommunityOutlines.shores(around: [parted], within: frame).count == 1)
  }

  @Test func `nobody has no shore`() {
    #expect(CommunityOutlines.shores(around: [], within: frame).isEmpty)
    #expect(CommunityOutlines.shores(around: [members([])], within: frame).isEmpty)
  }
}
