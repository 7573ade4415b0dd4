import Testing

@testable import Kopa

@Suite("Notes on network files")
struct NetworkFileNoteTests {
  @Test(arguments: [
    NetworkFileNote.directions, .bothDirections, .loops(2), .notPositive(3),
    .otherRelations(taken: "a", others: ["b", "c"]), .tieAttributes(["since"]), .times,
    .strengthsOfParticipations, .leftAside("*Colours"), .otherGraphs, .unknownCells(4),
    .otherEncoding,
    .repeatedNames(5),
  ])
  func `each is told in both languages, under a title`(note: NetworkFileNote) {
    #expect(FindingKind.title(of: note.code) != nil, "\(note.code)")
    #expect(note.sentence.english == note.description)
    #expect(note.sentence.latvian != note.sentence.english)
  }

  @Test(arguments: [
    NetworkFileReason.ending("net"), .beginning("DL"), .content("<gexf>"), .object,
    .columnsOfTies, .matrix,
  ])
  func `each reason is told in both languages`(reason: NetworkFileReason) {
    let sentence = Sentence(reason)
    #expect(sentence.english != sentence.latvian)
  }
}
