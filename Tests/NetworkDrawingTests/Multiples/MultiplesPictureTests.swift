import CollaborationNetworks
import CooperationRecords
import Graphviz
import Testing

@testable import NetworkDrawing

@Suite("Small multiples")
struct MultiplesPictureTests {
  /// The marks of a panel by the number of the organisation.
  static func marks(_ picture: MultiplesPicture, panel: Int) -> [String: Scene.Mark] {
    var marks: [String: Scene.Mark] = [:]
    for mark in picture.scene.marks {
      guard let id = mark.id?.description, id.hasPrefix("p\(panel)-") else { continue }
      marks[String(id.split(separator: "-")[1])] = mark
    }
    return marks
  }

  @Suite("by hand")
  struct ByHand {
    @Test func `years count who is there, ties, and ties that no earlier year has`() throws {
      let picture = try MultiplesPicture(of: Field.years, by: .year)
      #expect(picture.panels.map(\.value) == ["2014", "2015", "2016", "2017"])
      #expect(picture.panels.map(\.organisations) == [3, 4, 5, 5])
      #expect(picture.panels.map(\.ties) == [3, 4, 7, 6])
      // A–Bb stood in 2014 already, so that R brings five of its six.
      #expect(picture.panels.map(\.newTies) == [nil, 1, 5, 0])
      #expect(picture.panels.map(\.alone) == [0, 0, 0, 1])
    }

    @Test func `new ties are dark, the others are not, and the first year has none`() throws {
      let picture = try MultiplesPicture(of: Field.years, by: .year)
      let dark = picture.scene.lines.count { $0.stroke == Scene.newTie }
      #expect(dark == 6)
      #expect(picture.scene.lines.count == 20)
      #expect(picture.legend.entries.contains { $0.symbol == .newLine })
    }

    @Test func `countries have the ties inside them alone`() throws {
      let picture = try MultiplesPicture(of: Field.years, by: .country)
      #expect(picture.panels.map(\.title) == ["EE", "LT", "LV"])
      #expect(picture.panels.map(\.ties) == [0, 1, 1])
      #expect(picture.panels.map(\.alone) == [2, 1, 0])
      #expect(picture.panels.allSatisfy { $0.newTies == nil })
      #expect(!picture.legend.entries.contains { $0.symbol == .newLine || $0.symbol == .absence })
    }

    @Test func `the window and the rule of years are heeded`() throws {
      let plan = NetworkPlan(window: DateWindow("2015..2016"))
      let picture = try MultiplesPicture(of: Field.years, by: .year, plan: plan)
      #expect(picture.panels.map(\.value) == ["2015", "2016"])
      let starting = try MultiplesPicture(
        of: Field.years, by: .year, plan: NetworkPlan(windowRule: .starting))
      #expect(starting.panels.map(\.organisations) == [3, 2, 4, 1])
      #expect(starting.caption.contains { $0.contains("in which it starts") })
    }

