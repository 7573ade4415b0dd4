import CooperationRecords
import Graphviz
import NetworkCore
import Testing

@testable import NetworkDrawing

@Suite("Maps of ties that are more than chance")
struct BackboneMapTests {
  /// Teams of three that do six activities together, and a crowd that meets once, in fours.
  static func records(teams: Int, crowd: Int) -> CooperationRecords {
    var rows: [(name: String, partners: [String])] = []
    for team in 0..<teams {
      for round in 0..<6 {
        rows.append(("Team \(team), \(round)", (0..<3).map { "Firm \(team)-\($0)" }))
      }
    }
    for event in 0..<(crowd / 4) {
      rows.append(("Fair \(event)", (0..<4).map { "Guest \(4 * event + $0)" }))
    }
    return Field.records(rows)
  }

  static func map(_ records: CooperationRecords, _ style: MapStyle) throws -> NetworkMap {
    try NetworkMap(of: Field.network(records), in: records, style: style)
  }

  @Test(arguments: [DrawingWords.english, .latvian])
  func `teams have lines, and whoever met by chance stands apart`(words: DrawingWords) throws {
    let records = Self.records(teams: 8, crowd: 60)
    let style = MapStyle(form: .backbone, frame: .standalone, words: words)
    let map = try Self.map(records, style)
    NetworkMapTests.check(map)
    #expect(map.legibility == Legibility())
    #expect(map.rule == .backbone(level: 0.05, lines: 24, ties: 24))
    let tied = map.elements.filter { $0.place == .between }
    #expect(tied.count == 24 && tied.allSatisfy { $0.name.hasPrefix("Firm") })
    #expect(map.elements.allSatisfy { $0.id != nil })
    #expect(tied.allSatisfy { $0.lines.count == 2 })
    #expect(map.caption.contains { $0.contains("5 %") })
    let apart = DrawingWords.filled(
      words.map.outsideBackbone, words.organisations(records.organisations.count - 24))
    #expect(map.scene.texts.contains { $0.text == apart })
  }

  @Test func `where those apart are many a mark stands for several, and all are counted`() throws {
    let records = Self.records(teams: 4, crowd: 700)
    let map = try Self.map(records, MapStyle(form: .backbone))
    NetworkMapTests.check(map)
    let outside = map.elements.filter { $0.place != .between }
    #expect(outside.count == records.organisations.count - 12)
    #expect(outside.allSatisfy { $0.id == nil })
    #expect(map.legend.entries.contains { $0.text.contains("5 organisations") })
  }

  @Test func `more ties than a page has room for are cut by how far from chance they are`() throws {
    let map = try Self.map(
      Self.records(teams: 30, crowd: 30), MapStyle(form: .backbone, mostLines: 40))
    #expect(map.rule == .backbone(level: 0.05, lines: 40, ties: 90))
    #expect(map.caption.contains { $0.contains("Of 90 such ties") && $0.contains("40") })
  }

  @Test func `between marks one by one and groups the program chooses it`() throws {
    var rows: [(name: String, partners: [String])] = []
    for team in 0..<50 {
      for round in 0..<6 {
        rows.append(("T\(team), \(round)", (0..<4).map { "Firm \(team)-\($0)" }))
      }
    }
    rows += (0..<60).map { ("Fair \($0)", ["Guest \($0)", "Guest \($0 + 1)"]) }
    let records = Field.records(rows)
    let map = try Self.map(records, MapStyle())
    guard case .backbone = map.rule else {
      Issue.record("another form: \(map.rule)")
      return
    }
    #expect(map.caption.first?.hasPrefix("Only ties that are more than chance") == true)
  }

  @Test func `without such ties, or without activities, that is said`() {
    #expect(throws: NetworkMapError.noBackbone) {
      try Self.map(Field.records([("P", ["a", "b"]), ("Q", ["c"])]), MapStyle(form: .backbone))
    }
  }
}
