import Documents
import NetworkCore

extension ClusterBriefing {
  /// The key numbers in plain words, each with what it was counted in.
  func numbersSection(_ words: any BriefingWords) -> Section {
    let base = Text(words.base(facts, window: window))
    let all = facts.organisationCount
    return Section(words.numbersHeading) {
      KeyNumbers {
        KeyNumber(all, Text(words.organisationsInActivities(facts)), note: base)
        KeyNumber(
          words.outOf(facts.partneredCount, all), Text(words.withPartner(facts)), note: base)
        KeyNumber(
          words.outOf(facts.largestGroupSize, all), Text(words.inLargestGroup(facts)), note: base)
        KeyNumber(
          facts.medianPartners,
          decimals: facts.medianPartners.map { $0 == $0.rounded() } ?? true ? 0 : 1,
          Text(words.medianPartners), note: base)
        if !facts.holdsTies {
          KeyNumber(
            words.outOf(facts.repeatedTies, facts.tieCount), Text(words.repeatedTies(facts)),
            note: base)
        } else if let weakest = facts.tieStrengths.min() {
          KeyNumber(
            words.outOf(facts.tieStrengths.count { $0 > weakest }, facts.tieCount),
            Text(words.strongerTies(than: weakest)), note: base)
        }
        if let reach = facts.enterprises {
          KeyNumber(
            words.outOf(reach.withResearchPartner, reach.all),
            Text(words.enterprisesWithResearch(reach)), note: base)
        }
        if let reduction = facts.withoutClusterOrganisations {
          KeyNumber(
            reduction.largestGroup,
            Text(words.withoutClusterOrganisations(reduction, of: facts.largestGroupSize)),
            note: base)
        }
      }
      Paragraph(
        Text(facts.holdsTies ? words.associationOfTies : words.association), style: .small)
    }
  }
}
