import Testing

@testable import Kopa

@Suite("Notes on network files")
struct NetworkFileNoteTests {
  @Test(arguments: [
    NetworkFileNote.directions, .bothDirections, .loops(2), .notPositive(3),
    .otherRelations(taken: "a", others: ["b", "c"]), .tieAttributes(["since"]), .times,
    .strengthsOfParticipations, .leftAside("*Colours"), .unknownCells(4), .otherEncoding,
    .repeatedNames(5),
  ])
  func `each is told in both languages, under a title`(note: NetworkFileNote) {
    let finding = CooperationRecords.Finding(note, at: RowOrigin(file: "x.net", row: 1))
    #expect(FindingKind.title(of: finding.code) != nil, "\(finding.code)")
    #expect(finding.message == note.description)
    #expect(finding.message(in: .latvian) != finding.message)
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
