import CooperationRecords
import Graphviz
import NetworkAlgorithms
import NetworkCore
import Testing

@testable import NetworkDrawing

@Suite("Core and periphery")
struct CorePictureTests {
  /// Four who all know one another by pairs, a chain of three, and one alone.
  static let small = Field.records(
    [
      ("ab", ["a", "b"]), ("ac", ["a", "c"]), ("ad", ["a", "d"]), ("bc", ["b", "c"]),
      ("bd", ["b", "d"]), ("cd", ["c", "d"]), ("de", ["d", "e"]), ("ef", ["e", "f"]),
    ], listed: ["alone"])

  static func picture(
    _ records: CooperationRecords = small, size: Size = Size(width: 510, height: 660),
    words: DrawingWords = .english
  ) throws -> CorePicture {
    let network = Field.network(records)
    let projected = try network.projected(by: .count)
    return try CorePicture(
      of: network, in: records, coreness: try projected.scores(.coreness), size: size,
      words: words)
  }

  @Suite("by hand")
  struct ByHand {
    @Test func `four who know one another are the core, the chain is outside`() throws {
      let picture = try CorePictureTests.picture()
      #expect(picture.rings.map(\.leastPartners) == [3, 1])
      #expect(picture.rings.map(\.organisations) == [4, 2])
      #expect(
        picture.textAlternative
          == "Core and periphery of 7 organisations. From the core outwards: 3+ partners: 4 "
          + "organisations; 1+ partners: 2 organisations. 1 organisation without a partner in these "
          + "records.")
    }

    @Test func `those of lower coreness stand further out`() throws {
      let picture = try CorePictureTests.picture()
      let marks = Dictionary(
        uniqueKeysWithValues: picture.scene.marks.compactMap { mark in
          mark.id.map { ($0.description, mark.centre) }
        })
      let names = ["a", "b", "c", "d", "e", "f"]
      let records = CorePictureTests.small.organisations.map(\.name)
      let places = try names.map { name in
        let number = try #require(records.firstIndex(of: name))
        return try #require(marks["o\(number)"])
      }
      let middle = places[..<4].reduce(Point.zero, +) * 0.25
      let radii = places.map { $0.distance(to: middle) }
      #expect((radii[..<4].max() ?? 0) < (radii[4...].min() ?? 0))
    }

    @Test func `one large activity is said to make a core by itself`() throws {
      let records = Field.records([("Big", (0..<9).map { "m\($0)" }), ("x", ["m1", "y"])])
      let picture = try CorePictureTests.picture(records)
      #expect(picture.caption.contains { $0.contains("“Big”") })
      let small = try CorePictureTests.picture()
      #expect(!small.caption.contains { $0.contains("by itself") })
    }

    @Test func `levels beyond five share rings`() {
      let rings = CoreRings([9, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1, 1, 0])
      // 8 to 6, 5 to 3, and 2 with 1: about as many in each.
      #expect(rings.rings.map(\.most) == [9, 8, 5, 2])
      #expect(rings.rings.map(\.organisations).reduce([], +).count == 12)
      #expect(rings.rings[0].organisations == [0, 1])
      #expect(rings.rings.map(\.least) == rings.rings.map(\.least).sorted(by: >))
      #expect(rings.alone == [12])
      #expect(CoreRings([]).rings.isEmpty)
      #expect(CoreRings([0, 0]).alone == [0, 1])
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: [(60, 12), (300, 60)])
    func `marks keep apart and on the page`(organisations: Int, activities: Int) throws {
      let rows = Field.random(organisations: organisations, activities: activities, seed: 3)
      let picture = try CorePictureTests.picture(Field.records(rows))
      let page = Rectangle(
        lowerLeft: .zero, upperRight: Point(x: picture.size.width, y: picture.size.height))
      #expect(picture.size.height <= 660)
      let marks = picture.scene.marks.filter { $0.classes == ["organisation"] }
      for (number, mark) in marks.enumerated() {
        #expect(
          page.contains(
            Rectangle(
              centre: mark.centre, size: Size(width: mark.diameter, height: mark.diameter))))
        for other in marks[..<number] {
          let least = (mark.diameter + other.diameter) / 2 / 1.28
          #expect(mark.centre.distance(to: other.centre) > least)
        }
      }
    }

    @Test func `the same records give the same bytes`() throws {
      #expect(
        try CorePictureTests.picture().rendered(.svg)
          == (try CorePictureTests.picture().rendered(.svg)))
    }

    @Test func `nobody, and nobody with a partner, are drawn too`() throws {
      #expect(try CorePictureTests.picture(Field.records([])).rings.isEmpty)
      let alone = try CorePictureTests.picture(Field.records([], listed: ["a", "b"]))
      #expect(alone.rings.isEmpty)
      #expect(alone.scene.marks.count { $0.id != nil } == 2)
    }
  }

  @Test func `three hundred and one with partners are too many`() {
    let records = Field.records([("P", (0...300).map { "Organisation \($0)" })])
    #expect(throws: CorePictureError.tooManyOrganisations(count: 301, most: 300)) {
      try CorePictureTests.picture(records)
    }
  }

  @Test func `a small page says that it is small`() {
    let size = Size(width: 210, height: 110)
    #expect(throws: CorePictureError.pageTooSmall(size)) {
      try CorePictureTests.picture(size: size)
    }
  }
}
