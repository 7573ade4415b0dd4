import Documents
import NetworkCore

extension ClusterBriefing {
  /// The key numbers in plain words, each with what it was counted in, the most telling first.
  func numbers(_ words: any BriefingWords) -> [KeyNumber] {
    let base = Text(words.base(facts, window: window))
    let all = facts.organisationCount
    let reach = facts.enterprises.map { reach in
      KeyNumber(
        words.outOf(reach.withResearchPartner, reach.all),
        Text(words.enterprisesWithResearch(reach)), note: base)
    }
    let numbers = [
      KeyNumber(all, Text(words.organisationsInActivities(facts)), note: base),
      KeyNumber(
        words.outOf(facts.partneredCount, all), Text(words.withPartner(facts)), note: base),
      reach, ties(words, base),
      KeyNumber(
        words.outOf(facts.largestGroupSize, all), Text(words.inLargestGroup(facts)), note: base),
      KeyNumber(
        facts.medianPartners,
        decimals: facts.medianPartners.map { $0 == $0.rounded() } ?? true ? 0 : 1,
        Text(words.medianPartners), note: base),
      facts.withoutClusterOrganisations.map { reduction in
        KeyNumber(
          reduction.largestGroup,
          Text(words.withoutClusterOrganisations(reduction, of: facts.largestGroupSize)),
          note: base)
      },
    ]
    return numbers.compactMap(\.self)
  }

  /// How many ties are more than a single one; `nil` where all given ties are alike.
  private func ties(_ words: any BriefingWords, _ base: Text) -> KeyNumber? {
    guard facts.holdsTies else {
      return KeyNumber(
        words.outOf(facts.repeatedTies, facts.tieCount), Text(words.repeatedTies(facts)),
        note: base)
    }
    return facts.tieStrengths.min().map { weakest in
      KeyNumber(
        words.outOf(facts.tieStrengths.count { $0 > weakest }, facts.tieCount),
        Text(words.strongerTies(than: weakest)), note: base)
    }
  }
}
