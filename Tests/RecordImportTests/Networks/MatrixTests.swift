import CooperationRecords
import RecordImport
import TestKit
import Testing

@Suite("Matrices")
struct MatrixTests {
  /// Counted by scripts/oracles/sources.py; the pairs by networkx too, as the notes beside the data say.
  @Test(
    .needsTestData("cluster-kecskemet-2012/network_data.csv"),
    arguments: ["cluster-kecskemet-2012", "cluster-kecskemet-2012/network_data.csv"])
  func `the printing cluster of Kecskemét with the properties of its firms`(name: String) throws {
    let mentions = try RecordInput(TestData.path(name)).read()
    #expect(
      mentions.report.files.map(\.source) == ["adjacency matrix", "attributes of organisations"])
    #expect(mentions.report.files.map(\.rows) == [26, 26])
    #expect(mentions.addsUp)
    #expect(mentions.finding("matrix-cells")?.contains("223 that tell of a tie") == true)
    #expect(
      mentions.finding("directions-left-aside")?.contains("154 pairs are tied, 69 of them") == true)
    let records = CooperationRecords(mentions)
    #expect(records.organisations.count == 26)
    #expect(records.organisations.count { $0.kind == .sme } == 25)
    #expect(records.holdsTies)
    #expect(records.activities.count == 154)
    #expect(records.organisations.count { $0.attribute("spinoff") == .number(1) } == 11)
    #expect(records.organisations.count { $0.attribute("f_owner") == .number(1) } == 6)
    let parts = records.divided(by: .attribute("main_field"))
    #expect(parts.map(\.value) == ["1", "2", "3", "4"])
    #expect(parts.map(\.records.organisations.count) == [12, 7, 5, 2])
    let degrees = Dictionary(grouping: records.participations, by: \.organisation)
    #expect(degrees.values.map(\.count).max() == 23)
    #expect(degrees[.init("P17")]?.count == 23)
  }

  @Test func `organisations without ties are there too`() throws {
    let mentions = try read(";A;B;C\nA;0;1;0\nB;1;0;0\nC;0;0;0\n")
    let records = CooperationRecords(mentions)
    #expect(records.organisations.map(\.name) == ["A", "B", "C"])
    #expect(records.activities.map(\.title) == ["A – B"])
    #expect(records.report.files[0].read == 3)
  }

  @Test func `an empty cell beside zeros is not known; without zeros it is none`() throws {
    #expect(try read(";A;B;C\nA;0;1;\nB;1;0;0\nC;0;0;0\n").codes.contains("ties-not-told"))
    #expect(try !read(";A;B;C\nA;;1;\nB;1;;\nC;;1;\n").codes.contains("ties-not-told"))
  }

  @Test func `who has a column and no row did not answer`() throws {
    let mentions = try read(";A;B;C\nA;0;1;1\nB;1;0;0\n")
    #expect(mentions.finding("columns-without-row")?.contains("“C”") == true)
    let records = CooperationRecords(mentions)
    #expect(records.organisations.map(\.hasAnswered) == [true, true, false])
    #expect(records.silentCount == 1)
    #expect(mentions.activities.count == 2)
  }

  @Test func `firms whose names look like contact details have ties`() throws {
    let mentions = try read(",T-Mobile,Kontakt AS\nT-Mobile,0,1\nKontakt AS,0,0\n")
    #expect(mentions.activities.map(\.title) == ["T-Mobile – Kontakt AS"])
    let marks = try read(",Telefónica fair,Course\nLU,1,0\nRTU,1,0\n")
    #expect(marks.participations.count == 2)
  }

  @Test func `strengths are read, the stronger of both directions, and none below zero`() throws {
    let mentions = try read(",A,B,C\nA,0,2.5,1\nB,-1,0,0\nC,3,-2,0\n")
    #expect(mentions.finding("negative-ties")?.contains("2 cells are below zero") == true)
    #expect(
      mentions.finding("matrix-cells")?.contains(
        "6 cells between two organisations = 3 that tell of a tie + 1 of none + 0 empty + 2 below zero"
      )
        == true)
    #expect(mentions.activities.map(\.title) == ["A – B", "A – C"])
    #expect(mentions.activities.map(\.tieStrength) == [2.5, 3])
  }

  @Test func `a matrix that is symmetric has no directions to leave aside`() throws {
    let mentions = try read(",A,B\nA,0,2\nB,2,0\n")
    #expect(mentions.finding("no-direction")?.contains("1 pairs are tied, all") == true)
    #expect(mentions.activities.map(\.tieStrength) == [2])
  }

  @Test func `columns that have no word of ours are attributes, without contact details`() throws {
    let files = [
      "net.csv": ";P1;P2;P3\nP1;0;1;0\nP2;0;0;1\nP3;0;0;0\n",
      "firms.csv":
        "code;sector;since;e-mail;size\nP1;wood;1999;a@b.lv;1,5\nP2;;2004;c@d.lv;\nP3;IT;n/a;;2\n",
    ]
    try withFolder(files) { folder in
      let mentions = try RecordInput(folder).read()
      let records = CooperationRecords(mentions)
      #expect(records.attributeNames == ["sector", "since", "size"])
      #expect(
        records.organisations.map { $0.attribute("sector") } == [.text("wood"), nil, .text("IT")])
      #expect(
        records.organisations.map { $0.attribute("since") } == [.number(1999), .number(2004), nil])
      #expect(
        records.organisations.map { $0.attribute("size") } == [.number(1.5), nil, .number(2)])
      #expect(
        mentions.report.bindings.filter { $0.column == "attribute" }.map(\.header)
          == ["sector", "since", "size"])
    }
  }

  @Test func `names that could be joined to one text stay two pairs`() throws {
    let mentions = try read(
      ",A,B – C,A – B,C\nA,0,1,0,0\nB – C,0,0,0,0\nA – B,0,0,0,1\nC,0,0,0,0\n")
    #expect(CooperationRecords(mentions).participations.count == 4)
    #expect(Set(mentions.activities.map(\.id)).count == 2)
  }

  @Test func `aliases do not bring the counts out of balance`() throws {
    let mentions = try read(",A,A1,A2,A3\nA,0,1,1,1\nA1,1,0,1,1\nA2,1,1,0,1\nA3,1,1,1,0\n")
    let aliases = Identities([("A1", "A"), ("A2", "A"), ("A3", "A")])
    let file = CooperationRecords(mentions, identities: aliases).report.files[0]
    #expect(file.read >= 0)
    #expect(file.rows == file.read + file.merged + file.skipped)
  }

  @Test(arguments: [
    "organisation;Fair;Course\nLU;1;0\nRTU;1;1\nVA;0;0\n", ";Fair;Course\nLU;x;\nRTU;x;x\nVA;;\n",
  ])
  func `organisations by activities`(text: String) throws {
    let mentions = try read(text)
    let records = CooperationRecords(mentions)
    #expect(mentions.report.files[0].source == "incidence matrix")
    #expect(records.organisations.count == 3)
    #expect(records.activities.map(\.title) == ["Fair", "Course"])
    #expect(records.participations.count == 3)
    #expect(records.report.files[0].read == 3)
  }

  @Test func `attributes may give names for the labels of the matrix`() throws {
    let files = [
      "net.csv": ";P1;P2\nP1;0;1\nP2;0;0\n",
      "firms.csv": "code;name;country;veids\nP1;Wood SIA;LV;MVU\nP2;LU;LV;augstskola\n;x;;\n",
    ]
    try withFolder(files) { folder in
      let mentions = try RecordInput("\(folder)/net.csv").read()
      let records = CooperationRecords(mentions)
      #expect(records.organisations.map(\.name) == ["Wood SIA", "LU"])
      #expect(records.organisations.map(\.id.rawValue) == ["P1", "P2"])
      #expect(records.organisations.map(\.kind) == [.sme, .university])
      #expect(records.report.files[1].skipped == 1)
      #expect(mentions.addsUp)
    }
  }

  @Test func `an incidence matrix has attributes beside it too`() throws {
    let files = [
      "who.csv": ";Fair;Course\nLU;1;0\nRTU;1;1\n", "kinds.csv": "name;valsts\nLU;LV\nRTU;LV\n",
    ]
    try withFolder(files) { folder in
      for path in [folder, "\(folder)/who.csv"] {
        let records = CooperationRecords(try RecordInput(path).read())
        #expect(records.organisations.map(\.country) == ["LV", "LV"])
        #expect(records.report.files.map(\.name) == ["who.csv", "kinds.csv"])
      }
    }
  }

  @Test func `a table beside that lacks one of the names is no table of attributes`() throws {
    let files = [
      "net.csv": ";P1;P2\nP1;0;1\nP2;0;0\n", "firms.csv": "code;country\nP1;LV\nP3;LV\n",
    ]
    try withFolder(files) { folder in
      let mentions = try RecordInput("\(folder)/net.csv").read()
      #expect(mentions.report.files.count == 1)
    }
  }

  private func read(_ text: String) throws -> CooperationMentions {
    try RecordTable(bytes: Array(text.utf8), name: "m.csv").read()
  }
}
