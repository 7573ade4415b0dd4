import CooperationRecords
import Terminology
import Testing

@Suite("Names of kinds")
struct KindNameTests {
  @Test func `every kind of organisation has its name in the glossaries`() {
    let kinds = OrganisationKind.allCases.map(\.rawValue).sorted()
    #expect(Glossary.latvian.keys(among: .kinds) == kinds)
    #expect(Glossary.english.keys(among: .kinds) == kinds)
    #expect(OrganisationKind.university.sentence.latvian == "augstskola")
  }

  @Test func `every kind of activity has its name in the glossaries`() {
    let kinds = ActivityKind.allCases.map(\.rawValue).sorted()
    #expect(Glossary.latvian.keys(among: .activityKinds) == kinds)
    #expect(Glossary.english.keys(among: .activityKinds) == kinds)
  }
}
