import CooperationRecords
import RecordImport
import Testing

@Suite("Kohesio")
struct KohesioTests {
  private func read() throws -> CooperationMentions {
    let text = """
      \u{FEFF}Operation_Unique_Identifier,Operation_Name_English,CountryCode,Operation_Start_Date,\
      Operation_End_Date,Total_Eligible_Expenditure_amount,Project_EU_Budget,\
      Beneficiary_Unique_Identifier,Beneficiary_Name,NUTS3_Code\r
      https://x/Q1,"Insulation,\nof schools",LV,01/04/2016,31/12/2018,1000.5,850,Q9,Rīgas dome,LV006\r
      https://x/Q2,Roads,EL,01/05/2017,,2000,1700,Q8,Ανατολική,EL111\r

      """
    return try RecordTable(bytes: Array(text.utf8), name: "LV.csv").read()
  }

  @Test func `operations and their beneficiaries are read`() throws {
    let mentions = try read()
    let row = mentions.participations[0]
    #expect(mentions.report.files[0].source == "Kohesio operations")
    #expect(row.organisation.name == "Rīgas dome")
    #expect(row.organisation.region == "LV006")
    #expect(row.activity.title == "Insulation, of schools")
    #expect(row.activity.start?.description == "2016-04-01")
    #expect(row.activity.budget == 1000.5)
    #expect(row.contribution == 850)
  }

  @Test func `it says that no ties come of one beneficiary for each operation`() throws {
    let finding = try read().report.findings.first { $0.code == "one-beneficiary" }
    #expect(finding?.severity == .warning)
    #expect(finding?.message.contains("no ties") == true)
  }
}
