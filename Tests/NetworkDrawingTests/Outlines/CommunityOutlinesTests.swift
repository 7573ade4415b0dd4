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

  @Test func `one island holds the discs of a community that lie together`() {
    let centres = [Point(x: 40, y: 50), Point(x: 66, y: 60)]
    let shores = CommunityOutlines.shores(around: [members(centres)], within: frame)
    #expect(shores.count == 1)
    #expect(shores.allSatisfy { !$0.isLake })
    for centre in centres {
      for edge in [Point(x: 10, y: 0), Point(x: -10, y: 0), Point(x: 0, y: 10)] {
        #expect(shores[0].holds(centre + edge))
      }
    }
    #expect(!shores[0].holds(Point(x: 40, y: 100)))
  }

  @Test func `islands of two communities do not cover one another`() {
    let first = members([Point(x: 60, y: 60), Point(x: 60, y: 85)])
    let second = members([Point(x: 84, y: 60), Point(x: 104, y: 60)])
    let shores = CommunityOutlines.shores(around: [first, second], within: frame)
    for x in stride(from: 20.0, to: 120, by: 3.7) {
      for y in stride(from: 30.0, to: 110, by: 3.1) {
        #expect(shores.count { !$0.isLake && $0.holds(Point(x: x, y: y)) } <= 1)
      }
    }
    #expect(shores.contains { $0.community == 1 && $0.holds(Point(x: 84, y: 60)) })
  }

  @Test func `a ring of discs has a lake`() {
    let ring = [(60, 20), (90, 35), (100, 65), (85, 95), (55, 100), (28, 85), (18, 55), (32, 28)]
    let shores = CommunityOutlines.shores(
      around: [members(ring.map { Point(x: Double($0.0), y: Double($0.1)) })], within: frame)
    #expect(shores.map(\.isLake) == [false, true])
    #expect(shores[1].holds(Point(x: 60, y: 60)))
  }

  @Test func `lines within a community join its islands`() {
    var parted = members([Point(x: 30, y: 60), Point(x: 150, y: 60)])
    #expect(CommunityOutlines.shores(around: [parted], within: frame).isEmpty)
    parted.lines = [Segment(start: parted.discs[0].centre, end: parted.discs[1].centre)]
    #expect(CommunityOutlines.shores(around: [parted], within: frame).count == 1)
  }

  @Test func `a community that lies in three places has no outline`() {
    let scattered = members([(10, 110), (180, 20), (100, 100)].map { Point(x: $0.0, y: $0.1) })
    let whole = members([40, 60, 80].map { Point(x: $0, y: 50) })
    let other = members([Point(x: 130, y: 60), Point(x: 150, y: 60)])
    let shores = CommunityOutlines.shores(around: [scattered, whole, other], within: frame)
    #expect(Set(shores.map(\.community)) == [1, 2])
    #expect(CommunityOutlines.shores(around: [scattered, whole], within: frame).isEmpty)
  }

  @Test func `nobody has no shore`() {
    #expect(CommunityOutlines.shores(around: [], within: frame).isEmpty)
    #expect(CommunityOutlines.shores(around: [members([])], within: frame).isEmpty)
  }
}
