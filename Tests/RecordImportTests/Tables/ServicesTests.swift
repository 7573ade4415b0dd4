import CooperationRecords
import RecordImport
import Testing

@Suite("The column of services")
struct ServicesTests {
  @Test(arguments: [
    "services", "Service", "services_used", "Pakalpojumi", "pakalpojums", "Izmantotie pakalpojumi",
    "Klastera pakalpojumi",
  ])
  func `it is found in English and Latvian`(header: String) throws {
    let mentions = try read("name;project;cluster;\(header)\nA;1;Wood;Export advice\n")
    #expect(mentions.participations[0].services.names == ["Export advice"])
    #expect(mentions.columns[header] == "services")
  }

  @Test func `a cell holds several, each once, and what stands for nothing is none`() throws {
    let mentions = try read(
      "name,project,cluster,services\n"
        + "A,1,Wood,Export advice; training |EXPORT  advice;-;n/a;\nB,1,Wood,N/A\nC,1,Wood,\n")
    #expect(
      mentions.participations.map(\.services.names) == [["Export advice", "training"], [], []])
    #expect(mentions.codes.isEmpty)
  }

  @Test func `beside dates they are the member's, and beside an activity make no member`()
    throws
  {
    let mentions = try read(
      "name,project,cluster,member_since,services\n"
        + "A,1,Wood,2015,x\nB,1,Wood,,y\nC,,Wood,,z\nD,1,,,w\n")
    #expect(mentions.memberships.map(\.organisation.name) == ["A", "C"])
    #expect(mentions.memberships.map(\.services.names) == [["x"], ["z"]])
    #expect(mentions.participations.map(\.organisation.name) == ["A", "B", "D"])
    #expect(mentions.participations.map(\.services.names) == [[], ["y"], ["w"]])
    #expect(mentions.codes.isEmpty && mentions.addsUp)
  }

  @Test func `with neither activity nor cluster the row is left out, and says so`() throws {
    let mentions = try read("name,project,cluster,services\nA,,,x\nB,1,Wood,\n")
    #expect(mentions.memberships.isEmpty && mentions.codes == ["no-activity"])
    let titled = try read("name,project,services\nA,,x\nB,1,\n", name: "Wood.csv")
    #expect(titled.memberships.map(\.cluster) == ["Wood"] && titled.codes.isEmpty)
  }

  @Test func `rows that differ in services alone are no duplicates`() throws {
    let mentions = try read("name,project,services\nA,1,x\nA,1,y\nA,1,x\n")
    let records = CooperationRecords(mentions, checking: [DuplicateRows()])
    #expect(records.participations.map(\.services.names) == [["x", "y"]])
    #expect(records.report.findings.filter { $0.code == "duplicate-row" }.map(\.origin.row) == [4])
  }

  @Test func `a package tells them in its memberships`() throws {
    try withFolder([
      "datapackage.json": """
      {"name": "p", "resources": [{"name": "participations", "path": "p.csv"},
        {"name": "memberships", "path": "m.csv"}]}
      """,
      "p.csv": "organisation_id,activity_id,services\n7,1,fairs\n",
      "m.csv": "organisation_id,cluster,member_since,services\n7,Koks,2015,advice|loans\n",
    ]) { folder in
      let mentions = try DataPackage(folder).read()
      #expect(mentions.memberships[0].services.names == ["advice", "loans"])
      #expect(mentions.participations[0].services.names == ["fairs"])
    }
  }

  @Test func `a mapping names the column`() throws {
    let text = "columns: {organisation_name: Firma, activity_id: Nr, services: Hilfe}\n"
    let mentions = try RecordTable(
      bytes: Array("Firma,Nr,Hilfe\nA,1,x;y\n".utf8), name: "t.csv",
      mapping: RecordMapping(bytes: Array(text.utf8), path: "m.yaml")
    ).read()
    #expect(mentions.participations[0].services.names == ["x", "y"])
  }
}
