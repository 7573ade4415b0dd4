import ClusterBriefing
import CooperationRecords
import Documents
import Foundation
import Testing

@Suite("Briefing on data")
struct DataBriefingTests {
  /// Four organisations, one of unknown kind; three activities, two with a date; a file of twelve rows.
  private var trial: Trial {
    var trial = Trial([.sme: ["A", "B"], .university: ["U"]])
    trial.activity("1", "A", "B", on: "2018")
    trial.activity("2", "A", "U", on: "2019")
    trial.activity("3", "B", "X")
    trial.file(
      ImportReport.File(
        name: "t.csv", source: "flat table", rows: 12, read: 6, merged: 2, skipped: 4,
        reasons: [.init(code: "no-activity", count: 3), .init(code: "blank-rows", count: 1)]))
    return trial
  }

  private func html(
    _ trial: Trial, _ language: DocumentLanguage = .english, length: BriefingLength = .full,
    cell: MinimumCell? = nil
  ) throws -> String {
    try DataBriefing(of: trial.records, version: "test", minimumCell: cell)
      .document(in: language, length: length).html()
  }

  @Test func `the title states what is known least`() throws {
    #expect(try html(trial).contains("<h1>1 of 3 activities have no date</h1>"))
    #expect(try html(trial, .latvian).contains("<h1>1 no 3 aktivitātēm nav datuma</h1>"))
  }

  @Test func `or that rows were left out, where these are the larger part`() throws {
    var trial = Trial([.sme: ["A", "B"]])
    trial.activity("1", "A", "B", on: "2018")
    trial.file(
      ImportReport.File(
        name: "t.csv", source: "flat table", rows: 5, read: 2, merged: 0, skipped: 3,
        reasons: [.init(code: "no-activity", count: 3)]))
    #expect(try html(trial).contains("<h1>3 of 5 rows were left out</h1>"))
    #expect(try html(trial, .latvian).contains("<h1>3 no 5 rindām nav nolasītas</h1>"))
  }

  @Test func `or that nothing is missing`() throws {
    var trial = Trial([.sme: ["A", "B"]])
    trial.activity("1", "A", "B", on: "2018")
    #expect(try html(trial).contains("all kinds, countries and dates are known"))
    #expect(try html(trial, .latvian).contains("visi veidi, valstis un datumi ir zināmi"))
  }

  @Test func `blank rows are no rows, and the others add up`() throws {
    let page = try html(trial)
    #expect(page.contains("8 of 11"))
    #expect(page.contains("Rows without an activity, left out: 3; Blank rows: 1"))
  }

  @Test func `it says which indicators have no number, and which rest on a part`() throws {
    let page = try html(trial)
    // Eight need members, one a cluster organisation, two RIS3, two kinds of activities, one themes and one
    // budgets.
    #expect(page.contains("For want of data 15 of 24 indicators have no number."))
    #expect(page.contains("rests on the known part"))
    #expect(page.contains("66.7"))
    #expect(try html(trial, .latvian).contains("balstās uz zināmo daļu"))
  }

  @Test func `three things are to be done first, the widest first`() throws {
    let page = try html(trial)
    let members = try #require(page.range(of: "Add what no row tells: who is a member."))
    let rows = try #require(page.range(of: "Mend the rows that were left out (3)"))
    // Eight indicators against 3 of 11 rows for all 24.
    #expect(members.lowerBound < rows.lowerBound)
    let items = page.components(separatedBy: "What to do first</h2>").last?
      .components(separatedBy: "</ol>").first?.components(separatedBy: "<li>").count
    #expect(items == 4)
  }

  @Test func `a smallest count withholds few organisations, and examples`() throws {
    var trial = Trial([.sme: ["A", "B", "C", "D"]])
    trial.activity("1", "A", "B", "C", "D", "X", on: "2018")
    trial.finding(
      Finding(.warning, code: "unknown-role", at: RowOrigin(file: "t.csv", row: 7), "Secret role."))
    let (open, closed) = (try html(trial), try html(trial, cell: MinimumCell(3)))
    #expect(open.contains("The kind of 1 of 5 organisations is not known"))
    #expect(open.contains("Secret role"))
    #expect(closed.contains("Something is not known of some organisations"))
    #expect(!closed.contains("Secret role") && !closed.contains("4 of 5"))
  }

  @Test(arguments: Trial.edges.indices, DocumentLanguage.allCases)
  func `records at the edges give a page`(edge: Int, language: DocumentLanguage) throws {
    for length in BriefingLength.allCases {
      let page = try html(Trial.edges[edge].trial, language, length: length)
      #expect(!page.contains(/\bnan\b/) && page.contains("Kopa test"))
    }
  }

  @Test func `the short one is the first sheet of the long one`() throws {
    let briefing = DataBriefing(of: trial.records, version: "test")
    let short = try briefing.document(in: .english, length: .page)
    let long = try briefing.document(in: .english, length: .full)
    #expect(short.isOneSheet && !long.isOneSheet)
    #expect(short.sections.map(\.title) == Array(long.sections.map(\.title).prefix(4)))
    #expect(short.title == long.title)
  }
}
