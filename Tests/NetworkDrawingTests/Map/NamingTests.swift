import CooperationRecords
import Graphviz
import NetworkCore
import Testing

@testable import NetworkDrawing

@Suite("Who is named, and why this form")
struct NamingTests {
  /// Twelve organisations in six meetings: few enough to be named all.
  static let small = Field.records(
    (0..<6).map { meeting in
      ("Meeting \(meeting)", (0..<6).map { "Member \((meeting * 2 + $0) % 12)" })
    })

  static func map(_ records: CooperationRecords, _ style: MapStyle) throws -> NetworkMap {
    let map = try NetworkMap(of: Field.network(records), in: records, style: style)
    #expect(map.legibility == Legibility())
    return map
  }

  @Test(arguments: [DrawingWords.english, .latvian])
  func `where all names fit all are there, and the caption says so`(words: DrawingWords) throws {
    let map = try Self.map(Self.small, MapStyle(words: words))
    #expect(map.facts.labels == 12)
    #expect(map.caption.last == words.map.allNamed)
  }

  @Test(arguments: [DrawingWords.english, .latvian])
  func `the ten that matter and the newcomers, where these are asked for`(
    words: DrawingWords
  ) throws {
    let records = NetworkMapTests.field
    let newcomers = [3, 40, 77].map { records.organisations[$0].id }
    let style = MapStyle(
      labels: .leading, words: words, marked: newcomers, markedMeaning: "new")
    let map = try Self.map(records, style)
    #expect(map.facts.labels > 6 && map.facts.labels <= 13)
    let named = map.elements.filter(\.isNamed)
    let least = map.elements.map(\.activities).sorted(by: >)[9]
    #expect(
      named.allSatisfy { $0.activities >= least || newcomers.contains($0.organisation) })
    #expect(
      map.caption.last == DrawingWords.filled(words.map.namedLeadingAndRinged, "10"))
    #expect(map.legend.entries.contains { $0.symbol == .ring && $0.text == "new" })
  }

  @Test(arguments: [DrawingWords.english, .latvian])
  func `where all do not fit the ten that matter and newcomers come first`(
    words: DrawingWords
  ) throws {
    let records = NetworkMapTests.field
    let newcomers = [3, 40, 77].map { records.organisations[$0].id }
    let leading = try Self.map(
      records, MapStyle(labels: .leading, words: words, marked: newcomers, markedMeaning: "new"))
    let map = try Self.map(
      records, MapStyle(words: words, marked: newcomers, markedMeaning: "new"))
    #expect(map.facts.labels > leading.facts.labels && map.facts.labels <= 40)
    #expect(map.caption.last == DrawingWords.filled(words.map.namedMostAndRinged, "40"))
  }

  @Test func `all means as many as there is room for`() throws {
    let map = try Self.map(NetworkMapTests.field, MapStyle(labels: .all))
    #expect(map.facts.labels > 40)
    #expect(map.caption.last == DrawingWords.english.map.namedWhereRoom)
  }

  @Test(arguments: [MapStyle.Form.activities, .organisations, .communities])
  func `none means none, and the tooltips have the names`(form: MapStyle.Form) throws {
    let map = try Self.map(Self.small, MapStyle(form: form, labels: .none))
    #expect(map.facts.labels == 0)
    #expect(!map.scene.texts.contains { $0.text.contains("Member") })
    #expect(map.caption.last == DrawingWords.english.map.nobodyNamed)
    #expect(NetworkMapTests.text(try map.rendered(.svg)).contains("Member"))
  }

  @Test func `beside discs stand the ten that matter where only these are asked for`() throws {
    let records = GroupMapTests.field
    let all = try GroupMapTests.map(records)
    let ten = try GroupMapTests.map(records, style: MapStyle(labels: .leading))
    #expect(ten.facts.labels <= 10 && ten.facts.labels < all.facts.labels)
    #expect(ten.caption.last == DrawingWords.filled(DrawingWords.english.map.namedLeading, "10"))
    #expect(all.caption.last == DrawingWords.english.map.namedInGroups)
  }

  @Test func `rings stand in discs too where a mark is one organisation`() throws {
    let records = NetworkMapTests.field
    let newcomers = [3, 40, 77].map { records.organisations[$0].id }
    let map = try NetworkMapTests.map(
      records, style: MapStyle(form: .communities, marked: newcomers, markedMeaning: "new"))
    let rings = map.scene.marks.filter { $0.outline.width == 1.2 }
    #expect(rings.count == 3 + 1)
    #expect(map.legend.entries.contains { $0.symbol == .ring })
    let nobody = try NetworkMapTests.map(
      records, style: MapStyle(form: .communities, marked: [Organisation.ID("nobody")]))
    #expect(!nobody.legend.entries.contains { $0.symbol == .ring })
  }

  @Test(arguments: [DrawingWords.english, .latvian])
  func `the caption says why this form was chosen, and nothing where it was asked for`(
    words: DrawingWords
  ) throws {
    let few = DrawingWords.filled(words.map.chosenFewOrganisations, "12")
    #expect(try Self.map(Self.small, MapStyle(words: words)).caption.first == few)
    let asked = try Self.map(Self.small, MapStyle(form: .organisations, words: words))
    #expect(!asked.caption.contains(few))
    let field = try NetworkMapTests.map(style: MapStyle(words: words))
    let lines = DrawingWords.filled(words.map.chosenFewLines, "\(field.facts.lines)")
    #expect(field.caption.first == lines)
  }
}
