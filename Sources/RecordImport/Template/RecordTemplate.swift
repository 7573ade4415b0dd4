public import CooperationRecords
public import TabularFiles

/// A workbook for people to fill in, which is read as it is.
///
///     let template = RecordTemplate(in: .latvian)
///     try AtomicFile.write(template.bytes(), to: template.fileName)
///     // … and when it is filled in:
///     let mentions = try RecordTable("veidne.xlsx").read()
///
/// ## What is in it
///
/// - Three sheets: organisations (with their membership in the cluster), activities, and who took part in
///   what. Nothing has to be written twice: in the third, both are chosen from what stands in the others.
/// - Headers that ``RecordTable`` knows, lists that drop down where words are limited, and a hint for every
///   column. Whatever passes by the lists is read all the same, with a finding.
/// - A sheet that says how to fill it in, with an example, which is not read.
public struct RecordTemplate: Sendable {
  /// The language of the headers, the words and the explanations.
  public let language: Sentence.Language

  /// How many rows of a sheet have lists and hints.
  static let room = 2000

  /// The template in `language`.
  public init(in language: Sentence.Language) { self.language = language }

  /// What the file is best called.
  public var fileName: String { language == .latvian ? "veidne.xlsx" : "template.xlsx" }

  /// The workbook, the same bytes every time.
  public func bytes() throws(OutputError) -> [UInt8] {
    var writer = WorkbookWriter()
    for part in TemplatePart.allCases { writer.append(sheet(part)) }
    writer.append(TemplateGuide(language: language, fileName: fileName).sheet)
    return try writer.bytes()
  }

  private func sheet(_ part: TemplatePart) -> WorkbookSheet {
    var sheet = WorkbookSheet(
      part.name[language],
      columns: part.columns.map { column in
        WorkbookSheet.Column(
          column.header[language], format: column.format,
          width: max(column.width, Double(column.header[language].count + 4)),
          rule: rule(of: column))
      })
    sheet.room = Self.room
    return sheet
  }

  private func rule(of column: TemplateColumn) -> CellRule {
    let hint = column.hint[language]
    let complaint: Sentence =
      switch column.content {
      case .free: Sentence(english: "", latvian: "")
      case .words: TemplateWords.notInList
      case .namesOf: TemplateWords.notListed
      case .day: TemplateWords.noDay
      case .amount: TemplateWords.noAmount
      }
    return CellRule(
      condition(of: column.content), isStrict: column.isStrict, hint: hint,
      complaint: complaint[language])
  }

  private func condition(of content: TemplateColumn.Content) -> CellRule.Condition {
    switch content {
    case .free: .anything
    case .words(let words): .oneOf(words.map { $0[language] })
    case .namesOf(let part):
      .oneOfColumn(0, sheet: part.name[language], room: Self.room)
    case .day: .day(years: 1950...2100)
    case .amount: .number(from: 0)
    }
  }
}

extension RecordTemplate {
  /// The sheet that says how to fill the others in.
  static let guide = Sentence(english: "How to fill in", latvian: "Kā aizpildīt")

  /// The names of the guide, in every language.
  static let guideNames = Set(Sentence.Language.allCases.map { guide[$0] })
}
