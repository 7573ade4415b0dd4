import CooperationRecords
import Graphviz
import Lettering
import NetworkCore
import Testing

@testable import NetworkDrawing

@Suite("Maps of networks")
struct NetworkMapTests {
  /// A field of 260 organisations in 45 activities, in three communities.
  static let field = Field.records(
    Field.random(organisations: 260, activities: 45, seed: 11),
    listed: ["Alone Ltd", "Solitary University"])

  /// Three fields of seventy that hardly share anything, one after the other.
  static let divided: CooperationRecords = {
    let blocks = (0..<3).map { block in
      Field.random(organisations: 70, activities: 12, seed: Seed(UInt64(30 + block))).map {
        (name: "\(block), \($0.name)", partners: $0.partners.map { "\(block), \($0)" })
      }
    }
    let links = (0..<3).map { block in
      (name: "Link \(block)", partners: [0, 1].map { blocks[(block + $0) % 3][0].partners[0] })
    }
    return Field.records(blocks.flatMap { $0 } + links)
  }()

  static func map(
    _ records: CooperationRecords = field, communities: Int? = 3, style: MapStyle = MapStyle()
  ) throws -> NetworkMap {
    let network = Field.network(records)
    return try NetworkMap(
      of: network, in: records,
      communities: communities.map { count in
        try Field.partition(of: network) { $0 * count / max(1, network.actors.count) }
      },
      style: style)
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// What must hold of any picture.
  static func check(_ map: NetworkMap, within size: Size = Size(width: 510, height: 640)) {
    let scene = map.scene
    let page = Rectangle(
      lowerLeft: .zero, upperRight: Point(x: scene.size.width, y: scene.size.height))
    #expect(scene.size.width <= size.width && scene.size.height <= size.height + 0.01)
    #expect(map.facts.labels <= 40)
    #expect(map.facts.lines <= 400 && scene.lines.count <= 400)
    for (number, text) in scene.texts.enumerated() {
      #expect(text.fontSize >= 7)
      #expect(page.expanded(by: 0.5).contains(text.box), "\(text.text)")
      let wide = text.text.split(separator: "\n").map {
        TextWidth.points(String($0), size: text.fontSize)
      }
      #expect((wide.max() ?? 0) <= text.box.width + 0.01, "\(text.text)")
      for other in scene.texts[..<number] {
        #expect(!text.box.overlaps(other.box), "“\(text.text)” lies on “\(other.text)”")
      }
    }
    let marks = scene.marks.filter { $0.classes == ["organisation"] }
    for (number, mark) in marks.enumerated() {
      #expect(page.overlaps(discAround: mark.centre, radius: 0.1))
      for other in marks[..<number] {
        // Corners of unlike shapes may come close; the discs that they stand for may not meet.
        let least = (mark.diameter + other.diameter) / 2 / 1.28
        #expect(mark.centre.distance(to: other.centre) > least)
      }
    }
    #expect(Set(scene.marks.compactMap(\.id)).count == scene.marks.compactMap(\.id).count)
  }

  @Suite("laws")
  struct Laws {
    @Test func `a map of activities keeps to the page, to its names and to its lines`() throws {
      let map = try NetworkMapTests.map()
      NetworkMapTests.check(map)
      #expect(map.rule == .activities(linesFrom: 2))
      #expect(map.facts.labels > 10)
      #expect(map.facts.communities > 1)
      #expect(map.legibility == Legibility())
    }

    @Test func `communities that share little with others are outlined`() throws {
      let map = try NetworkMapTests.map(NetworkMapTests.divided)
      NetworkMapTests.check(map)
      #expect(map.facts.communities == 3)
      #expect(map.legend.entries.contains { $0.symbol == .island })
      #expect(map.caption.contains(DrawingWords.english.readIslands))
      #expect(map.caption.contains(DrawingWords.english.readGroupedPositions))
      #expect(!map.caption.contains(DrawingWords.english.readPositions))
    }

    /// Everybody takes part in much, as in a cluster that meets often.
    @Test func `a busy cluster becomes a map of organisations`() throws {
      var generator = Seed(9).generator()
      let rows = (0..<60).map { activity in
        (
          name: "Meeting \(activity)",
          partners: ["The cluster"]
            + (0..<9).map { _ in
              "Member \(min(generator.number(below: 70), generator.number(below: 70)))"
            }
        )
      }
      let map = try NetworkMapTests.map(Field.records(rows))
      NetworkMapTests.check(map)
      guard case .organisations(let linesFrom) = map.rule else {
        Issue.record("another form")
        return
      }
      #expect(linesFrom > 1)
      #expect(map.facts.lines >= map.facts.largestGroup - 1)
      let ends = Set(map.scene.lines.flatMap { [$0.first, $0.second] })
      #expect(ends.count == map.facts.between)
      #expect(map.caption.contains { $0.contains("\(linesFrom) activities or more") })
    }

    @Test func `outlines are told only where there are some`() throws {
      let map = try NetworkMapTests.map(Field.records([("P", ["a", "b"]), ("Q", ["b", "c"])]))
      #expect(map.facts.communities == 0)
      #expect(!map.legend.entries.contains { $0.symbol == .island })
      #expect(!map.caption.contains(DrawingWords.english.readIslands))
      #expect(map.caption.contains(DrawingWords.english.readPositions))
    }

    @Test func `a map of communities keeps to them too`() throws {
      let map = try NetworkMapTests.map(style: MapStyle(form: .communities))
      NetworkMapTests.check(map)
      #expect(map.communityElements.map(\.organisations).reduce(0, +) + map.facts.alone == 262)
    }

    @Test(arguments: [MapStyle.Frame.embedded, .standalone])
    func `on half a page it still keeps to the page`(frame: MapStyle.Frame) throws {
      let size = Size(width: 420, height: 430)
      let map = try NetworkMapTests.map(style: MapStyle(frame: frame, size: size))
      NetworkMapTests.check(map, within: size)
    }

    @Test func `fewer names and lines when fewer are asked for`() throws {
      let map = try NetworkMapTests.map(
        style: MapStyle(form: .activities, mostLabels: 5, mostLines: 30))
      #expect(map.facts.labels <= 5)
      #expect(map.facts.lines <= 30)
      guard case .activities(let linesFrom) = map.rule else {
        Issue.record("another form")
        return
      }
      #expect(linesFrom > 2)
      #expect(map.caption.contains { $0.contains("30 lines") })
    }

    @Test func `every organisation is in the table once and in the picture`() throws {
      let map = try NetworkMapTests.map()
      #expect(map.elements.map(\.organisation) == NetworkMapTests.field.organisations.map(\.id))
      let drawn = Set(map.scene.marks.compactMap(\.id))
      for element in map.elements {
        #expect(element.id.map(drawn.contains) == true)
      }
      #expect(map.elements.count { $0.place == .alone } == map.facts.alone)
      #expect(map.elements.count { $0.isNamed } == map.facts.labels)
      #expect(map.elements.count { $0.place == .between } == map.facts.between)
      #expect(map.activityElements.allSatisfy { drawn.contains($0.id) })
    }

    @Test func `a line joins an organisation to an activity that it takes part in`() throws {
      let map = try NetworkMapTests.map()
      let network = Field.network(NetworkMapTests.field)
      for line in map.scene.lines {
        let numbers = try #require(line.id?.description.dropFirst().split(separator: "-"))
        let organisation = network.actors[try #require(Int(numbers[0]))]
        let activity = network.events[try #require(Int(numbers[1]))]
        #expect(network.events(of: organisation).contains(activity))
        #expect(map.scene.marks[line.first].id?.description == "o\(numbers[0])")
        #expect(map.scene.marks[line.second].id?.description == "a\(numbers[1])")
      }
    }

    @Test(arguments: [MapStyle.Form.activities, .organisations])
    func `the table tells the lines of each organisation`(form: MapStyle.Form) throws {
      let rows = Field.random(organisations: 60, activities: 12, seed: 6)
      let map = try NetworkMapTests.map(Field.records(rows), style: MapStyle(form: form))
      let ends = form == .activities ? 1 : 2
      #expect(map.elements.map(\.lines.count).reduce(0, +) == ends * map.facts.lines)
      for element in map.elements {
        let number = try #require(element.id).description.dropFirst()
        for line in element.lines {
          #expect(line.description.dropFirst().split(separator: "-").contains(number))
        }
      }
    }

    @Test func `marks on a disc lie inside it`() throws {
      let map = try NetworkMapTests.map()
      let marks = Dictionary(
        uniqueKeysWithValues: map.scene.marks.compactMap { mark in mark.id.map { ($0, mark) } })
      let plates = Dictionary(
        uniqueKeysWithValues: map.activityElements.map { ($0.activity, $0.id) })
      for element in map.elements {
        guard case .on(let activity) = element.place else { continue }
        let mark = try #require(element.id.flatMap { marks[$0] })
        let plate = try #require(plates[activity].flatMap { marks[$0] })
        #expect(mark.centre.distance(to: plate.centre) < plate.diameter / 2)
      }
    }
  }

  @Suite("bytes")
  struct Bytes {
    @Test(arguments: [OutputFormat.svg, .pdf])
    func `the same records give the same bytes`(format: OutputFormat) throws {
      let first = try NetworkMapTests.map().rendered(format)
      let second = try NetworkMapTests.map().rendered(format)
      #expect(first == second)
    }

    @Test func `in another order it is the same in numbers`() throws {
      let rows = Field.random(organisations: 120, activities: 20, seed: 2)
      let first = try NetworkMapTests.map(Field.records(rows), communities: nil)
      let second = try NetworkMapTests.map(Field.records(rows.reversed()), communities: nil)
      #expect(first.rule == second.rule)
      #expect(first.facts.lines == second.facts.lines)
      #expect(first.facts.largestGroup == second.facts.largestGroup)
      #expect(first.facts.between == second.facts.between)
      NetworkMapTests.check(second)
    }

    @Test func `elements can be found in the SVG`() throws {
      let map = try NetworkMapTests.map()
      let svg = NetworkMapTests.text(try map.rendered(.svg))
      for element in map.elements.prefix(20) {
        #expect(
          svg.contains("<g id=\"\(element.id?.description ?? "")\" class=\"node organisation\">"))
      }
      #expect(svg.contains("class=\"edge tie\""))
      #expect(svg.contains("<desc>") && svg.contains("<title>A field</title>"))
    }
  }

  @Suite("words")
  struct Words {
    @Test func `made up records are called so, in both languages`() throws {
      let records = Field.records([("P", ["a", "b"])], isSynthetic: true)
      for words in [DrawingWords.english, .latvian] {
        let map = try NetworkMapTests.map(
          records, communities: nil, style: MapStyle(words: words))
        #expect(map.scene.texts.contains { $0.text.contains("SYNTHETIC") && $0.fontSize >= 9 })
        #expect(map.textAlternative.contains("SYNTHETIC"))
        #expect(map.isSynthetic)
      }
      let real = try NetworkMapTests.map(Field.records([("P", ["a", "b"])]), communities: nil)
      #expect(!NetworkMapTests.text(try real.rendered(.svg)).contains("SYNTHETIC"))
    }

    @Test func `the legend says kind, size, line and outline`() throws {
      let map = try NetworkMapTests.map()
      let symbols = map.legend.entries.map(\.symbol)
      for group in Set(map.elements.map(\.group)) { #expect(symbols.contains(.kind(group))) }
      #expect(symbols.contains(.plate) && symbols.contains(.line) && symbols.contains(.island))
      let written = Set(map.scene.texts.map(\.text))
      for entry in map.legend.entries { #expect(written.contains(entry.text)) }
    }

    @Test func `a picture that stands alone has its title, its rule and its source`() throws {
      let map = try NetworkMapTests.map(style: MapStyle(frame: .standalone))
      let written = map.scene.texts.map(\.text).joined(separator: " ")
      #expect(written.contains("A field"))
      #expect(written.contains("Source: by hand"))
      for sentence in map.caption { #expect(written.contains(sentence)) }
    }

    @Test func `nobody is named where names are not to be shown`() throws {
      let map = try NetworkMapTests.map(style: MapStyle(namesShown: false))
      let svg = NetworkMapTests.text(try map.rendered(.svg))
      #expect(!svg.contains("Organisation"))
      #expect(!map.textAlternative.contains("Organisation"))
      #expect(map.facts.labels == 0)
      let communities = try NetworkMapTests.map(
        style: MapStyle(form: .communities, namesShown: false))
      #expect(!NetworkMapTests.text(try communities.rendered(.svg)).contains("Organisation"))
    }

    @Test func `who is pointed out is named and has a ring`() throws {
      let newcomer = NetworkMapTests.field.organisations[7].id
      let map = try NetworkMapTests.map(
        style: MapStyle(marked: [newcomer], markedMeaning: "new since 2018"))
      #expect(map.elements[7].isNamed)
      #expect(map.legend.entries.contains { $0.symbol == .ring && $0.text == "new since 2018" })
    }

    @Test func `the text alternative counts, and names who leads`() throws {
      let records = Field.records([("P", ["a", "b", "c"]), ("Q", ["a", "d"])], listed: ["e"])
      let map = try NetworkMapTests.map(records, communities: nil)
      #expect(
        map.textAlternative
          == "Map of 5 organisations and 2 activities that they share. 4 organisations are tied "
          + "together in one connected group; apart from it: 1 organisation. Those in the most "
          + "activities are a (2).")
    }
  }
}
