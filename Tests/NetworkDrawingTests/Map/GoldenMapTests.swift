import CooperationRecords
import Graphviz
import NetworkCore
import TestKit
import Testing

@testable import NetworkDrawing

/// Small pictures as they were when they were last looked at; `RECORD=1` records them anew.
@Suite("Golden maps")
struct GoldenMapTests {
  private static func svg(_ records: CooperationRecords, _ style: MapStyle) throws -> String {
    NetworkMapTests.text(
      try NetworkMap(of: Field.network(records), in: records, style: style).rendered(.svg))
  }

  private static let meetings = Field.records(
    [
      ("Fair", ["Ķiploks", "University of Riga", "Wood Cluster", "Saw Ltd"]),
      ("Project", ["Ķiploks", "University of Riga", "OAK & PINE LIMITED"]),
      ("Course", ["Saw Ltd", "OAK & PINE LIMITED"]),
    ], listed: ["Alone Ltd"], title: "Three meetings")

  @Test func `activities, with a newcomer`() throws {
    let style = MapStyle(
      form: .activities, frame: .standalone, size: Size(width: 360, height: 360),
      marked: [Self.meetings.organisations[0].id],
      markedMeaning: DrawingWords.english.newcomer(on: "2019-12-31"))
    try expectGolden(try Self.svg(Self.meetings, style), "activities.svg")
  }

  @Test func `organisations, in Latvian`() throws {
    let style = MapStyle(
      form: .organisations, frame: .standalone, size: Size(width: 360, height: 360),
      words: .latvian)
    try expectGolden(try Self.svg(Self.meetings, style), "organisations.svg")
  }

  @Test func `two territories`() throws {
    let rows = (0..<9).flatMap { firm in
      [("Firm \(firm)", "Fair \(firm % 2)"), ("Firm \(firm)", "Project \(firm / 3)")].map {
        (
          name: $0.0, activity: $0.1, area: String?.none,
          territory: Optional(firm % 2 == 0 ? "Vidzeme" : "Latgale"), cluster: String?.none
        )
      }
    }
    let style = MapStyle(
      form: .territories, frame: .standalone, size: Size(width: 360, height: 360))
    try expectGolden(try Self.svg(NamedGroupsTests.records(rows), style), "territories.svg")
  }

  @Test func `ties that are more than chance`() throws {
    let style = MapStyle(
      form: .backbone, frame: .standalone, size: Size(width: 360, height: 360))
    try expectGolden(
      try Self.svg(BackboneMapTests.records(teams: 2, crowd: 8), style), "backbone.svg")
  }
}
