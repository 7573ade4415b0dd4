import Kopa
import TestKit
import Testing

@testable import KopaCommand

/// The command's own errors, in both languages.
@Suite("Errors of the command")
struct CommandErrorTests {
  private static let errors: [any StatusCarrying] = [
    NothingReadError(
      input: "t7.csv", first: Sentence(english: "t7.csv:2: error", latvian: "t7.csv:2: kļūda")),
    FolderError(folder: "f1"), NameError(name: "n1", candidates: []),
    NameError(name: "n1", candidates: (2...21).map { "c\($0)" }),
    NoNetworkFileError(input: "t7.csv", option: "--relation"),
    NetworkAloneError(input: "n7.net", option: "--window"),
    NetworkAloneError(input: nil, option: "m1"), OtherNetworkMissingError(measure: "m1"),
    FolderInUseError(folder: "f1"),
    LossError(path: "a7.csv", loss: Sentence(english: "the column “x1”", latvian: "aile „x1”")),
    WrongSubjectError(measure: "m1", subject: .network),
    WrongSubjectError(measure: "m1", subject: .ties),
    WrongSubjectError(measure: "m1", subject: .nodes),
    FilledInError(path: "v7.xlsx"), NoClustersError(input: "t7.csv", grouping: .territory),
    TiesAloneError(input: "n7.net"), SeveralInputsError(plan: "p7.yaml"),
    NoFactsError(path: "f7.csv", activity: "a1"), NoFactsError(path: "f7.csv", activity: nil),
    NoPartsError(grouping: "ris3_area"), StandardOutputError(),
    NoSuchAttributeError(name: "a1", attributes: ["a2"]), NoRelationError(kinds: [.successors]),
    InputGuard.Overwrite(path: "t7.csv"),
    NameError(name: "n1", candidates: [], near: ["c1", "c2"]), NoMemberError(name: "n1"),
    ClusterChoiceError(asked: nil, clusters: ["c1", "c2"]),
    ClusterChoiceError(asked: "c7", clusters: ["c1"]), NoNewcomersError(knowsMembers: true),
    NoNewcomersError(knowsMembers: false), TiesWithoutActivitiesError(input: "n7.net"),
    ShardFileError(path: "p7.json", problem: .noShard),
    ShardFileError(path: "p7.json", problem: .version(7)),
    ShardFileError(path: "p7.json", problem: .damaged),
    ShardFileError(path: "p7.json", problem: .otherNumbers), ShardGapError.missing([2..<4, 6..<9]),
    ShardGapError.twice("p1.json", "p2.json", 2..<4),
    ChangedRecordsError(inputs: ["t7.csv", "t8.csv"], shard: "p7.json"),
    ShardsDifferError(first: "p1.json", second: "p2.json", difference: .program("0.1", "0.2")),
    ShardsDifferError(first: "p1.json", second: "p2.json", difference: .seed(1, 2)),
    ShardsDifferError(first: "p1.json", second: "p2.json", difference: .replicates(9, 19)),
    ShardsDifferError(first: "p1.json", second: "p2.json", difference: .options("t7", "t8")),
    ShardsDifferError(first: "p1.json", second: "p2.json", difference: .records),
  ]

  @Test(arguments: errors.indices)
  func `both sentences name the same`(place: Int) {
    let sentence = Self.errors[place].sentence
    #expect(sentence.english != sentence.latvian)
    #expect(
      SentencePieces.of(sentence.english) == SentencePieces.of(sentence.latvian), "\(sentence)")
  }

  @Test func `the list leaves none out`() throws {
    let listed = Set(Self.errors.map { "\(type(of: $0))" })
    #expect(try SourceCases.types(conformingTo: "StatusCarrying") == listed)
  }

  @Test func `the language is found whatever else is wrong`() {
    #expect(PageLanguage(in: ["kopa", "measure", "x", "--language", "lv", "--foo"]) == .lv)
    #expect(PageLanguage(in: ["--language=lv"]) == .lv)
    #expect(PageLanguage(in: ["--language", "lv", "--language", "en"]) == .en)
    #expect(PageLanguage(in: ["--language"]) == .en)
    #expect(PageLanguage(in: ["--language", "fr"]) == .en)
    #expect(PageLanguage(in: ["--", "--language", "lv"]) == .en)
  }
}
