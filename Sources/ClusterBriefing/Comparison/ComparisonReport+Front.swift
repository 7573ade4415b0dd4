import ClusterEvaluation
import CooperationRecords
import Documents

extension ComparisonReport {
  /// What stands on the first sheet.
  ///
  /// - Throws: `SVGError` if the picture cannot be drawn.
  func front(_ origin: BriefingOrigin, in language: DocumentLanguage) throws -> FrontPage {
    let compared = comparison.rows.filter { !$0.differences.isEmpty }
    let pairs = compared.reduce(0) { $0 + $1.differences.count }
    let told = compared.reduce(0) { $0 + $1.differences.count(where: \.isTold) }
    let telling = compared.count { $0.differences.contains(where: \.isTold) }
    let title = PagePhrase.title(
      clusters: comparison.clusters.count, isCompared: comparison.commonSize != nil,
      told: telling, pairs: pairs, indicators: compared.count)
    let row = leadingRow
    return FrontPage(
      language: language, kicker: PagePhrase.kicker[language], finding: title[language],
      subtitle: pairs > 0 ? PagePhrase.subtitle(told: told, pairs: pairs)[language] : nil,
      pictureHeading: (row?.profile.title ?? PagePhrase.indicators)[language],
      picture: try row.map { try leadingFigure(of: $0, language) }
        ?? Paragraph(FrontPhrase.noPicture[language]).block,
      numbers: numbers(told: (telling, compared.count), pairs: (told, pairs), language),
      cautions: cautions(language), origin: origin)
  }

  /// The indicator that tells most clusters apart; where none does, the first with a picture.
  private var leadingRow: ClusterComparison.Row? {
    let pictured = comparison.rows.filter { row in
      row.profile.scale.isPictured && row.evaluations.contains { $0.reading.value != nil }
    }
    let counts = pictured.map { $0.differences.count(where: \.isTold) }
    guard let most = counts.max() else { return nil }
    return zip(pictured, counts).first { $1 == most }?.0
  }

  /// The figure of `row`, with how it is read.
  private func leadingFigure(
    of row: ClusterComparison.Row, _ language: DocumentLanguage
  ) throws -> Block {
    var figure = try figure(of: row, in: language)
    figure.reading = Text(PagePhrase.reading[language])
    return figure.block
  }

  private func numbers(
    told: (Int, Int), pairs: (Int, Int), _ language: DocumentLanguage
  ) -> [KeyNumber] {
    let words = language.briefingWords
    let all = comparison.clusters.count
    let compared = comparison.clusters.count(where: comparison.isCompared)
    let numbers = [
      KeyNumber(words.outOf(compared, all), Text(PagePhrase.areCompared(of: all)[language])),
      KeyNumber(
        words.outOf(told.0, told.1), Text(PagePhrase.tellApart(of: told.1)[language])),
      KeyNumber(
        words.outOf(pairs.0, pairs.1), Text(PagePhrase.differ(of: pairs.1)[language])),
    ]
    guard let size = comparison.commonSize else { return numbers }
    return numbers + [KeyNumber(size, Text(PagePhrase.commonNumber[language]))]
  }

  private func cautions(_ language: DocumentLanguage) -> [String] {
    let sizes =
      comparison.differsInOrganisations
      ? [ComparisonPhrase.otherSizes[language] + " " + ComparisonPhrase.otherSizesReason[language]]
      : []
    return [
      SayingRules.noOrder[language], PagePhrase.noRankingReason[language],
    ] + sizes + [SayingRules.association(holdsTies: false, in: language)]
  }

  /// The span of time, where it is that of all clusters.
  var window: Sentence {
    let windows = Set(comparison.clusters.map(\.window))
    guard windows.count == 1, let window = windows.first else {
      return PagePhrase.severalWindows
    }
    return window.map { BriefingOrigin.window($0, span: nil) } ?? PagePhrase.wholeTime
  }
}

extension IndicatorProfile.Scale {
  /// Whether numbers on it are drawn beside each other: those that do not grow with a cluster alone.
  var isPictured: Bool { self != .count && self != .money }
}
