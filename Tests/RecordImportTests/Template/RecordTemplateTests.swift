import CooperationRecords
import TabularFiles
import TestKit
import Testing

@testable import RecordImport

@Suite("RecordTemplate")
struct RecordTemplateTests {
  private static let languages = Sentence.Language.allCases

  @Test(arguments: languages) func `every header is read as a column of its own`(
    language: Sentence.Language
  ) throws {
    let workbook = try Workbook(
      bytes: RecordTemplate(in: language).bytes(), source: "template.xlsx")
    #expect(
      workbook.sheets.filter { !$0.isHidden }.map(\.name)
        == TemplatePart.allCases.map { $0.name[language] } + [RecordTemplate.guide[language]])
    for (part, kind) in zip(TemplatePart.allCases, [TableKind.members, .activities, .flatTable]) {
      let table = SourceTable(try workbook.table(in: part.name[language]), in: "template.xlsx")
      #expect(table.header == part.columns.map { $0.header[language] })
      let columns = ColumnBinding(of: table, as: kind).bindings.map(\.column)
      #expect(!columns.contains(nil), "\(columns)")
      #expect(Set(columns).count == columns.count, "\(columns)")
    }
  }

  @Test(arguments: languages) func `every word of a list is known to the reader`(
    language: Sentence.Language
  ) {
    for word in TemplateWords.organisationKinds {
      #expect(OrganisationKindWords.table[word[language]]?.rawValue == word.english)
    }
    for word in TemplateWords.activityKinds {
      #expect(ActivityKindWords.table[word[language]]?.rawValue == word.english)
    }
    for word in TemplateWords.roles { #expect(RoleWords.table[word[language]] == .known) }
    #expect(TemplateWords.answers.map { YesNoWords.table[$0[language]] } == [true, false])
  }

  @Test func `the lists have every kind that can be told`() {
    #expect(
      Set(TemplateWords.activityKinds.map(\.english)) == Set(ActivityKind.allCases.map(\.rawValue)))
    #expect(TemplateWords.organisationKinds.count == OrganisationKind.allCases.count - 2)
  }

  @Test(arguments: languages) func `one that nobody filled in has no rows, and says so`(
    language: Sentence.Language
  ) throws {
    let bytes = try RecordTemplate(in: language).bytes()
    #expect(try bytes == RecordTemplate(in: language).bytes())
    let sheet = TemplatePart.participations.name[language]
    #expect(throws: RecordImportError.headerAlone(path: "a.xlsx [\(sheet)]")) {
      try RecordTable(bytes: bytes, name: "a.xlsx").read()
    }
  }

  /// A workbook with the sheets of the template, filled in with `rows`.
  private func filled(_ rows: [[[WorkbookWriter.Cell]]]) throws -> RecordTable {
    var writer = WorkbookWriter()
    for (part, rows) in zip(TemplatePart.allCases, rows) {
      writer.append(
        sheet: part.name.latvian, header: part.columns.map(\.header.latvian), rows: rows)
    }
    writer.append(sheet: "Kā aizpildīt", header: ["Kā aizpildīt"], rows: [[.text("tā")]])
    return RecordTable(bytes: try writer.bytes(), name: "veidne.xlsx")
  }

  @Test func `the sheets are joined by what is written in them, and the guide is passed over`()
    throws
  {
    let day = WorkbookWriter.Cell.day(year: 2018, month: 4, day: 1)
    let mentions = try filled([
      [
        [
          .text("SIA „Alfa”"), .text("40000000001"), .text("MVU"), .text("LV"), .empty, .empty,
          .text("Koks"), day, .empty, .empty, .text("konsultācijas; apmācības"),
        ],
        [.text("LU"), .empty, .text("augstskola")],
        [.text("RTU"), .empty, .empty, .empty, .empty, .empty, .empty, day],
      ],
      [[.text("Izstāde"), .text("mārketings"), day, .empty, .text("1"), .empty, .number(10)]],
      [
        [.text("SIA „Alfa”"), .text("Izstāde"), .text("koordinators"), .number(5)],
        [.text("LU"), .text("Izstāde"), .text("partneris")],
      ],
    ]).read()
    #expect(
      mentions.report.files.map(\.source)
        == ["list of organisations", "list of activities", "flat table"])
    #expect(mentions.codes == [])
    #expect(mentions.addsUp)
    let records = CooperationRecords(mentions)
    #expect(records.organisations.map(\.name) == ["SIA „Alfa”", "LU", "RTU"])
    #expect(records.organisations.map(\.kind) == [.sme, .university, .unknown])
    #expect(records.organisations[0].id.rawValue == "40000000001")
    #expect(records.memberships.map(\.cluster) == ["Koks", "veidne"])
    #expect(records.memberships.map(\.services.names) == [["konsultācijas", "apmācības"], []])
    #expect(records.activities.map { $0.start?.description } == ["2018-04-01"])
    #expect(records.activities[0].budget == 10)
    #expect(records.participations.map(\.contribution) == [5, nil])
  }

  @Test func `services without a cluster are left out, and it is said`() throws {
    let mentions = try filled([
      [
        [.text("A")] + [WorkbookWriter.Cell](repeating: .empty, count: 9) + [.text("x")],
        [.text("B")] + [WorkbookWriter.Cell](repeating: .empty, count: 5) + [.text("Koks")],
      ],
      [[.text("Izstāde")]], [[.text("A"), .text("Izstāde")]],
    ]).read()
    #expect(mentions.memberships.map(\.organisation.name) == ["B"])
    #expect(mentions.codes == ["services-without-cluster"])
    #expect(mentions.report.findings.first?.origin.row == 2)
  }

  @Test func `a sheet of another name is named in a note and not read`() throws {
    var writer = WorkbookWriter()
    writer.append(
      sheet: "Dati", header: ["Organizācija", "Aktivitāte"], rows: [[.text("a"), .text("x")]])
    writer.append(sheet: "Vecie", header: ["Organizācija", "Veids"], rows: [[.text("b"), .empty]])
    writer.append(sheet: "Aktivitātes", header: ["Nosaukums"], rows: [[.text("b")]])
    let mentions = try RecordTable(bytes: writer.bytes(), name: "a.xlsx").read()
    #expect(mentions.organisations.isEmpty)
    #expect(mentions.codes == ["other-sheet", "other-sheet"])
  }

  private func findings(in path: String) throws -> [Finding] {
    CooperationRecords(try RecordTable(path).read(), checking: .all).report.findings
  }

  @Test(.needsPython, arguments: languages)
  func `filled in with openpyxl it is read without a finding, and what is wrong is told`(
    language: Sentence.Language
  ) throws {
    try TestData.withTemporaryFolder { folder in
      let (template, output) = ("\(folder)/veidne.xlsx", "\(folder)/out.xlsx")
      try AtomicFile.write(RecordTemplate(in: language).bytes(), to: template)
      _ = try WorkbookOracle.run("fill_template.py", template, output)
      #expect(try findings(in: output).map(\.description) == [])
      let records = CooperationRecords(try RecordTable(output).read())
      #expect(records.organisations.map(\.kind) == [.sme, .university, .largeEnterprise])
      #expect(records.activities.map(\.kind) == [.internationalisation, .training])
      #expect(records.memberships.map(\.until?.description) == [nil, "2020-12-31"])
      #expect(records.participations.count == 4)
      _ = try WorkbookOracle.run("fill_template.py", template, output, "wrong")
      #expect(
        Set(try findings(in: output).map(\.code)).isSuperset(of: [
          "unknown-kind", "unknown-activity-kind", "no-such-date", "no-number",
          "no-such-organisation",
        ]))
    }
  }

  @Test(.needsPython) func `openpyxl finds the lists, the hints and the guide`() throws {
    try TestData.withTemporaryFolder { folder in
      try AtomicFile.write(RecordTemplate(in: .latvian).bytes(), to: "\(folder)/veidne.xlsx")
      let sheets = try WorkbookOracle.sheets(of: "\(folder)/veidne.xlsx")
      #expect(sheets.map(\.active) == [false, false, false, true, false])
      #expect(sheets.prefix(3).map { $0.rules.count } == TemplatePart.allCases.map(\.columns.count))
      #expect(sheets[0].rules["C2:C2001"]?.first == "list")
      #expect(sheets[0].rules["H2:H2001"]?.first == "date")
      #expect(
        sheets[2].rules["A2:A2001"]?[1]
          == "OFFSET('Organizācijas'!$A$2,0,0,MAX(1,COUNTA('Organizācijas'!$A$2:$A$2001)),1)")
      #expect(sheets.flatMap(\.rules.values).allSatisfy { !$0[2].isEmpty && $0[2].count < 256 })
    }
  }
}
