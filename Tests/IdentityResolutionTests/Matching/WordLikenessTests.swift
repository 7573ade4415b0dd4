@testable import IdentityResolution
import Testing

@Suite("Words that are alike")
struct WordLikenessTests {
  @Test(arguments: [
    ("biala", "biala", WordLikeness.Agreement.equal), ("biala", "biela", .slip),
    ("tehnology", "technology", .slip), ("ljubjana", "ljubljana", .slip),
    ("heigths", "heights", .slip), ("textils", "textile", .slip),
    ("technology", "technologies", .beginning), ("univ", "university", .none),
    ("inst", "institut", .beginning), ("lublin", "dublin", .none), ("nord", "norr", .none),
    ("slovenia", "slovakia", .none), ("", "a", .none),
  ])
  func `two words`(one: String, other: String, agreement: WordLikeness.Agreement) {
    #expect(WordLikeness.agreement(Array(one.utf8), Array(other.utf8)) == agreement)
    #expect(WordLikeness.agreement(Array(other.utf8), Array(one.utf8)) == agreement)
  }

  @Test func `what is a word of other names too is no slip of the pen`() {
    func merges(_ others: [String]) -> Int {
      let names = ["Institute of Marina Studies", "Institute of Martina Studies"] + others
      return NameResolver().resolve(names.map { NamedOrganisation($0) }).merges.count
    }
    #expect(merges([]) == 1)
    #expect(merges(["Port Marina Nova", "Santa Martina Church"]) == 0)
  }
}
