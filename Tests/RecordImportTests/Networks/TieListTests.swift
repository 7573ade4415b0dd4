import CooperationRecords
import RecordImport
import TestKit
import Testing

@Suite("Tie lists")
struct TieListTests {
  /// Counted by scripts/oracles/sources.py.
  @Test(
    .needsTestData("interorg-tobacco-control-indiana/TCcoll_edges.csv"),
    arguments: [("TCcoll", 161), ("TCcnt", 175)])
  func `tobacco control in Indiana, with its agencies`(name: String, pairs: Int) throws {
    let mentions = try RecordInput(
      TestData.path("interorg-tobacco-control-indiana/\(name)_edges.csv")
    ).read()
    #expect(mentions.report.files.map(\.name) == ["\(name)_edges.csv", "\(name)_nodes.csv"])
    #expect(mentions.report.files.map(\.read) == [pairs, 25])
    let records = CooperationRecords(mentions)
    #expect(records.organisations.count == 25)
    #expect(records.activities.count == pairs)
  }

  @Test(.needsTestData("classic-krackhardt-kite/kite_networkx_edges.csv"))
  func `the kite`() throws {
    let records = CooperationRecords(
      try RecordInput(TestData.path("classic-krackhardt-kite/kite_networkx_edges.csv")).read())
    #expect(records.organisations.count == 10)
    #expect(records.activities.count == 18)
  }

  @Test func `every row is read, merged or skipped with a reason`() throws {
    let text = """
      source,target,strength
      A,B,1
      B,A,1
      A,A,1
      A,,1
      A,C,0
      A,D,2

      """
    let mentions = try RecordTable(bytes: Array(text.utf8), name: "t.csv").read()
    let file = mentions.report.files[0]
    #expect((file.rows, file.read, file.merged, file.skipped) == (6, 2, 1, 3))
    #expect(
      mentions.codes == ["tie-to-itself", "no-organisation", "no-tie", "no-direction"])
    // The list does not say whether ties have directions, and A – D is told once: they add up.
    #expect(mentions.activities.map(\.tieStrength) == [2, 2])
    #expect(CooperationRecords(mentions).organisations.map(\.name) == ["A", "B", "C", "D"])
  }

  @Test func `a list that is written in both orders throughout tells each tie once`() throws {
    let mentions = try RecordTable(
      bytes: Array("from,to,weight\nA,B,3\nB,A,3\nB,C,1\nC,B,1\n".utf8), name: "t.csv"
    ).read()
    #expect(mentions.activities.map(\.tieStrength) == [3, 1])
    #expect(mentions.finding("no-direction")?.contains("equally in both directions") == true)
  }

  @Test func `strengths below zero make no tie, and what is no number counts as one`() throws {
    let mentions = try RecordTable(
      bytes: Array("from,to,weight\nA,B,-1\nA,C,strong\n".utf8), name: "t.csv"
    ).read()
    #expect(mentions.codes.contains("strength-not-positive"))
    #expect(mentions.finding("no-number")?.contains("1 strengths are no numbers") == true)
    #expect(mentions.activities.map(\.tieStrength) == [1])
  }

  @Test(arguments: ["from;to", "Source;Target", "ego;alter", "Organizācija 1;Organizācija 2"])
  func `the two ends are found`(header: String) throws {
    let mentions = try RecordTable(bytes: Array("\(header)\nA;B\n".utf8), name: "t.csv").read()
    #expect(mentions.report.files[0].source == "tie list")
    #expect(mentions.activities.map(\.title) == ["A – B"])
  }

  @Test func `ties of a data package name organisations by name or identifier`() throws {
    let files = [
      "datapackage.json": descriptor(
        resource("participations", "p.csv"), resource("ties", "t.csv")),
      "p.csv": "organisation_name,organisation_id,activity_id\nLU,7,Fair\nRTU,8,Fair\nVA,9,Talk\n",
      "t.csv": "from,to\n7,VA\n8,9\nRTU,Koks\n",
    ]
    try withFolder(files) { folder in
      let mentions = try RecordInput(folder).read()
      let records = CooperationRecords(mentions)
      #expect(records.organisations.map(\.name) == ["LU", "VA", "RTU", "Koks"])
      #expect(
        records.activities.map(\.title) == ["7 – VA", "8 – 9", "RTU – Koks", "Fair", "Talk"])
      #expect(mentions.report.files.map(\.rows) == [3, 3])
    }
  }
}
