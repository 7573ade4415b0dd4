import Documents

extension ClusterBriefing {
  /// The key numbers in plain words, each with what it was counted in.
  func numbersSection(_ words: any BriefingWords) -> Section {
    let base = words.base(facts, window: window)
    let all = facts.organisationCount
    return Section(words.numbersHeading) {
      KeyNumbers {
        KeyNumber(all, words.organisationsInActivities(facts), note: base)
        KeyNumber(
          words.outOf(all - facts.isolates.count, all), words.withPartner(facts), note: base)
        KeyNumber(
          words.outOf(facts.largestGroupSize, all), words.inLargestGroup(facts), note: base)
        KeyNumber(facts.medianPartners, decimals: 0, words.medianPartners, note: base)
        KeyNumber(
          words.outOf(facts.repeatedTies, facts.network.tieCount), words.repeatedTies(facts),
          note: base)
        if let reach = facts.enterprises {
          KeyNumber(
            words.outOf(reach.withResearchPartner, reach.all),
            words.enterprisesWithResearch(reach), note: base)
        }
        if let reduction = facts.withoutClusterOrganisations {
          KeyNumber(
            reduction.largestGroup,
            words.withoutClusterOrganisations(reduction, of: facts.largestGroupSize), note: base)
        }
      }
      Paragraph(words.association, style: .small)
    }
  }
}
