/// A pair of names that may be one organisation.
struct NameLink {
  var pair: CandidatePairs.Pair
  var evidence: Evidence
  /// Whether identifiers forbid to merge them unasked.
  var isInConflict: Bool
}

/// Finds the pairs of names that may be one organisation.
struct LinkFinder {
  private let organisations: [NamedOrganisation]
  let comparison: NameComparison
  private let pairs: [CandidatePairs.Pair]

  init(_ organisations: [NamedOrganisation], reach: NameFeatures.Reach = .proposals) {
    self.organisations = organisations
    var reader = NameReader()
    let names = organisations.map { reader.read($0.name) }
    let lexicon = reader.lexicon
    comparison = NameComparison(names, lexicon: lexicon)
    pairs = CandidatePairs.pairs(
      zip(names, organisations).map { NameFeatures.of($0, $1, lexicon: lexicon, reach: reach) })
  }

  /// How sure it is that two names are one organisation, and why.
  func evidence(_ first: Int, _ second: Int) -> Evidence {
    Clues.weighed(
      comparison.evidence(first, second), organisations[first], organisations[second])
  }

  /// The links from a confidence on, the surest first.
  func links(from least: Double) -> [NameLink] {
    var links: [NameLink] = []
    for pair in pairs {
      let (first, second) = (Int(pair.first), Int(pair.second))
      let likeness = comparison.evidence(first, second)
      let (one, other) = (organisations[first], organisations[second])
      guard Clues.most(likeness.confidence, one, other) >= least else { continue }
      let evidence = Clues.weighed(likeness, one, other)
      guard evidence.confidence >= least else { continue }
      links.append(
        NameLink(
          pair: pair, evidence: evidence,
          isInConflict: Clues.conflict(one, other)))
    }
    links.sort { ($1.evidence.confidence, $0.pair) < ($0.evidence.confidence, $1.pair) }
    return links
  }
}
