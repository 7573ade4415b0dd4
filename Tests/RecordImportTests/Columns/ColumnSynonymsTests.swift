import CooperationRecords
import RecordImport
import TabularFiles
import Testing

@Suite("Headers")
struct ColumnSynonymsTests {
  @Test func `no header is taken for two columns`() {
    var owners: [String: String] = [:]
    for (column, headers) in FlatTable.understoodColumns {
      for header in headers {
        let key = HeaderIndex.key(header)
        #expect(owners[key] == nil, "“\(header)” stands for \(column) and \(owners[key] ?? "")")
        owners[key] = column
      }
    }
  }

  @Test func `every column is found under each of its headers`() throws {
    for (column, headers) in FlatTable.understoodColumns {
      for header in headers where !["programme", "acronym"].contains(column) {
        let others = ["organisation_id", "activity_id"].filter { $0 != column }
        let mentions = try read((others + [header]).joined(separator: ";") + "\n1;2;3\n")
        #expect(mentions.columns[header] == column)
      }
    }
  }

  @Test(arguments: [
    "ORGANISATION NAME", "Organisation.Name", "organisation-name", "organisationName", "Dalībnieks",
    "DALIBNIEKS", "Organizācijas nosaukums", "legal_name", "Project Partner",
  ])
  func `case, accents, spaces, dots, underscores and hyphens do not matter`(
    header: String
  ) throws {
    #expect(try read("\(header),Project ID\nLU,1\n").participations[0].organisation.name == "LU")
  }

  @Test func `the columns of a ministry's spreadsheet are found`() throws {
    let mentions = try read(
      """
      Nosaukums;Reģ. Nr.;Veids;Projekts;Sākums;Beigas;Summa;Loma;Klasteris;Biedrs kopš;RIS3 joma
      SIA Alfa;40003000001;MVU;KP-1;01.04.2016;31.03.2020;1 094 118,50;partneris;Koks;2015;Biomasa
      """)
    #expect(mentions.report.bindings.allSatisfy { $0.column != nil })
    let row = mentions.participations[0]
    #expect(row.organisation.identifier == "40003000001")
    #expect(row.organisation.kind == .sme)
    #expect(row.activity.start?.description == "2016-04-01")
    #expect(row.activity.ris3Area == "Biomasa")
    #expect(row.contribution == 1_094_118.5)
    #expect(mentions.memberships[0].since?.description == "2015")
    #expect(mentions.codes.isEmpty)
  }

  @Test func `columns that nobody asks for are listed without a column`() throws {
    let mentions = try read("name,project_id,Vehicle\nLU,1,x\n")
    #expect(mentions.columns["Vehicle"] == .some(nil))
    #expect(mentions.report.bindings.map(\.header) == ["name", "project_id", "Vehicle"])
  }

  @Test func `of two headers for one column the better one is read, and the other is told`() throws
  {
    let mentions = try read("rcn,projectID,name\n7,9,LU\n")
    #expect(mentions.participations[0].activity.id == .init("9"))
    #expect(
      mentions.finding("second-header")
        == "t.csv:1: note: rcn: this column could be read as activity_id; “projectID” is read instead."
    )
  }

  @Test func `the short name stands in where the legal name is missing`() throws {
    let mentions = try read("project_id,legal_name,legal_short_name\n1,NA,BIU\n2,BAR ILAN,BIU\n")
    #expect(mentions.participations.map(\.organisation.name) == ["BIU", "BAR ILAN"])
  }

  @Test func `acronyms recur across programmes`() throws {
    let mentions = try read(
      """
      Programme;Acronym;Project Partner;Lead Partner
      Central;INSURE;City of Riga;Yes
      Baltic;INSURE;City of Tartu;No
      """)
    #expect(
      mentions.participations.map(\.activity.id.rawValue) == [
        "Central | INSURE", "Baltic | INSURE",
      ])
    #expect(mentions.participations.map(\.activity.title) == ["INSURE", "INSURE"])
    #expect(mentions.participations.map(\.role) == ["lead partner", "partner"])
    #expect(mentions.columns["Programme"] == "activity_id")
  }

  @Test func `without any identifier the title identifies activities, and that is told`() throws {
    let mentions = try read("name,project title\nLU,Wood\nRTU,Wood\n")
    #expect(mentions.participations.map(\.activity.id.rawValue) == ["Wood", "Wood"])
    #expect(mentions.codes == ["activities-by-title"])
  }

  @Test(arguments: [
    "contactForm", "contactTelephoneNumber", "Contact person", "E-mail", "e-pasts", "Phone",
    "faxNumber", "Tālrunis", "Kontaktpersona",
  ])
  func `contact details of persons are never stored`(header: String) throws {
    let mentions = try read("name,project_id,\(header)\nLU,1,Secret\n")
    #expect(mentions.codes == ["personal-data"])
    #expect(mentions.columns[header] == .some(nil))
    #expect(!"\(mentions.participations) \(mentions.report)".contains("Secret"))
  }
}
