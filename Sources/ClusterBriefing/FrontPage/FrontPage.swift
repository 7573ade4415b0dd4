import CooperationRecords
import Documents

/// What stands on the first sheet of every kind of briefing, in the order in which it is read: what was
/// found, the main picture and how to read it, a few numbers in words, what to be careful about, and
/// where all of it comes from.
///
///     let front = FrontPage(in: language, finding: title, pictureHeading: heading, …)
///     front.document(.page) { tables }
///
/// Every kind fills in the same value, so that no kind can leave a part out.
struct FrontPage {
  let language: DocumentLanguage

  /// The small line above the title.
  let kicker: String
  /// What was found, in one line.
  let finding: String
  /// A second line.
  var subtitle: String?

  /// The heading of the main picture.
  let pictureHeading: String
  /// The main picture with how it is read, or what stands in its place where nothing can be drawn.
  let picture: Block
  /// Three or four numbers in words: as many as one line of a sheet holds.
  let numbers: [KeyNumber]
  /// What to do, where the briefing says so.
  var advice: Section?
  /// What to be careful about.
  let cautions: [String]
  /// Where the numbers come from, and by which rules.
  let origin: BriefingOrigin

  /// The most numbers on a first sheet.
  static let mostNumbers = 4

  /// The briefing: the first sheet, and in the full length what stands behind it.
  ///
  /// - Parameters:
  ///   - length: How long it is.
  ///   - sections: What follows the first sheet: tables first, then notes on method.
  /// - Returns: The document.
  func document(
    _ length: BriefingLength, @ContentBuilder<Section> sections: () throws -> [Section]
  ) rethrows -> Document {
    let rest = length == .full ? try sections() : []
    var document = Document(
      finding, language: language, kicker: kicker, subtitle: subtitle,
      source: Text(origin.line(in: language)),
      banner: origin.isSynthetic ? language.briefingWords.synthetic : nil
    ) {
      Section(pictureHeading) { [picture] }
      Section(FrontPhrase.numbers[language]) {
        KeyNumbers { Array(numbers.prefix(Self.mostNumbers)) }
      }
      if let advice { advice }
      Section(FrontPhrase.cautions[language]) { cautionBlocks(length) }
      rest
    }
    document.isOneSheet = length == .page
    return document
  }

  /// The cautions; in the full length also the line that a sheet by itself has at its foot.
  private func cautionBlocks(_ length: BriefingLength) -> [Block] {
    let list = List(cautions.map { Text($0) }).block
    guard length == .full else { return [list] }
    return [list, Paragraph(origin.line(in: language), style: .small).block]
  }
}
