internal import CooperationRecords

/// Writes merges and proposals as rows of an alias table.
struct ResolutionWriter {
  private(set) var merges: [AliasTable.Row] = []
  /// Why each of ``merges`` was made.
  private(set) var reasons: [Sentence] = []
  private(set) var proposals: [AliasTable.Row] = []
  private let merging: NameMerging
  /// The language of the reasons.
  private let language: Sentence.Language
  /// Pairs of merged groups about which the table says something already.
  private var told: Set<CandidatePairs.Pair>

  init(_ merging: NameMerging, _ language: Sentence.Language) {
    self.merging = merging
    self.language = language
    let groups = merging.merged.groups
    told = Set(
      merging.subjects.undecided.union(merging.subjects.apart).map { pair in
        Self.pair(groups[Int(pair.first)], groups[Int(pair.second)])
      })
    let made = rows(
      merging.merges, small: merging.decided, large: merging.merged, decision: .merge)
    merges = made.map(\.row)
    reasons = made.map(\.reason)
    proposals = rows(
      merging.proposals, small: merging.merged, large: merging.proposed, decision: nil
    ).map(\.row)
    for link in merging.held {
      let sides = [link.pair.first, link.pair.second].map {
        representative(of: merging.merged.names(with: Int($0)))
      }
      if let row = row(link, canonical: sides[0], variant: sides[1], decision: nil) {
        proposals.append(row.row)
      }
    }
    proposals.sort { ($1.confidence ?? 0) < ($0.confidence ?? 0) }
  }

  /// One row for each small group in a large one, but for that of the large one's name.
  private mutating func rows(
    _ links: [NameLink], small: NameGroups, large: NameGroups, decision: AliasTable.Decision?
  ) -> [(row: AliasTable.Row, reason: Sentence)] {
    var rows: [(row: AliasTable.Row, reason: Sentence)] = []
    var joined: Set<Int> = []
    var canonicals: [Int: Int] = [:]
    for link in links {
      let group = large.groups[Int(link.pair.first)]
      let canonical = canonicals[group] ?? representative(of: large.names(with: group))
      canonicals[group] = canonical
      joined.insert(small.groups[canonical])
      for name in [Int(link.pair.first), Int(link.pair.second)]
      where joined.insert(small.groups[name]).inserted {
        let variant = representative(of: small.names(with: name))
        if let row = row(link, canonical: canonical, variant: variant, decision: decision) {
          rows.append(row)
        }
      }
    }
    return rows
  }

  private mutating func row(
    _ link: NameLink, canonical: Int, variant: Int, decision: AliasTable.Decision?
  ) -> (row: AliasTable.Row, reason: Sentence)? {
    let (name, other) = (text(canonical), text(variant))
    let groups = merging.merged.groups
    if decision == nil {
      let pair = Self.pair(groups[canonical], groups[variant])
      guard told.insert(pair).inserted else { return nil }
    }
    let linked = [Int(link.pair.first), Int(link.pair.second)].map(text)
    let isDirect = Set(linked) == [name, other]
    var reason = link.evidence.reason
    if !isDirect {
      reason.english = "“\(linked[0])” and “\(linked[1])”: " + reason.english
      reason.latvian = "„\(linked[0])” un „\(linked[1])”: " + reason.latvian
    }
    let row = AliasTable.Row(
      canonical: name, variant: other,
      confidence: (link.evidence.confidence * 100).rounded(.down) / 100,
      reason: reason[language], decision: decision)
    return (row, reason)
  }

  /// The name that stands for others: what people chose, or else the name written most often;
  /// among those one that is not all capitals, and the first.
  private func representative(of names: [Int]) -> Int {
    var best = names[0]
    for name in names.dropFirst() where isBetter(name, than: best) { best = name }
    return best
  }

  private func isBetter(_ name: Int, than other: Int) -> Bool {
    let (one, two) = (rank(name), rank(other))
    return two.lexicographicallyPrecedes(one)
  }

  private func rank(_ name: Int) -> [Int] {
    let organisation = merging.subjects.organisations[name]
    let isChosen =
      merging.subjects.isDecided(name) && merging.subjects.decidedName(of: name) == text(name)
    let hasSmallLetters = organisation.name.contains(where: \.isLowercase)
    return [isChosen ? 1 : 0, organisation.uses, hasSmallLetters ? 1 : 0]
  }

  private func text(_ name: Int) -> String {
    Identities.spelling(merging.subjects.organisations[name].name)
  }

  private static func pair(_ one: Int, _ other: Int) -> CandidatePairs.Pair {
    .init(first: Int32(min(one, other)), second: Int32(max(one, other)))
  }
}
