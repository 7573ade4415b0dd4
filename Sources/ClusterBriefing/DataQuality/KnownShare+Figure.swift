import CooperationRecords
import Documents

extension KnownShare {
  /// Bars that show how much of `shares` is known, or a sentence where there are none.
  ///
  /// - Throws: `SVGError` if the picture cannot be drawn.
  static func figure(of shares: [KnownShare], _ telling: CountTelling) throws -> Block {
    let language = telling.language
    guard !shares.isEmpty else { return Paragraph(FrontPhrase.noPicture[language]).block }
    let bars = shares.map { share in
      ShareBars.Bar(
        label: DataPhrase.name(of: share.need)[language],
        share: share.isOpen(telling) ? share.share : nil, words: share.words(telling))
    }
    let picture = ShareBars(
      bars: bars, filled: DataPhrase.known[language], rest: DataPhrase.notKnown[language])
    let caption = DataPhrase.caption[language]
    return Figure(
      try picture.svg(), caption: Text(caption + "."),
      description: "\(caption). "
        + bars.map { "\($0.label): \($0.words)" }.joined(separator: "; ") + ".",
      reading: Text(DataPhrase.reading[language]), data: picture.table(captioned: caption)
    ).block
  }

  /// Whether its counts may be told; activities are no small group of anybody.
  func isOpen(_ telling: CountTelling) -> Bool {
    unit == .activities || telling.isOpen(unknown, of: all)
  }

  /// „412 of 530”, as it may be told.
  func words(_ telling: CountTelling) -> String {
    unit == .activities
      ? telling.language.briefingWords.outOf(known, all) : telling.outOf(known, all)
  }
}
