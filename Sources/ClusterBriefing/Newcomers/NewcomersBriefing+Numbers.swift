import ClusterEvaluation
import CooperationRecords
import Documents

extension NewcomersBriefing {
  /// A kind with how many are new and how many are not.
  struct KindCount {
    let kind: OrganisationKind
    let new: Int
    let others: Int
  }

  /// The kinds that occur, in their order.
  var kinds: [KindCount] {
    OrganisationKind.allCases.map { kind in
      KindCount(
        kind: kind, new: study.newcomers.count { $0.organisation.kind == kind },
        others: study.established.count { $0.kind == kind })
    }.filter { $0.new + $0.others > 0 }
  }

  /// A share as it is written.
  func percent(in language: DocumentLanguage) -> (Double) -> String {
    { language.number(100 * $0) + "\u{A0}%" }
  }

  /// Three to five numbers in words.
  func numbers(_ telling: CountTelling) -> [KeyNumber] {
    let (all, basis) = (study.newcomers.count, study.basis)
    let whole = all + study.established.count
    let language = telling.language
    guard study.gap == nil else { return recorded(telling) }
    let ofAll = [
      KeyNumber(telling.outOf(all, whole), Text(NewcomerPhrase.areNew(whole, basis)[language]))
    ]
    guard all > 0 else { return ofAll + arrival(telling) + undated(telling) }
    let partnered = study.newcomers.count { !$0.partners.isEmpty }
    let established = study.newcomers.count { $0.establishedCount > 0 }
    return ofAll + [
      KeyNumber(
        telling.outOf(partnered, all), Text(NewcomerPhrase.havePartner(all, basis)[language])),
      KeyNumber(
        telling.outOf(established, all),
        Text(NewcomerPhrase.haveEstablished(all, basis)[language])),
    ] + arrival(telling)
  }

  /// What there is, where nobody can be told to be new.
  private func recorded(_ telling: CountTelling) -> [KeyNumber] {
    let language = telling.language
    let counts = [
      (records.organisations.count, NewcomerPhrase.recordedOrganisations),
      (records.memberships.count { $0.since != nil }, NewcomerPhrase.datedMemberships),
      (records.activities.count { $0.period != nil }, NewcomerPhrase.datedActivities),
    ]
    return counts.map { count, words in KeyNumber(telling.told(count), Text(words[language])) }
  }

  private func undated(_ telling: CountTelling) -> [KeyNumber] {
    guard study.basis == .membership else { return [] }
    let count = study.undatedCount
    return [KeyNumber(telling.told(count), Text(NewcomerPhrase.undated(count)[telling.language]))]
  }

  /// How likely a partner was found within a year; none where nobody was watched or it cannot be told.
  private func arrival(_ telling: CountTelling) -> [KeyNumber] {
    guard let curve = study.arrival, let point = curve.afterOneYear,
      telling.isOpen(curve.arrivedCount, of: curve.watchedCount)
    else { return [] }
    let language = telling.language
    let percent = percent(in: language)
    let range = point.interval.map { range in
      language.number(100 * range.lowerBound) + "–" + percent(range.upperBound)
    }
    return [
      KeyNumber(
        percent(point.value), Text(NewcomerPhrase.afterOneYear[language]),
        note: Text(
          NewcomerPhrase.interval(range ?? "–", watched: telling.told(curve.watchedCount))[language]
        ))
    ]
  }
}
