import CooperationRecords
import Foundation
import RecordImport
import TabularFiles
import Testing

@Suite("Records in a workbook")
struct WorkbookRecordsTests {
  private let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../TabularFilesTests/Workbooks/members.xlsx").standardized.path()

  @Test func `the sheet that fits is read, with Latvian headers in two rows`() throws {
    let mentions = try RecordInput(path).read()
    #expect(mentions.addsUp)
    #expect(mentions.report.files.map(\.name) == ["members.xlsx [Dalībnieki]"])
    #expect(mentions.report.files.map(\.read) == [4])
    #expect(mentions.participations.map(\.organisation.name).first == "SIA „Ķelvardi”")
    #expect(mentions.participations.map(\.organisation.identifier).first == "40003000001")
    #expect(mentions.participations.map(\.activity.title).first == "Izstāde")
    #expect(mentions.participations.map { $0.activity.id.description } == ["P1", "P2", "P1", "P2"])
    #expect(mentions.participations.map(\.contribution) == [1234.5, 0.1, 2_000_000, 1234.5])
    #expect(
      mentions.participations.map { $0.activity.start?.description }
        == ["2018-04-01", "2019-12-31", "2018-04-01", nil])
  }

  @Test func `findings name the sheet, the row and the column`() throws {
    let mentions = try RecordInput(path).read()
    #expect(
      mentions.finding("no-such-date")
        == "members.xlsx [Dalībnieki]:8: warning: Sākums: “2019. gads” is no date; it was left out."
    )
    #expect(mentions.codes.contains("hidden-rows"))
    #expect(mentions.codes.filter { $0 == "merged-rows" }.count == 3)
  }

  @Test func `another sheet can be asked for`() {
    #expect(throws: RecordImportError.self) { try RecordInput(path, sheet: "Piezīmes").read() }
    #expect(throws: RecordImportError.self) { try RecordInput(path, sheet: "nowhere").read() }
  }
}
