import CooperationRecords
import RecordImport
import TestKit
import Testing

@Suite("The account of every row")
struct AccountTests {
  /// Whether rows add up, what was left out has its reasons, and what was merged its findings.
  private func expectAccount(of mentions: CooperationMentions) {
    // A list of ties tells by itself which ties are told again.
    let again = mentions.report.files.reduce(0) { $0 + $1.merged }
    let report = CooperationRecords(mentions, checking: .all).report
    for file in report.files {
      #expect(file.rows == file.read + file.merged + file.skipped)
      #expect(file.skipped == file.reasons.reduce(0) { $0 + $1.count })
    }
    let merged = report.groups.filter { ["duplicate-row", "merged-row"].contains($0.code) }
    #expect(
      report.files.reduce(0) { $0 + $1.merged } == again + merged.reduce(0) { $0 + $1.count })
    for evidence in report.files.compactMap(\.evidence) {
      #expect(evidence.latvian != evidence.english)
    }
    for finding in report.findings {
      #expect(FindingKind.title(of: finding.code) != nil, "\(finding.code)")
      #expect(finding.message(in: .latvian) != finding.message, "\(finding)")
    }
    #expect(report.groups.allSatisfy { $0.examples.count <= 3 && $0.count >= $0.examples.count })
  }

  private static let samples = [
    "cuts/keep_latvia.csv", "cuts/keep_cluster_theme.csv", "cuts/h2020_latvia.csv",
    "cordis-plus-2014/cordis-plus-2014.csv", "cordis-dashboard-2021/dashboard-export-2021.csv",
    "clusters3-territories/participations.csv", "eu-cluster-projects/participations.csv",
    "cordis-official-format-samples/organization_df_100.csv",
    "cordis-official-format-samples/organization_verbatim_10rows.csv",
    "keep-interreg-2014-2020/keep_closed_1420_Partnership.csv",
  ]

  @Test(.needsTestData("cuts/keep_latvia.csv"), arguments: samples)
  func `holds on real records`(name: String) throws {
    expectAccount(of: try FlatTable(TestData.path(name)).read())
  }

  @Test(
    .needsTestData("cluster-kecskemet-2012"),
    arguments: [
      "cluster-kecskemet-2012", "cordis-official-format-samples", "keep-interreg-2014-2020",
      "keep-interreg-2014-2020/keep_closed_1420.xlsx",
    ])
  func `holds on folders and workbooks of a source`(name: String) throws {
    expectAccount(of: try RecordInput(TestData.path(name)).read())
  }

  @Test func `holds on matrices and lists of ties`() throws {
    for text in [
      ";A;B;C\nA;0;2;\nB;-1;0;x\n\n", ",Fair,Course\nLU,1,0\nRTU,1,1\n,Fair,Course\n",
      "from,to,strength\nA,B,1\nB,A,3\nA,A,1\nA,C,0\nA,,1\n\n",
    ] {
      expectAccount(of: try RecordTable(bytes: Array(text.utf8), name: "t.csv").read())
    }
  }

  @Test(arguments: ["clusters3-synthetic", "eu-cluster-projects"])
  func `holds on the project's own data sets`(name: String) throws {
    expectAccount(of: try DataPackage(TestData.dataset(name)).read())
  }

  @Test func `names the reason for each row that was left out`() throws {
    let mentions = try read(
      """
      name,project_id,start,lead,contribution,sme,role,kind,activity_kind,end,e-mail,title
      A,1,2016,,5,yes,partner,SME,research,2017,,
      A,1,2016,,5,yes,partner,SME,research,2017,,
      ,1,2016,,,,,,,,,

      name,project_id,start,lead,contribution,sme,role,kind,activity_kind,end,e-mail,title
      B,,2016-02-30,,x,maybe,wizard,ghost,magic,,,
      B,2,2016,,-5,maybe,wizard,ghost,magic,2015,,,more
      C,2,soon,,x,,,,,,,
      ,"

      """)
    let file = try #require(mentions.report.files.first)
    #expect(
      file.reasons.map { "\($0.count) \($0.code)" } == [
        "1 blank-rows", "1 repeated-header", "1 no-organisation", "1 no-activity", "2 shifted-row",
      ])
    expectAccount(of: mentions)
  }

  @Test func `counts the reasons of rows beyond those that are listed`() throws {
    let text =
      "name,project_id,start\n" + String(repeating: ",1,soon\n", count: 12_000) + "A,1,2016\n"
    let mentions = try read(text)
    #expect(mentions.report.files[0].reasons == [.init(code: "no-organisation", count: 12_000)])
  }
}
