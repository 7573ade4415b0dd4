import CooperationRecords
import TabularFiles

/// The sheet of the template that says how to fill in the others.
struct TemplateGuide {
  let language: Sentence.Language
  let fileName: String

  var sheet: WorkbookSheet {
    var sheet = WorkbookSheet(RecordTemplate.guide[language])
    sheet.isShownFirst = true
    sheet.widths = [34, 24, 26, 16, 16, 34, 22, 14, 14, 14, 34]
    sheet.rows = [[.title(RecordTemplate.guide[language])], []]
    sheet.rows += steps.enumerated().map { [.text("\($0 + 1). \($1[language])")] }
    sheet.rows += [[], [.title(Self.examples[language])]]
    for part in TemplatePart.allCases {
      sheet.rows.append([])
      sheet.rows.append([.text(Self.sheetTitle(part)[language])])
      sheet.rows.append(part.columns.map { .title($0.header[language]) })
      sheet.rows.append(part.columns.map { cell($0.example[language]) })
    }
    sheet.rows += [[], [.title(Self.columns[language])], []]
    for part in TemplatePart.allCases {
      sheet.rows += part.columns.map { column in
        [
          .text("\(part.name[language]): \(column.header[language])"),
          .text(column.hint[language]),
        ]
      }
    }
    return sheet
  }

  private func cell(_ text: String) -> WorkbookWriter.Cell { text.isEmpty ? .empty : .text(text) }

  private static let examples = Sentence(english: "Example", latvian: "Piemērs")
  private static let columns = Sentence(english: "The columns", latvian: "Ailes")

  private static func sheetTitle(_ part: TemplatePart) -> Sentence {
    Sentence(
      english: "Sheet “\(part.name.english)”", latvian: "Lapa „\(part.name.latvian)”")
  }

  private var steps: [Sentence] {
    [
      Sentence(
        english: "Sheet “Organisations”: one row for each member of the cluster and each partner.",
        latvian: "Lapā „Organizācijas” katrs klastera dalībnieks un katrs partneris ir viena rinda."
      ),
      Sentence(
        english: "Sheet “Activities”: one row for each project, event or other joint action.",
        latvian:
          "Lapā „Aktivitātes” katrs projekts, pasākums vai cita kopīga aktivitāte ir viena rinda."),
      Sentence(
        english: "Sheet “Participations”: one row for each organisation in each activity; choose "
          + "both from the lists.",
        latvian: "Lapā „Dalība” katra organizācija katrā aktivitātē ir viena rinda; abas "
          + "izvēlieties no saraksta."),
      Sentence(
        english:
          "Leave the names of sheets and columns as they are. What is not known stays empty.",
        latvian: "Lapu un aiļu nosaukumus nemainiet. Ko nezināt, to atstājiet tukšu."),
      Sentence(
        english: "Days are written as 01.04.2018, amounts as numbers in euros.",
        latvian: "Datumus rakstiet šādi: 01.04.2018, summas – kā skaitļus, eiro."),
      Sentence(
        english: "Write no names, telephone numbers or e-mail addresses of persons.",
        latvian: "Nerakstiet personu vārdus, tālruņa numurus un e-pasta adreses."),
      Sentence(
        english: "When it is filled in: “kopa check \(fileName)” says what is missing, “kopa brief "
          + "\(fileName)” makes the briefing.",
        latvian: "Kad aizpildīts: „kopa check \(fileName) --language lv” pasaka, kā trūkst, "
          + "„kopa brief \(fileName) --language lv” izveido pārskatu."),
    ]
  }
}
