import CooperationRecords
import RecordImport
import TabularFiles
import TestKit
import Testing

/// The numbers were counted by other programs and stand in the notes beside the data.
@Suite("Real records")
struct RealRecordsTests {
  private func records(_ name: String) throws -> CooperationRecords {
    let mentions = try FlatTable(TestData.path(name)).read()
    #expect(mentions.addsUp)
    return CooperationRecords(mentions)
  }

  @Test(.needsTestData("cuts/keep_latvia.csv"))
  func `Interreg projects with partners in Latvia`() throws {
    let records = try records("cuts/keep_latvia.csv")
    #expect(records.organisations.count == 512)
    #expect(records.activities.count == 112)
    #expect(records.participations.count == 612)
    let file = records.report.files[0]
    #expect((file.rows, file.read, file.merged, file.skipped) == (613, 612, 1, 0))
    #expect(records.participations.count { $0.role == "lead partner" } == 112)
    #expect(records.organisations.count { $0.country == "LV" } == 183)
  }

  @Test(.needsTestData("cordis-plus-2014/cordis-plus-2014.csv"))
  func `CORDIS participations of projects that began in 2014`() throws {
    let records = try records("cordis-plus-2014/cordis-plus-2014.csv")
    #expect(records.activities.count == 3321)
    let withPIC = records.organisations.filter { $0.id.rawValue.allSatisfy(\.isNumber) }
    #expect(withPIC.count == 5752)
    #expect(records.report.files[0].rows == 12584)
    #expect(records.report.files[0].skipped == 0)
    #expect(!records.organisations.contains { $0.country == "NA" || $0.country == "Namibia" })
  }

  @Test(.needsTestData("cuts/h2020_latvia.csv"))
  func `Horizon 2020 projects with participants from Latvia`() throws {
    let records = try records("cuts/h2020_latvia.csv")
    #expect(records.organisations.count == 3462)
    #expect(records.activities.count == 359)
    #expect(records.participations.count == 6971)
  }

  @Test(.needsTestData("cordis-dashboard-2021/dashboard-export-2021.csv"))
  func `the Horizon 2020 dashboard for the calls of 2021`() throws {
    let path = TestData.path("cordis-dashboard-2021/dashboard-export-2021.csv")
    let table = try TextTable(contentsOf: path)
    let flag = try #require(table.columns["sme_flag"])
    #expect(table.rows.count { $0[flag] == "Yes" } == 488)

    let mentions = try FlatTable(path).read()
    let kinds = mentions.participations.map(\.organisation.kind)
    #expect(kinds.count { $0 == .sme } == 367)
    #expect(kinds.count { $0 == .largeEnterprise } == 526)
    #expect(mentions.participations.count { $0.organisation.country == "NA" } == 6)
    let records = CooperationRecords(mentions)
    #expect(records.organisations.count == 2016)
    #expect(records.activities.count == 131)
    #expect(records.participations.count == 2553)
  }

  @Test(.needsTestData("clusters3-territories/participations.csv"))
  func `Interreg cooperation of the territories of CLUSTERS3`() throws {
    let mentions = try FlatTable(TestData.path("clusters3-territories/participations.csv")).read()
    let parts = CooperationRecords(mentions).divided(by: .territory)
    #expect(
      parts.map { "\($0.value): \($0.records.activities.count)" } == [
        "Basque Country: 37", "Catalonia: 64", "Hajdú-Bihar: 7", "Highlands and Islands: 31",
        "Latvia: 112", "Lubelskie: 5", "Northern Ireland: 45", "Piedmont: 41",
      ])
    let rows = parts.map { part in
      mentions.participations.count { $0.territory == part.value }
    }
    #expect(rows == [294, 520, 57, 174, 613, 51, 235, 372])
  }

  @Test(
    .needsTestData("cordis-official-format-samples/organization_verbatim_10rows.csv"),
    arguments: [("organization_verbatim_10rows.csv", 10), ("organization_df_100.csv", 100)])
  func `CORDIS in its official form`(name: String, rows: Int) throws {
    let mentions = try FlatTable(TestData.path("cordis-official-format-samples/\(name)")).read()
    #expect(mentions.participations.count == rows)
    #expect(mentions.participations.allSatisfy { $0.organisation.identifier?.count == 9 })
    #expect(mentions.participations.allSatisfy { $0.contribution != nil })
    #expect(mentions.columns["contactForm"] == .some(nil))
    #expect(mentions.codes.filter { $0 == "personal-data" }.count == 1)
    #expect(!mentions.report.findings.contains { $0.severity != .note })
  }

  @Test(
    .needsTestData("cuts/keep_latvia.csv"),
    arguments: ["cuts/keep_latvia.csv", "cordis-dashboard-2021/dashboard-export-2021.csv"])
  func `what is written as a package is read back`(name: String) throws {
    let mentions = try FlatTable(TestData.path(name)).read()
    try TestData.withTemporaryFolder { folder in
      try DataPackageWriter(mentions).write(to: folder)
      #expect(Substance(try DataPackage(folder).read()) == Substance(mentions))
    }
  }
}
