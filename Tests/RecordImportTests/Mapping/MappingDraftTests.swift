import CooperationRecords
import RecordImport
import TestKit
import Testing

@Suite("Drafts of mappings")
struct MappingDraftTests {
  @Test(arguments: [
    "name;project_id;veids;gads;telefons\nA;1;MVU;2016;PRIVATE\nB;1;dīvains \"*\" \\ vārds;2017;x\n",
    "Programme\tAcronym\tProject Partner\tLead Partner\nA\tW\tLU\tYes\n",
    ";A;B\nA;0;1\nB;0;0\n", "from,to\nA,B\n", ";F;G\nA;x;\nB;;x\n",
    "projectID;organisationID;name;activityType;role\n1;2;LU;HES;coordinator\n",
  ])
  func `what it says without change is what is read without it`(text: String) throws {
    let table = RecordTable(bytes: Array(text.utf8), name: "t.csv")
    let draft = try table.draftMapping()
    let mapping = try RecordMapping(bytes: Array(draft.utf8), path: "m.yaml")
    let mapped = try RecordTable(bytes: Array(text.utf8), name: "t.csv", mapping: mapping).read()
    #expect(Substance(mapped) == Substance(try table.read()))
    #expect(!draft.contains("PRIVATE"))
  }

  @Test func `a word that is too long for a key of YAML is passed over`() throws {
    let long = String(repeating: "\\", count: 200)
    let text = "name;project_id;kind\nA;1;\(long)\nB;1;odd\n"
    let draft = try RecordTable(bytes: Array(text.utf8), name: "t.csv").draftMapping()
    #expect(draft.contains("\"odd\"") && !draft.contains(#"\\\\"#))
    _ = try RecordMapping(bytes: Array(draft.utf8), path: "m.yaml")
  }

  @Test func `what is not understood stands there as a remark with examples`() throws {
    let draft = try RecordTable(
      bytes: Array("woman,ball,mood\nAnna,E1,good: *\nBerta,E1,\n".utf8), name: "t.csv"
    ).draftMapping()
    #expect(draft.contains("# organisation_name: required"))
    #expect(draft.contains("#   woman: Anna | Berta"))
    #expect(draft.contains("#   mood: good: \n"))
    #expect(throws: RecordMappingError.self) {
      try RecordMapping(bytes: Array(draft.utf8), path: "m.yaml")
    }
    let completed = draft.replacing(
      "columns:  #", with: "columns:\n  organisation_name: woman\n  activity_id: ball\n#")
    let mapping = try RecordMapping(bytes: Array(completed.utf8), path: "m.yaml")
    #expect(mapping.layout == .participations)
  }

  @Test(.needsTestData("cordis-dashboard-2021/dashboard-export-2021.csv"))
  func `of the dashboard of Horizon`() throws {
    let path = TestData.path("cordis-dashboard-2021/dashboard-export-2021.csv")
    let draft = try RecordTable(path).draftMapping()
    let mapping = try RecordMapping(bytes: Array(draft.utf8), path: "m.yaml")
    let mapped = try RecordTable(path, mapping: mapping).read()
    #expect(Substance(mapped) == Substance(try RecordTable(path).read()))
  }
}
