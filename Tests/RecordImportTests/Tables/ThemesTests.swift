import CooperationRecords
import RecordImport
import TabularFiles
import Testing

@Suite("The column of themes")
struct ThemesTests {
  @Test(arguments: ["themes", "Theme", "Topics", "Tēmas", "tēma"])
  func `it is found in English and Latvian`(header: String) throws {
    let mentions = try read("name;project;\(header)\nA;1;Tourism\n")
    #expect(mentions.participations[0].activity.themes == ["Tourism"])
    #expect(mentions.columns[header] == "themes")
  }

  @Test func `a cell holds several, each once, and what stands for nothing is none`() throws {
    let mentions = try read(
      "name,project,themes\nA,1,Tourism; Clusters |  Tourism;n/a;\nB,2,N/A\nC,3,\n")
    #expect(mentions.participations.map(\.activity.themes) == [["Tourism", "Clusters"], [], []])
    #expect(mentions.codes.isEmpty)
  }

  @Test func `keep_eu tells them in three columns`() throws {
    let projects = """
      Programme,Acronym,Project Name,Thematic1,Thematic2,Thematic3,Project start,Project end
      A,WOOD,Wood for all,Tourism,N.a.,Clusters,2015/10/27,2019/09/30
      A,IRON,Iron for all,,,,2015/10/27,2019/09/30
      """
    try withFolder([
      "partners.csv":
        "Programme;Acronym;Project Partner;Lead Partner\nA;WOOD;LU;Yes\nA;IRON;LU;Yes\n",
      "projects.csv": projects,
    ]) { folder in
      let records = CooperationRecords(try RecordInput(folder).read())
      #expect(records.activity(.init("A | WOOD"))?.themes == ["Tourism", "Clusters"])
      #expect(records.activity(.init("A | IRON"))?.themes == [])
    }
  }

  @Test func `records are divided by them, and an activity of two is in both parts`() throws {
    let records = CooperationRecords(
      try read("name,project,themes\nA,1,Tourism;Clusters\nB,2,Tourism\nC,3,\n"))
    let parts = records.divided(by: .theme)
    #expect(parts.map(\.value) == ["Clusters", "Tourism"])
    #expect(parts.map { $0.records.activities.map(\.id.rawValue) } == [["1"], ["1", "2"]])
  }

  @Test func `a package holds the column where something is told`() throws {
    let told = try read("name,project,themes\nA,1,Tourism;Clusters\nB,1,\n")
    let silent = try read("name,project\nA,1\n")
    try withFolder([:]) { folder in
      try DataPackageWriter(told).write(to: folder + "/told")
      let again = try DataPackage(folder + "/told").read()
      #expect(CooperationRecords(again).activities[0].themes == ["Tourism", "Clusters"])
      try DataPackageWriter(silent).write(to: folder + "/silent")
      let header = try TextTable(contentsOf: folder + "/silent/participations.csv").header
      #expect(!header.contains("themes"))
    }
  }
}
