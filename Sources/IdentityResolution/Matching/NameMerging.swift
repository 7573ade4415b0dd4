/// Merges names, and proposes to merge others.
struct NameMerging {
  let subjects: ResolutionSubjects
  /// The groups of decisions and identifiers alone.
  private(set) var decided: NameGroups
  /// The groups after what is merged without asking.
  private(set) var merged: NameGroups
  /// The groups if all proposals came true.
  private(set) var proposed: NameGroups
  /// The links by which names were merged without asking.
  private(set) var merges: [NameLink] = []
  /// The links that are proposed.
  private(set) var proposals: [NameLink] = []
  /// The links that are proposed although identifiers differ.
  private(set) var held: [NameLink] = []

  /// All links, the surest first.
  let links: [NameLink]
  private let finder: LinkFinder
  private let least: Double

  /// What is proposed although identifiers differ is at least as sure as this: people registered
  /// the two apart.
  private static let leastDespiteIdentifiers = 0.8

  init(_ subjects: ResolutionSubjects, finder: LinkFinder, from least: Double) {
    self.subjects = subjects
    self.finder = finder
    self.least = least
    links = finder.links(from: least)
    decided = NameGroups(subjects.organisations)
    for one in subjects.decided {
      decided.unite(Int(one.pair.first), Int(one.pair.second), asUnit: !one.isAlike)
    }
    merged = decided
    proposed = decided
    for link in links {
      // Records are made by this identifier anyhow; others need a row to act.
      guard case .identifier(let identifier) = link.evidence.ground, identifier.scheme == "id",
        !isHeld(link)
      else { continue }
      decided.unite(Int(link.pair.first), Int(link.pair.second), asUnit: true)
    }
    merged = decided
  }

  /// Merges what is at least as sure as `automatic`.
  mutating func merge(from automatic: Double) {
    let open = subjects.apart.union(subjects.undecided)
    let likeness = likeness
    for link in links where link.evidence.confidence >= automatic {
      guard !isHeld(link), !isTogether(link, in: merged) else { continue }
      if merged.join(
        Int(link.pair.first), Int(link.pair.second), linkage: .complete(0.6), apart: open,
        likeness: likeness)
      {
        merges.append(link)
      }
    }
    proposed = merged.withGroupsAsUnits()
  }

  /// Proposes what is less sure, beside what the table proposes already.
  ///
  /// The links are gone through until no more groups join, so that a second run, on what the first
  /// one wrote, finds nothing new.
  mutating func propose() {
    for link in links where isHeld(link) && !isTogether(link, in: proposed) {
      if case .identifier(let identifier) = link.evidence.ground, identifier.scheme == "id" {
        continue
      }
      if link.evidence.confidence >= Self.leastDespiteIdentifiers,
        !subjects.apart.contains(link.pair)
      {
        held.append(link)
      }
    }
    for pair in subjects.undecided.sorted() where !isInConflict(pair) {
      proposed.unite(Int(pair.first), Int(pair.second), asUnit: false)
    }
    var count = -1
    while count < proposals.count {
      count = proposals.count
      joinAlikeOnAverage()
    }
  }

  private mutating func joinAlikeOnAverage() {
    let likeness = likeness
    for link in links where !isHeld(link) && !isTogether(link, in: proposed) {
      if proposed.join(
        Int(link.pair.first), Int(link.pair.second), linkage: .average(0.8 * least),
        apart: subjects.apart, likeness: likeness)
      {
        proposals.append(link)
      }
    }
  }

  private func isInConflict(_ pair: CandidatePairs.Pair) -> Bool {
    Clues.conflict(
      subjects.organisations[Int(pair.first)], subjects.organisations[Int(pair.second)])
  }

  /// How alike two names are; it holds on to nothing that merging changes, which would be copied.
  private var likeness: (Int, Int) -> Double {
    { [finder] first, second in finder.evidence(first, second).confidence }
  }

  private func isTogether(_ link: NameLink, in groups: NameGroups) -> Bool {
    groups.groups[Int(link.pair.first)] == groups.groups[Int(link.pair.second)]
  }

  /// Whether identifiers keep the two from being merged unasked.
  private func isHeld(_ link: NameLink) -> Bool {
    link.isInConflict
      || [link.pair.first, link.pair.second].contains {
        subjects.organisations[Int($0)].isAmbiguous && !subjects.isDecided(Int($0))
      }
  }
}
