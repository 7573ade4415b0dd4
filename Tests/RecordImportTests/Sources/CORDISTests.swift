import CooperationRecords
import RecordImport
import TestKit
import Testing

@Suite("CORDIS")
struct CORDISTests {
  /// Counted by scripts/oracles/sources.py.
  @Test(.needsTestData("cordis-official-format-samples/project_df_100.csv"))
  func `the official samples, participants joined with projects`() throws {
    let mentions = try RecordInput(TestData.path("cordis-official-format-samples")).read()
    let files = mentions.report.files
    #expect(
      files.map(\.source) == ["CORDIS projects", "CORDIS organisations", "CORDIS organisations"])
    #expect(files.map(\.rows) == [100, 100, 10])
    #expect(files[1].evidence?.english.contains("24 columns without “active”") == true)
    #expect(files[2].evidence?.english.contains("25 columns with “active”") == true)
    #expect(mentions.finding("projects-not-listed")?.contains(" 10 projects") == true)
    #expect(mentions.finding("projects-without-participants")?.contains(" 58 projects") == true)

    let records = CooperationRecords(mentions)
    #expect(mentions.addsUp)
    #expect(records.organisations.count == 101)
    #expect(Set(records.participations.map(\.activity)).count == 52)
    #expect(records.participations.count == 110)
    #expect(records.participations.count { $0.role == "coordinator" } == 44)
    #expect(records.activities.count { $0.start != nil } == 100)
    #expect(records.activity(.init("101116741"))?.end?.description == "2029-01-31")
    #expect(records.activity(.init("101116741"))?.budget == 1_499_998)
  }

  @Suite("the form before 2021")
  struct Older {
    @Test func `the PIC is called id, and contact columns are never read`() throws {
      let mentions = try read(
        """
        \(Self.header)
        1;700001;AB;coordinator;999991111;LU;LU;HES;false;10,5;LV;S1;Riga;LV1;w;LV9;\(Self.contact)
        """)
      let row = mentions.participations[0]
      #expect(row.organisation.identifier == "999991111")
      #expect(row.activity.id.rawValue == "700001")
      #expect(row.organisation.kind == .university)
      #expect(row.contribution == 10.5)
      #expect(mentions.report.files[0].evidence?.english.contains("contact persons") == true)
      #expect(!"\(mentions)".contains("PRIVATE"))
    }

    @Test func `a row that has shifted is left out, because details may stand anywhere`() throws {
      let mentions = try read(
        """
        \(Self.header)
        1;700001;AB;coordinator;999991111;LU;LU;HES;\(Self.contact)
        1;700001;AB;coordinator;999991111;LU;LU;HES;false;10,5;LV;S1;Riga;LV1;w;LV9;x;\(Self.contact)
        1;700001;AB;partner;999992222;RTU;;HES;false;0;LV;S1;Riga;LV1;w;LV9;\(Self.contact)
        """)
      let file = mentions.report.files[0]
      #expect((file.rows, file.read, file.skipped) == (3, 1, 2))
      #expect(mentions.codes.filter { $0 == "shifted-row" }.count == 2)
      #expect(!"\(mentions)".contains("PRIVATE"))
    }

    private func read(_ text: String) throws -> CooperationMentions {
      try RecordTable(bytes: Array(text.utf8), name: "cordis-h2020organizations.csv").read()
    }

    static let header = """
      projectRcn;projectID;projectAcronym;role;id;name;shortName;activityType;endOfParticipation;\
      ecContribution;country;street;city;postCode;organizationUrl;vatNumber;contactForm;\
      contactType;contactTitle;contactFirstNames;contactLastNames;contactFunction;\
      contactTelephoneNumber;contactFaxNumber
      """
    static let contact = (1...8).map { "PRIVATE\($0)" }.joined(separator: ";")
  }

  @Suite("as it is handed out")
  struct Official {
    @Test func `a comma and a point in one row, and netEcContribution where there is none`() throws
    {
      let mentions = try read("P1;1;LU;;HES;LV;coordinator;;299250.5;2073781,25")
      #expect(mentions.participations[0].contribution == 299250.5)
    }

    @Test func `several countries, and codes with more behind them`() throws {
      let mentions = try read("P1;1;LU;;PRC;;DE;HU\";coordinator;1;1;1", quoted: "\"DE;HU\"")
      #expect(mentions.participations[0].organisation.country == "DE")
      #expect(mentions.codes.contains("several-countries"))
    }

    @Test func `a code of activity with more behind it`() throws {
      let mentions = try read("P1;1;LU;true;PRC xx;EL;coordinator;1;1;1")
      #expect(mentions.participations[0].organisation.kind == .sme)
      #expect(mentions.codes.contains("code-cut"))
      #expect(mentions.participations[0].organisation.country == "EL")
    }

    @Test func `repeated headers are counted, and nothing is remarked about rcn`() throws {
      let mentions = try read("P1;1;LU;true;PRC;EL;coordinator;1;1;1\n\(header)")
      let file = mentions.report.files[0]
      #expect((file.rows, file.read, file.skipped) == (2, 1, 1))
      #expect(!mentions.codes.contains("second-header"))
    }

    @Test func `without project.csv it says where the dates are`() throws {
      let mentions = try read("P1;1;LU;true;PRC;EL;coordinator;1;1;1")
      #expect(mentions.finding("no-projects")?.contains("project.csv") == true)
    }

    private let header = """
      projectID;organisationID;name;SME;activityType;country;role;ecContribution;netEcContribution;\
      totalCost
      """

    private func read(_ row: String, quoted: String? = nil) throws -> CooperationMentions {
      let row = quoted.map { "P1;1;LU;false;PRC;\($0);coordinator;1;1;1" } ?? row
      return try RecordTable(bytes: Array("\(header)\n\(row)\n".utf8), name: "o.csv").read()
    }
  }

  @Suite("folders")
  struct Folders {
    private let organisations = """
      projectID;organisationID;name;activityType;role
      10;1;LU;HES;coordinator
      10;2;RTU;HES;participant
      11;1;LU;HES;coordinator
      """
    private let projects = """
      id;acronym;title;startDate;endDate;totalCost;ecMaxContribution
      10;WOOD;Wood and more;2024-01-01;2026-12-31;1000,50;900
      """

    @Test func `what a table is, its headers tell, whatever its name`() throws {
      try withFolder([
        "a.csv": projects, "b.csv": organisations, "topics.csv": "projectID;topic\n1;2",
      ]) { folder in
        let mentions = try RecordInput(folder).read()
        let records = CooperationRecords(mentions)
        #expect(records.activity(.init("10"))?.title == "Wood and more")
        #expect(records.activity(.init("10"))?.budget == 1000.5)
        #expect(records.activity(.init("11"))?.start == nil)
        #expect(mentions.finding("tables-left-alone")?.contains("topics.csv") == true)
        #expect(!mentions.codes.contains("no-projects"))
      }
    }

    @Test func `organization.csv is read alone, so that a copy does not count twice`() throws {
      let files = ["organization.csv": organisations, "organization (1).csv": organisations]
      try withFolder(files) { folder in
        let mentions = try RecordInput(folder).read()
        #expect(mentions.participations.count == 3)
      }
    }

    @Test func `a folder of several kinds is not guessed at`() throws {
      let files = ["organization2.csv": organisations, "members.csv": "name;project_id\nA;1\n"]
      try withFolder(files) { folder in
        let expected = RecordImportError.severalTables(
          folder: folder, tables: ["members.csv", "organization2.csv"])
        #expect(throws: expected) { _ = try RecordInput(folder).read() }
      }
    }
  }
}
