import CollaborationNetworks
public import CooperationRecords
public import Documents
import NetworkCore

extension ClusterBriefing {
  /// The counts of the briefing as a page that names nobody, in which no count is smaller than
  /// `cell` allows.
  ///
  /// The page has neither the map nor the lists of the briefing: a count that is withheld could be
  /// read from them.
  public func counts(in language: DocumentLanguage, above cell: MinimumCell) -> Document {
    let words = language.briefingWords
    let records = facts.records
    let tables = CountTables(cell: cell, language: language)
    return Document(
      CountsPhrase.title[language], language: language,
      kicker: words.kicker(records.title, window: window),
      source: Text(
        ([records.source].compactMap(\.self) + ["Kopa \(version)"]).joined(separator: " · ")),
      banner: records.isSynthetic ? words.synthetic : nil
    ) {
      Section(words.numbersHeading) {
        Paragraph(CountsPhrase.note(words.number(cell.size))[language])
        linkTable(tables)
        pairTable(tables)
        kindTable(tables, words)
        countryTable(tables)
        yearTable(tables)
        Paragraph(CountsPhrase.yearsOverlap[language], style: .small)
        Paragraph(Text(words.association), style: .small)
      }
      Section(words.methodHeading) { countingRules(words) }
    }
  }

  /// By which rules the network was made; of those who were left out only the number.
  private func countingRules(_ words: any BriefingWords) -> Notes {
    var context = facts.network.context
    if context["without"] != nil { context["without"] = words.number(plan.without.count) }
    let window = words.window(
      plan.window, plan.windowRule, span: facts.records.span,
      undated: facts.allRecords.undatedActivityCount)
    return Notes {
      for rule in words.rule(context) + [window] { Note(rule.term, Text(rule.text)) }
    }
  }

  private func linkTable(_ tables: CountTables) -> Table {
    let alone = facts.isolates.count
    let largest = facts.groups.first?.count ?? 0
    return tables.table(
      CountsPhrase.linked, by: CountsPhrase.place, counting: CountsPhrase.organisations,
      [
        (CountsPhrase.inLargest[tables.language], largest),
        (CountsPhrase.inOthers[tables.language], facts.partneredCount - largest),
        (CountsPhrase.alone[tables.language], alone),
      ])
  }

  private func pairTable(_ tables: CountTables) -> Table {
    tables.table(
      CountsPhrase.cooperation, by: CountsPhrase.together, counting: CountsPhrase.pairs,
      [
        (CountsPhrase.once[tables.language], facts.tieCount - facts.repeatedTies),
        (CountsPhrase.repeatedly[tables.language], facts.repeatedTies),
      ])
  }

  private func kindTable(_ tables: CountTables, _ words: any BriefingWords) -> Table {
    let kinds = OrganisationKind.allCases.map { kind in
      (words.name(of: kind), networked.count { $0?.kind ?? .unknown == kind })
    }
    return tables.table(
      CountsPhrase.byKind, by: CountsPhrase.kind, counting: CountsPhrase.organisations,
      kinds.filter { $0.1 > 0 })
  }

  private func countryTable(_ tables: CountTables) -> Table {
    var counts: [String: Int] = [:]
    for organisation in networked { counts[organisation?.country ?? "", default: 0] += 1 }
    let countries = counts.keys.filter { !$0.isEmpty }.sorted().map { ($0, counts[$0] ?? 0) }
    let notTold = (CountsPhrase.notTold[tables.language], counts[""] ?? 0)
    return tables.table(
      CountsPhrase.byCountry, by: CountsPhrase.country, counting: CountsPhrase.organisations,
      countries + (notTold.1 > 0 ? [notTold] : []))
  }

  /// The organisations of the network.
  private var networked: [Organisation?] {
    facts.network.nodes.map { facts.records.organisation($0) }
  }

  private func yearTable(_ tables: CountTables) -> Table {
    let parts = facts.records.divided(by: .year, counting: plan.windowRule)
    let rows = parts.map { year, records in
      (
        year: year, activities: records.activities.count,
        organisations: Set(records.participations.map(\.organisation)).count
      )
    }
    return Table(
      Text(CountsPhrase.byYear[tables.language]), of: rows,
      columns: [
        .text(CountsPhrase.year[tables.language]) { $0.year },
        .cell(CountsPhrase.activities[tables.language], alignment: .right) {
          tables.cell(tables.cell.published($0.activities))
        },
        .cell(CountsPhrase.organisations[tables.language], alignment: .right) {
          tables.cell(tables.cell.published($0.organisations))
        },
      ])
  }
}

/// Makes tables of counts in which none is too small.
private struct CountTables {
  let cell: MinimumCell
  let language: DocumentLanguage

  /// A table of counts that add up to the last row.
  func table(
    _ caption: Sentence, by title: Sentence, counting counted: Sentence,
    _ counts: [(name: String, count: Int)]
  ) -> Table {
    let numbers = counts.map(\.count)
    let total = (
      name: CountsPhrase.all[language], count: cell.published(numbers.reduce(0, +))
    )
    let rows = zip(counts.map(\.name), cell.published(numbers)).map { (name: $0, count: $1) }
    return Table(
      Text(caption[language]), of: rows + [total],
      columns: [
        .text(title[language]) { $0.name },
        .cell(counted[language], alignment: .right) { self.cell($0.count) },
      ])
  }

  func cell(_ count: PublishedCount) -> Cell {
    .text(Text(count.text { language.number(Double($0), decimals: 0) }))
  }
}
