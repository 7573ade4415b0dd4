import CooperationRecords
import Graphviz
import NetworkCore
import Testing

@testable import NetworkDrawing

@Suite("Pictures around one organisation")
struct EgoPictureTests {
  static let records = Field.records(
    [
      ("P", ["Middle", "Near"]), ("Q", ["Middle", "Near"]), ("R", ["Middle", "Less"]),
      ("S", ["Near", "Second"]), ("T", ["Third", "Fourth"]),
    ], listed: ["Alone"])

  static func picture(
    of name: String, words: DrawingWords = .english, frame: MapStyle.Frame = .embedded
  ) throws -> NeighbourhoodPicture? {
    let network = Field.network(records)
    return try NeighbourhoodPicture(
      around: .init(name), in: try network.projected(by: .count), twoMode: network,
      records: records, frame: frame, words: words)
  }

  @Test func `partners stand by strength, then theirs, and others are counted`() throws {
    let network = Field.network(Self.records)
    let position = try #require(network.actors.position(of: .init("Middle")))
    let ego = EgoNetwork(
      around: position, try network.projected(by: .count).graph(run: RunControl()),
      twoMode: network, records: Self.records, words: .english)
    #expect(ego.members.map(\.name) == ["Near", "Less", "Second"])
    #expect(ego.members.map(\.steps) == [1, 1, 2])
    #expect(ego.members[2].through == [0])
    #expect([ego.partnerCount, ego.secondCount, ego.othersCount] == [2, 1, 3])
    #expect(ego.members[0].about?.hasSuffix("; 2 partners; 3 activities") == true)
  }

  @Test(arguments: [DrawingWords.english, .latvian])
  func `it stands alone with its title, its caption and its legend`(words: DrawingWords) throws {
    let picture = try #require(
      try Self.picture(of: "Middle", words: words, frame: .standalone))
    let svg = String(decoding: try picture.rendered(.svg), as: UTF8.self)
    #expect(picture.caption.count >= 4)
    #expect(svg.contains("<title>Middle</title>") && svg.contains("<title>Second</title>"))
    #expect(svg.contains("id=\"ego\""))
    for entry in picture.legend.entries { #expect(svg.contains(entry.text.prefix(8))) }
    #expect(picture.textAlternative.contains("Middle"))
  }

  @Test func `somebody alone is said to be alone, and nobody is no picture`() throws {
    let picture = try #require(try Self.picture(of: "Alone"))
    #expect(picture.caption.first == "Alone has no partner in this network.")
    #expect(try Self.picture(of: "Stranger") == nil)
  }
}
