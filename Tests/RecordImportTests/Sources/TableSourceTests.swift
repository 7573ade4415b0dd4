import CooperationRecords
import Testing

@testable import RecordImport

@Suite("Sources")
struct TableSourceTests {
  /// A sheet of a workbook is such a table.
  @Test func `a source reads a table whatever file it came from`() throws {
    let partners = SourceTable(
      name: "Partners", path: "keep.xlsx",
      header: ["Programme", "Acronym", "Project Partner", "Lead Partner", "Contact e-mail"],
      rows: [
        (number: 4, texts: ["A", "WOOD", "LU", "Yes", "private@x"]),
        (number: 6, texts: ["A", "WOOD", "RTU", "No", "private@y"]), (number: 7, texts: ["A"]),
      ])
    let reading = SourceReading(of: partners)
    #expect(reading.source.name == "keep.eu partners")
    let mentions = try reading.mentions()
    #expect(mentions.participations.map(\.organisation.origin.row) == [4, 6])
    #expect(mentions.participations.map(\.activity.id.rawValue) == ["A | WOOD", "A | WOOD"])
    #expect(mentions.report.files.map(\.skipped) == [1])
    #expect(!"\(mentions)".contains("private"))
  }

  @Test func `a matrix and its attributes may be sheets too`() throws {
    let matrix = SourceTable(
      name: "Ties", path: "net.xlsx", header: ["", "A", "B"],
      rows: [(number: 2, texts: ["A", "0", "1"]), (number: 3, texts: ["B", "1", "0"])])
    let firms = SourceTable(
      name: "Firms", path: "net.xlsx", header: ["firm", "employees"],
      rows: [(number: 2, texts: ["A", "12"]), (number: 3, texts: ["B", "1200"])])
    var reading = SourceReading(of: matrix)
    let place = try #require(AttributeSearch(of: reading).place(in: firms))
    reading.attributes = try OrganisationAttributes(firms, labels: place, network: "Ties")
    let records = CooperationRecords(try reading.mentions())
    #expect(records.organisations.map(\.kind) == [.sme, .largeEnterprise])
    #expect(records.activities.map(\.title) == ["A – B"])
  }

  @Test func `each source has a name of its own`() {
    #expect(Set(TableSource.all.map(\.name)).count == TableSource.all.count)
  }
}
