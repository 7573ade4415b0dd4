import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkAlgorithms

extension ChangeBriefing {
  /// What there was and is, as counts.
  func countSection(_ study: ChangeStudy, _ telling: CountTelling) -> Section {
    let language = telling.language
    let rows = flows(of: study).map { flow in
      let parts = [
        telling.told(flow.lost, of: flow.lost + flow.kept),
        telling.told(flow.kept, of: flow.kept + flow.lost),
        telling.told(flow.new, of: flow.new + flow.kept),
      ]
      let wholes = [telling.told(flow.lost + flow.kept), telling.told(flow.kept + flow.new)]
      return [flow.name[language], wholes[0]] + parts + [wholes[1]]
    }
    let activities = [study.earlier, study.later].map { telling.told($0.activityCount) }
    let all =
      rows + [[ChangePhrase.activities[language], activities[0], "–", "–", "–", activities[1]]]
    let titles =
      [ChangePhrase.what, ChangePhrase.then] + ChangePhrase.parts + [ChangePhrase.now]
    return Section(ChangePhrase.countsHeading[language]) {
      Table(
        Text(ChangePhrase.countsCaption[language]),
        headings: titles.enumerated().map {
          Table.Heading($1[language], alignment: $0 == 0 ? .left : .right)
        },
        rows: all.map { row in row.map { .text(Text($0)) } })
    }
  }

  /// Who came and who left, by name: members, or where the records know none, who is active.
  func comingSection(_ study: ChangeStudy, _ language: DocumentLanguage) -> Section {
    let comings = study.members ?? study.active
    let ofMembers = study.members != nil
    return Section(ChangePhrase.cameHeading[language]) {
      if comings.came.isEmpty, comings.left.isEmpty {
        Paragraph(ChangePhrase.nobodyMoved[language])
      }
      if !comings.came.isEmpty {
        names(comings.came, ChangePhrase.cameCaption(ofMembers), language)
      }
      if !comings.left.isEmpty {
        names(comings.left, ChangePhrase.leftCaption(ofMembers), language)
      }
    }
  }

  private func names(
    _ organisations: [Organisation], _ caption: Sentence, _ language: DocumentLanguage
  ) -> Table {
    let words = language.briefingWords
    return Table(
      Text(caption[language]), of: organisations, limit: Self.mostNames,
      columns: [
        .text(words.organisation) { records.label(of: $0.id) },
        .text(words.kind) { $0.kind.sentence[language] },
        .text(words.country) { $0.country ?? "" },
      ])
  }

  private static let mostNames = 40

  /// The indicators then and now, and whether they differ.
  func indicatorSection(_ study: ChangeStudy, _ language: DocumentLanguage) -> Section {
    let known = study.indicators.filter {
      $0.earlier.reading.value != nil || $0.later.reading.value != nil
    }
    let names = Set(known.map(\.profile.name))
    let unknown = study.indicators.filter { !names.contains($0.profile.name) }
    return Section(ChangePhrase.indicatorsHeading[language]) {
      if minimumCell != nil { Paragraph(ChangePhrase.indicatorsWithheld[language]) }
      if !known.isEmpty { indicatorTable(known, study.commonSize, language) }
      if !unknown.isEmpty {
        Paragraph(
          ChangePhrase.withoutNumber[language] + ": "
            + unknown.map { $0.profile.title[language] }.joined(separator: ", ") + ".",
          style: .small)
      }
    }
  }

  private func indicatorTable(
    _ rows: [IndicatorThenAndNow], _ size: Int?, _ language: DocumentLanguage
  ) -> Table {
    let asItIs: [TableColumn<IndicatorThenAndNow>] = [
      .text(PagePhrase.indicator[language]) { $0.profile.title[language] },
      column(ChangePhrase.then, language) { value(of: $0.earlier, language) },
      column(ChangePhrase.now, language) { value(of: $0.later, language) },
    ]
    guard let size else {
      return Table(Text(ChangePhrase.indicatorsCaption(nil)[language]), of: rows, columns: asItIs)
    }
    return Table(
      Text(ChangePhrase.indicatorsCaption(size)[language]), of: rows,
      columns: asItIs + [
        column(ChangePhrase.atCommon(size, ChangePhrase.then), language) { row in
          number(row.earlierAtCommonSize?.value, of: row, language)
        },
        column(ChangePhrase.atCommon(size, ChangePhrase.now), language) { row in
          number(row.laterAtCommonSize?.value, of: row, language)
        },
        .text(ChangePhrase.difference[language]) {
          SayingRules.difference(rise: $0.rise, isTold: $0.isTold)[language]
        },
      ])
  }

  private func column(
    _ title: Sentence, _ language: DocumentLanguage,
    _ text: @escaping (IndicatorThenAndNow) -> String
  ) -> TableColumn<IndicatorThenAndNow> {
    .cell(title[language], alignment: .right) { .text(Text(text($0))) }
  }

  private func number(
    _ value: Double?, of row: IndicatorThenAndNow, _ language: DocumentLanguage
  ) -> String {
    let writing = IndicatorWriting(scale: row.profile.scale, language: language)
    return value.map(writing.number) ?? "–"
  }

  /// The value with its interval.
  private func value(
    of evaluation: IndicatorEvaluation, _ language: DocumentLanguage
  ) -> String {
    guard let value = evaluation.reading.value else { return "–" }
    let writing = IndicatorWriting(scale: evaluation.profile.scale, language: language)
    let interval = evaluation.interval.map { " (\(writing.interval($0)))" } ?? ""
    return writing.number(value) + interval
  }

  /// What the words mean.
  func methodSection(_ language: DocumentLanguage) -> Section {
    Section(FrontPhrase.method[language]) {
      Notes {
        Note(
          ChangePhrase.ties[language],
          Text(ChangePhrase.tie[language] + " " + ChangePhrase.counting(rule)[language]))
        if minimumCell == nil {
          Note(ChangePhrase.difference[language], Text(ChangePhrase.differenceMethod[language]))
        }
      }
    }
  }
}