    @Test func `a member without an activity in a year stands in it`() throws {
      let records = Field.records(
        dated: [
          .init(name: "P", years: 2014...2014, partners: ["A", "Bb"]),
          .init(name: "Q", years: 2015...2015, partners: ["A", "Bb"]),
        ], members: ["Lone", "A"])
      let picture = try MultiplesPicture(of: records, by: .year)
      #expect(picture.panels.map(\.organisations) == [3, 3])
      #expect(picture.panels.map(\.alone) == [1, 1])
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `everybody keeps a place through the years`() throws {
      let picture = try MultiplesPicture(of: Field.years, by: .year)
      let panels = (1...4).map { MultiplesPictureTests.marks(picture, panel: $0) }
      var offsets: [Int: Point] = [:]
      for (number, panel) in panels.enumerated().dropFirst() {
        for (organisation, mark) in panel {
          guard let first = panels[0][organisation] else { continue }
          let way = mark.centre - first.centre
          let known = offsets[number] ?? way
          #expect(way.distance(to: known) < 1e-9)
          offsets[number] = known
        }
      }
      #expect(offsets.count == 3)
    }

    @Test func `as many activities give as large a mark in every panel`() throws {
      let picture = try MultiplesPicture(of: Field.years, by: .year)
      var sizes: [String: Set<Int>] = [:]
      for mark in picture.scene.marks where mark.id != nil {
        let activities = try #require(mark.summary?.split(separator: "; ").last)
        sizes["\(mark.shape) \(activities)", default: []].insert(Int(mark.diameter * 1_000))
      }
      #expect(sizes.count > 3)
      #expect(sizes.values.allSatisfy { $0.count == 1 })
    }

    @Test(arguments: [1, 2, 3, 4, 5, 7, 9, 13])
    func `any number of panels keeps to the page`(count: Int) throws {
      let rows = (0..<count).map { number in
        Field.Dated(
          name: "P\(number)", years: (2001 + number)...(2001 + number),
          partners: (0...3 + number % 4).map { "Organisation \($0 * 7 % 23)" })
      }
      let picture = try MultiplesPicture(of: Field.records(dated: rows), by: .year)
      #expect(picture.panels.count == count)
      let page = Rectangle(
        lowerLeft: .zero, upperRight: Point(x: picture.size.width, y: picture.size.height))
      #expect(picture.size.width <= 510 && picture.size.height <= 680)
      for mark in picture.scene.marks {
        #expect(page.contains(Rectangle(centre: mark.centre, size: Size(width: 1, height: 1))))
      }
      for (number, text) in picture.scene.texts.enumerated() {
        #expect(page.expanded(by: 0.5).contains(text.box), "\(text.text)")
        for other in picture.scene.texts[..<number] { #expect(!text.box.overlaps(other.box)) }
      }
    }

    @Test(arguments: [OutputFormat.svg, .pdf])
    func `the same records give the same bytes`(format: OutputFormat) throws {
      let first = try MultiplesPicture(of: Field.years, by: .year).rendered(format)
      #expect(first == (try MultiplesPicture(of: Field.years, by: .year).rendered(format)))
    }

    @Test func `lines are as many as they may be, by one rule`() throws {
      let picture = try MultiplesPicture(
        of: Field.years, by: .year, style: MultiplesStyle(mostLines: 14))
      #expect(picture.scene.lines.count <= 14)
      #expect(picture.caption.contains { $0.contains("count all ties") })
      #expect(picture.panels.map(\.ties) == [3, 4, 7, 6])
    }
  }

  @Suite("words")
  struct Words {
    @Test(arguments: [DrawingWords.english, .latvian])
    func `panels say what they are and how much is in them`(words: DrawingWords) throws {
      let picture = try MultiplesPicture(
        of: Field.years, by: .year, style: MultiplesStyle(frame: .standalone, words: words))
      let written = picture.scene.texts.map(\.text).joined(separator: " ")
      for panel in picture.panels { #expect(written.contains(panel.title)) }
      for sentence in picture.caption { #expect(written.contains(sentence), "\(sentence)") }
      #expect(
        written.contains(
          words.languageCode == "lv" ? "4 organizācijas" : "4 organisations · 4 ties"))
      #expect(picture.textAlternative.contains("2016: 5"))
    }

    @Test func `nobody is named where names are not to be shown`() throws {
      let picture = try MultiplesPicture(
        of: Field.years, by: .year, style: MultiplesStyle(namesShown: false))
      let svg = String(decoding: try picture.rendered(.svg), as: UTF8.self)
      #expect(!svg.contains("Ffffff") && !svg.contains("Alone"))
    }
  }

  @Suite("what does not fit")
  struct Refusals {
    @Test func `fourteen panels are too many`() {
      let rows = (0..<14).map {
        Field.Dated(name: "P\($0)", years: (2001 + $0)...(2001 + $0), partners: ["A", "Bb"])
      }
      #expect(throws: MultiplesError.tooManyPanels(grouping: "year", count: 14, most: 13)) {
        try MultiplesPicture(of: Field.records(dated: rows), by: .year)
      }
    }

    @Test func `records without the column have no parts`() {
      #expect(throws: MultiplesError.noParts(grouping: "territory")) {
        try MultiplesPicture(of: Field.years, by: .territory)
      }
    }

    @Test func `three hundred and one in a panel are too many`() {
      let row = Field.Dated(
        name: "P", years: 2014...2014, partners: (0...300).map { "Organisation \($0)" })
      #expect(throws: MultiplesError.tooManyOrganisations(panel: "2014", count: 301, most: 300)) {
        try MultiplesPicture(of: Field.records(dated: [row]), by: .year)
      }
    }

    @Test func `a small page says that it is small`() {
      let size = Size(width: 210, height: 110)
      #expect(throws: MultiplesError.pageTooSmall(size)) {
        try MultiplesPicture(of: Field.years, by: .year, style: MultiplesStyle(size: size))
      }
    }
  }
}
