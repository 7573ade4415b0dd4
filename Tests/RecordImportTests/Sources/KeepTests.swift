import CooperationRecords
import RecordImport
import TestKit
import Testing

@Suite("keep.eu")
struct KeepTests {
  /// Counted by scripts/oracles/sources.py.
  @Test(.needsTestData("keep-interreg-2014-2020/keep_closed_1420_Partnership.csv"))
  func `closed projects of 2014 to 2020`() throws {
    let mentions = try RecordInput(TestData.path("keep-interreg-2014-2020")).read()
    let records = CooperationRecords(mentions)
    let file = records.report.files[0]
    #expect(file.source == "keep.eu partners")
    #expect((file.rows, file.read, file.merged, file.skipped) == (8621, 8620, 1, 0))
    #expect(records.organisations.count == 6988)
    #expect(records.activities.count == 1852)
    #expect(mentions.participations.count { $0.role == "lead partner" } == 1891)
  }

  @Test func `the identifier of a project counts before its acronym, each within a programme`()
    throws
  {
    let mentions = try read(
      """
      Programme;Project ID (2021-2027 only);Project acronym;Organisation in English;Lead partner;\
      Country code;Participant Identification Code;Type of Organisation;\
      ERDF contribution (2014-2020 only);Partner's programme co-financing (EUR) (2021-2027 only)
      A;7;WOOD;LU;Yes;LV Latvia;999;Higher education and research organisations;N.a.;10,5
      A;N.a.;WOOD;RTU;No;LV Latvia;N.a.;SME;20;N.a.
      B;N.a.;WOOD;RTU;No;LV Latvia;N.a.;SME;20;N.a.
      """)
    #expect(
      mentions.participations.map(\.activity.id.rawValue) == ["A | 7", "A | WOOD", "B | WOOD"])
    #expect(mentions.participations.map(\.contribution) == [10.5, 20, 20])
    #expect(mentions.participations[0].organisation.kind == .universityOrResearch)
    #expect(mentions.participations[0].organisation.identifier == "999")
    #expect(mentions.participations.map(\.role) == ["lead partner", "partner", "partner"])
  }

  @Test func `partners and projects in one folder are joined`() throws {
    let partners = "Programme;Acronym;Project Partner;Lead Partner\nA;WOOD;LU;Yes\nA;IRON;LU;No\n"
    let projects = """
      Programme,Acronym,Project Name,Lead Partner,Budget,Project start,Project end
      A,WOOD,Wood for all,Somebody,"892,228.58",2015/10/27,2019/09/30
      """
    try withFolder(["partners.csv": partners, "projects.csv": projects]) { folder in
      let mentions = try RecordInput(folder).read()
      let records = CooperationRecords(mentions)
      let wood = records.activity(.init("A | WOOD"))
      #expect(wood?.title == "Wood for all")
      #expect(wood?.start?.description == "2015-10-27")
      #expect(wood?.budget == 892_228.58)
      #expect(mentions.finding("projects-not-listed")?.contains(" 1 projects") == true)
    }
  }

  private func read(_ text: String) throws -> CooperationMentions {
    let mentions = try RecordTable(bytes: Array(text.utf8), name: "Partners.csv").read()
    #expect(mentions.report.files[0].source == "keep.eu partners")
    return mentions
  }
}
