import ClusterEvaluation
import CooperationRecords
import Documents

extension NewcomersBriefing {
  /// Whether organisations are named.
  private var names: Bool { minimumCell == nil }

  /// Who is new: each by name where names are told, and by kind.
  func whoSection(_ telling: CountTelling) -> Section {
    Section(NewcomerPhrase.whoHeading[telling.language]) {
      kindTable(telling)
      if names, !study.newcomers.isEmpty { nameTable(telling.language) }
    }
  }

  private func kindTable(_ telling: CountTelling) -> Table {
    let language = telling.language
    let kinds = kinds
    let (new, others) = (telling.told(kinds.map(\.new)), telling.told(kinds.map(\.others)))
    return Table(
      Text(NewcomerPhrase.kindsCaption[language]), of: Array(kinds.indices),
      columns: [
        .text(language.briefingWords.kind) { kinds[$0].kind.sentence[language] },
        .cell(NewcomerPhrase.newcomers[language], alignment: .right) { .text(Text(new[$0])) },
        .cell(NewcomerPhrase.others[language], alignment: .right) { .text(Text(others[$0])) },
      ])
  }

  private func nameTable(_ language: DocumentLanguage) -> Table {
    let words = language.briefingWords
    let known: [TableColumn<Newcomer>] = [
      .text(words.organisation) { records.label(of: $0.organisation.id) },
      .text(words.kind) { $0.organisation.kind.sentence[language] },
      .text(words.country) { $0.organisation.country ?? "" },
      .cell(NewcomerPhrase.since[language], alignment: .right) {
        .text(Text($0.since.description))
      },
    ]
    let partners: [TableColumn<Newcomer>] = [
      .number(NewcomerPhrase.partners[language]) { Double($0.partners.count) },
      .number(NewcomerPhrase.establishedPartners[language]) { Double($0.establishedCount) },
      .text(NewcomerPhrase.through[language]) { listed($0.doors, language) },
    ]
    return Table(
      Text(NewcomerPhrase.whoCaption[language]), of: study.newcomers, limit: Self.mostNames,
      columns: known + (audience == .public ? [] : partners))
  }

  private func listed(_ organisations: [Organisation], _ language: DocumentLanguage) -> String {
    let names = organisations.prefix(2).map { records.label(of: $0.id).shortened(to: 60) }
    let others = organisations.count - names.count
    return names.joined(separator: "; ")
      + (others > 0 ? " " + language.briefingWords.andOthers(others) : "")
  }

  private static let mostNames = 100

  /// Whom they work with, by the kinds of their partners.
  func whomSection(_ telling: CountTelling) -> Section {
    let language = telling.language
    let all = study.newcomers.count
    let kinds = OrganisationKind.allCases.map { kind in
      (
        kind: kind,
        count: study.newcomers.count { $0.partners.contains { $0.kind == kind } }
      )
    }.filter { $0.count > 0 }
    return Section(NewcomerPhrase.whomHeading[language]) {
      if kinds.isEmpty {
        Paragraph(NewcomerPhrase.noPartners[language])
      } else {
        Table(
          Text(NewcomerPhrase.whomCaption[language]), of: kinds,
          columns: [
            .text(language.briefingWords.kind) { $0.kind.sentence[language] },
            .cell(NewcomerPhrase.newcomers[language], alignment: .right) {
              .text(Text(telling.outOf($0.count, all)))
            },
          ])
      }
    }
  }

  /// Through whom they came in: those with the most newcomers first.
  func doorSection(_ telling: CountTelling) -> Section {
    let language = telling.language
    let fewest = telling.cell?.size ?? 1
    let doors = names ? self.doors.filter { $0.count >= fewest } : []
    return Section(NewcomerPhrase.doorsHeading[language]) {
      if study.basis == .membership, !study.newcomers.isEmpty { knownBefore(telling) }
      if doors.isEmpty {
        Paragraph(NewcomerPhrase.noDoors[language])
      } else {
        Table(
          Text(NewcomerPhrase.doorsCaption[language]), of: doors, limit: Self.mostDoors,
          columns: [
            .text(language.briefingWords.organisation) { records.label(of: $0.organisation.id) },
            .text(language.briefingWords.kind) { $0.organisation.kind.sentence[language] },
            .number(NewcomerPhrase.newcomers[language]) { Double($0.count) },
          ])
      }
    }
  }

  /// How many had worked with a member before they joined.
  private func knownBefore(_ telling: CountTelling) -> Paragraph {
    let all = study.newcomers.count
    let known = study.newcomers.count(where: \.knewDoorsBefore)
    return Paragraph(
      "\(telling.outOf(known, all)) \(NewcomerPhrase.knewDoors(all)[telling.language]).")
  }

  private static let mostDoors = 10

  /// Each organisation through which somebody came in, with how many did; most first.
  private var doors: [(organisation: Organisation, count: Int)] {
    var counts: [Organisation.ID: Int] = [:]
    for newcomer in study.newcomers {
      for door in newcomer.doors { counts[door.id, default: 0] += 1 }
    }
    let known = records.organisations.compactMap { organisation in
      counts[organisation.id].map { (organisation: organisation, count: $0) }
    }
    return known.enumerated()
      .sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }
      .map(\.element)
  }

  /// What the words mean.
  func methodSection(_ language: DocumentLanguage) -> Section {
    Section(FrontPhrase.method[language]) {
      Notes {
        Note(
          NewcomerPhrase.whoHeading[language],
          Text(NewcomerPhrase.definition(study.basis)[language]))
        Note(
          NewcomerPhrase.whomHeading[language],
          Text(NewcomerPhrase.partnerDefinition[language]))
        if study.arrival != nil {
          Note(
            NewcomerPhrase.curveHeading[language],
            Text(NewcomerPhrase.curveDefinition[language]),
            citation: Text(
              "E. Marubini, M. G. Valsecchi. Analysing Survival Data from Clinical Trials and "
                + "Observational Studies. Wiley, 1995, chapter 10."))
        }
      }
    }
  }
}
