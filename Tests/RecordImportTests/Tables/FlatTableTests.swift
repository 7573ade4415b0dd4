import CooperationRecords
import RecordImport
import TabularFiles
import TestKit
import Testing

@Suite("Flat tables")
struct FlatTableTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `each row is an organisation in an activity`() throws {
      let mentions = try read(
        """
        organisation_name,organisation_id,country,region,town,activity_id,activity_title,start,role
        Latvijas Universitāte,7,LV,LV006,Rīga,P1,Wood,2016,partner
        """, name: "folder/members.csv")
      let row = mentions.participations[0]
      #expect(row.organisation.name == "Latvijas Universitāte")
      #expect(row.organisation.town == "Rīga")
      #expect(row.activity.title == "Wood")
      #expect(row.organisation.origin == RowOrigin(file: "members.csv", row: 2))
      #expect(mentions.title == "members")
      #expect(mentions.source == "members.csv")
      #expect(!mentions.isSynthetic)
    }

    @Test(arguments: [
      ("  LU\u{A0}", "LU"), ("Roja  County", "Roja  County"),
      ("\"Baltic\nInstitute\"", "Baltic Institute"),
      ("Baltic \t Institute", "Baltic  Institute"), ("\u{2003}Ōkami\u{3000}", "Ōkami"),
      ("A\u{A0}B", "A\u{A0}B"), ("\u{85}LU", "LU"),
    ])
    func `names stay as written, save for their ends and line breaks`(
      written: String, expected: String
    ) throws {
      let mentions = try read("name;project_id\n\(written);1\n")
      #expect(mentions.participations[0].organisation.name == expected)
    }

    @Test func `the year stands in where there is no date`() throws {
      let mentions = try read("name,rcn,year,start\nA,1,2016,\nB,2,2016,2015-04\n")
      #expect(mentions.participations.map(\.activity.start?.description) == ["2016", "2015-04"])
    }

    @Test func `money is read with commas, points and euros`() throws {
      let mentions = try read(
        "name;rcn;summa\nA;1;2073781,25\nB;2;299250.5\nC;3;€ 1 000,00\nD;4;12 EUR\nE;5;1,250\n")
      #expect(
        mentions.participations.map(\.contribution) == [2_073_781.25, 299250.5, 1000, 12, 1.25])
      #expect(mentions.codes.isEmpty)
    }

    @Test func `an identifier alone names an organisation`() throws {
      let mentions = try read("name,pic,project_id\n,999997930,1\n")
      #expect(mentions.participations[0].organisation.name.isEmpty)
      #expect(mentions.participations[0].organisation.identifier == "999997930")
    }

    @Test(arguments: ["", "NA", "N.a.", "n/a", ".", "-", "–", "Not applicable", " na "])
    func `what stands for nothing is never a name or an identifier`(token: String) throws {
      let mentions = try read("name;pic;project_id\nLU;\(token);1\n\(token);8;1\n")
      #expect(mentions.participations.map(\.organisation.identifier) == [nil, "8"])
      #expect(mentions.participations.map(\.organisation.name) == ["LU", ""])
    }

    @Test func `a member since some day is a member, with or without an activity`() throws {
      let mentions = try read(
        "name;project;cluster;member_since\nA;1;Wood;2015\nB;;Wood;2024-05\nC;1;Wood;\n")
      #expect(mentions.memberships.map(\.organisation.name) == ["A", "B"])
      #expect(mentions.memberships[1].cluster == "Wood")
      #expect(mentions.participations.map(\.organisation.name) == ["A", "C"])
      #expect(mentions.codes.isEmpty && mentions.addsUp)
    }

    @Test func `the table's title names the cluster where no column does`() throws {
      let mentions = try read("name;project;member_since\nA;1;2015\n", name: "Wood.csv")
      #expect(mentions.memberships[0].cluster == "Wood")
    }
  }

  @Suite("rows that are wrong")
  struct BadRows {
    @Test func `a row without an organisation is left out`() throws {
      let mentions = try read("name,project_id\n,1\nLU,1\n")
      #expect(mentions.participations.count == 1)
      #expect(
        mentions.finding("no-organisation")
          == "t.csv:2: error: name: the row has neither the name nor the identifier of "
          + "an organisation; it was left out.")
    }

    @Test func `a row without an activity is left out`() throws {
      let mentions = try read("name,project_id\nLU,-\nLU,1\n")
      #expect(mentions.participations.count == 1)
      #expect(
        mentions.finding("no-activity")
          == "t.csv:2: error: project_id: the row names no activity; it was left out.")
    }

    @Test(arguments: ["31.04.2016", "2016-13-01", "soon", "29.02.2015"])
    func `a date that does not exist is left out`(date: String) throws {
      let mentions = try read("name,project_id,start\nLU,1,\(date)\n")
      #expect(mentions.participations[0].activity.start == nil)
      #expect(
        mentions.finding("no-such-date")
          == "t.csv:2: warning: start: “\(date)” is no date; it was left out.")
    }

    @Test func `an end before its start is left out`() throws {
      let mentions = try read("name,project_id,start,end\nLU,1,2016,2015-12\nA,2,2016-04,2016\n")
      #expect(mentions.participations[0].activity.end == nil)
      #expect(mentions.participations[0].activity.start?.year == 2016)
      #expect(mentions.participations[1].activity.end?.year == 2016)
      #expect(mentions.codes == ["end-before-start"])
    }

    @Test func `a membership that ends before it begins loses its end`() throws {
      let mentions = try read("name;project;member_since;member_until\nA;1;2020;2019\n")
      #expect(mentions.memberships[0].until == nil)
      #expect(mentions.codes == ["end-before-start"])
    }

    @Test func `money below zero is left out`() throws {
      let mentions = try read("name,project_id,contribution\nLU,1,-5\n")
      #expect(mentions.participations[0].contribution == nil)
      #expect(mentions.codes == ["negative-money"])
    }

    @Test(arguments: ["much", "12 SIA", "1e999", "inf"])
    func `an amount that is no number is left out`(amount: String) throws {
      let mentions = try read("name,project_id,contribution\nLU,1,\(amount)\n")
      #expect(mentions.participations[0].contribution == nil)
      #expect(mentions.codes == ["no-number"])
    }

    @Test func `a role that nobody knows is kept, with a finding`() throws {
      let mentions = try read("name,project_id,role\nLU,1,wizard\nLU,2,thirdParty\n")
      #expect(mentions.participations.map(\.role) == ["wizard", "thirdParty"])
      #expect(mentions.codes == ["unknown-role"])
    }

    @Test func `a kind of activity that nobody knows is left out`() throws {
      let mentions = try read("name;rcn;activity_kind\nA;1;mārketings\nB;2;R&D\nC;3;magic\n")
      #expect(mentions.participations.map(\.activity.kind) == [.marketing, .research, nil])
      #expect(mentions.codes == ["unknown-activity-kind"])
    }

    @Test func `who did not answer is read, and written back where somebody tells`() throws {
      let mentions = try read("organizācija;projekts;atbildēja\nA;1;jā\nB;1;nē\nC;1;\n")
      #expect(mentions.participations.map(\.organisation.hasAnswered) == [true, false, nil])
      try TestData.withTemporaryFolder { folder in
        try DataPackageWriter(mentions).write(to: folder)
        let back = try DataPackage(folder).read()
        #expect(back.participations.map(\.organisation.hasAnswered) == [true, false, nil])
      }
    }

    @Test func `a flag that is neither yes nor no is left out`() throws {
      let mentions = try read("name;rcn;Lead Partner\nA;1;City of Riga\n")
      #expect(mentions.participations[0].role == nil)
      #expect(mentions.codes == ["neither-yes-nor-no"])
    }

    @Test func `short and long rows are kept, and told`() throws {
      let mentions = try read("name,project_id,role\nLU,1\nRTU,1,partner,extra\n")
      #expect(mentions.participations.count == 2)
      #expect(mentions.codes == ["short-row", "long-row"])
    }

    @Test func `findings stand in the order of the rows`() throws {
      let mentions = try read("name,rcn,start\nA,1,soon\nB,2\nC,3,later\n")
      #expect(mentions.codes == ["no-such-date", "short-row", "no-such-date"])
    }
  }

  @Suite("the account of the rows")
  struct Account {
    @Test func `rows, read and left out add up`() throws {
      let mentions = try read(
        "name,project_id\nLU,1\n,2\n\nname,project_id\nLU,\nRTU,1\n\n", name: "a/t.csv")
      let file = mentions.report.files[0]
      #expect(file.name == "t.csv")
      #expect(file.source == "flat table")
      #expect((file.rows, file.read, file.skipped) == (7, 2, 5))
      #expect(mentions.codes.filter { $0 == "blank-rows" } == ["blank-rows"])
      #expect(mentions.codes.filter { $0 == "repeated-header" } == ["repeated-header"])
    }

    @Test func `rows that say the same again are counted as merged`() throws {
      let records = CooperationRecords(try read("name,project_id\nLU,1\nLU,1\nRTU,1\n"))
      let file = records.report.files[0]
      #expect((file.rows, file.read, file.merged, file.skipped) == (3, 2, 1, 0))
    }

    @Test func `beyond ten thousand findings the rest is only counted`() throws {
      let rows = String(repeating: "A,1,soon\n", count: 10_003)
      let mentions = try read("name,rcn,start\n" + rows)
      #expect(mentions.codes.count == 10_000)
      #expect(mentions.report.count(of: .warning) == 10_003)
      #expect(mentions.report.groups.map(\.count) == [10_003])
    }
  }

  @Suite("files that are wrong")
  struct BadFiles {
    @Test func `an empty file`() {
      #expect(failure(of: "") == .table(.empty(path: "t.csv")))
      #expect(failure(of: "\n \n") == .table(.empty(path: "t.csv")))
    }

    @Test func `a header alone`() {
      #expect(failure(of: "name,project_id\n") == .headerAlone(path: "t.csv"))
      #expect(failure(of: "name,project_id\n")?.isMissingInput == false)
    }

    @Test func `no column for the organisation`() throws {
      let error = try #require(failure(of: "vehicle,project_id\nx,1\n"))
      guard case .missingColumn(let path, let column, let headers, let accepted) = error else {
        Issue.record("\(error)")
        return
      }
      #expect((path, column, headers) == ("t.csv", "organisation_name", ["vehicle", "project_id"]))
      #expect(accepted.contains("legal_name"))
      #expect(error.description.contains("“vehicle”, “project_id”"))
    }

    @Test func `no column for the activity`() {
      guard case .missingColumn(_, "activity_id", _, _) = failure(of: "name,role\nLU,x\n") else {
        Issue.record("the error names another column")
        return
      }
    }

    @Test func `a missing file is told from a bad one`() {
      #expect(throws: RecordImportError.table(.noSuchFile(path: "/no/such.csv"))) {
        try FlatTable("/no/such.csv").read()
      }
      #expect(RecordImportError.table(.noSuchFile(path: "x")).isMissingInput)
    }

    @Test func `what begins as a workbook and is none`() {
      guard case .table(.damagedWorkbook) = failure(of: "PK\u{3}\u{4}rest") else {
        Issue.record("a damaged workbook was read as text")
        return
      }
    }
  }
}
