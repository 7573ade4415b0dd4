import CooperationRecords
import TabularFiles

/// A sheet of the template.
enum TemplatePart: CaseIterable {
  case organisations, activities, participations

  /// The name on its tab.
  var name: Sentence {
    switch self {
    case .organisations: Sentence(english: "Organisations", latvian: "Organizācijas")
    case .activities: Sentence(english: "Activities", latvian: "Aktivitātes")
    case .participations: Sentence(english: "Participations", latvian: "Dalība")
    }
  }

  /// Whether a sheet of a workbook is called so, in either language.
  func isName(of sheet: String) -> Bool {
    let key = HeaderIndex.key(sheet)
    return Sentence.Language.allCases.contains { HeaderIndex.key(name[$0]) == key }
  }

  /// The columns, from left to right.
  var columns: [TemplateColumn] {
    switch self {
    case .organisations: TemplateColumn.ofOrganisations
    case .activities: TemplateColumn.ofActivities
    case .participations: TemplateColumn.ofParticipations
    }
  }
}

/// A column of the template.
struct TemplateColumn {
  /// What its cells hold.
  enum Content {
    /// Any text.
    case free
    /// One of these words.
    case words([Sentence])
    /// A name that stands in the first column of another sheet.
    case namesOf(TemplatePart)
    /// A day.
    case day
    /// An amount of money.
    case amount
  }

  let header: Sentence
  var content = Content.free
  var format = WorkbookSheet.Format.general
  var width = 16.0
  /// Whether spreadsheets refuse what is not allowed.
  var isStrict = true
  /// What belongs there.
  let hint: Sentence
  /// What stands there in the example.
  let example: Sentence
}

extension TemplateColumn {
  /// A column of days.
  static func day(_ header: Sentence, hint: Sentence, example: String) -> TemplateColumn {
    TemplateColumn(
      header: header, content: .day, format: .localDay, hint: hint,
      example: Sentence(english: example, latvian: example))
  }

  /// A column of amounts of money.
  static func amount(_ header: Sentence, hint: Sentence, example: String) -> TemplateColumn {
    TemplateColumn(
      header: header, content: .amount, format: .money, hint: hint,
      example: Sentence(english: example, latvian: example))
  }
}
