public import CooperationRecords
import NetworkAlgorithms
import NetworkCore

/// The road maps of one cluster, made one after the other so that no suggestion burdens one
/// organisation.
///
/// Each map that ``map(for:partnersUsedFrom:)`` makes counts for the next: an organisation that
/// earlier maps suggest stands further down in later ones, and who was named to introduce two to each
/// other is named later. The same members in the same order give the same maps.
public struct RoadMaps: Sendable {
  /// How many organisations a road map suggests.
  public static let suggestionCount = 5

  private let cluster: EvaluatedCluster
  private let traits: [PartnerTraits]
  private var ranking: PartnerRanking
  private var earlier: [Int]
  /// In how many suggestions each was named first to introduce two to each other.
  private var introductions: [Int]
  /// Who may be suggested, by place.
  private let isOpen: [Bool]

  /// Prepares the road maps of `cluster`.
  ///
  /// - Parameters:
  ///   - cluster: The cluster, whose records end on the day the maps are for.
  ///   - fewestPartners: With how many partners an organisation may be suggested; where names are
  ///     published, so many that none is pointed out as isolated.
  public init(of cluster: EvaluatedCluster, fewestPartners: Int = 0) {
    self.cluster = cluster
    let traits = cluster.roster.indices.map { place in
      PartnerTraits(
        of: cluster.roster[place].organisation,
        in: cluster.activities(ofOrganisation: place).map { cluster.activities[$0] })
    }
    self.traits = traits
    let ranking = PartnerRanking(cluster.twoMode, traits: traits)
    self.ranking = ranking
    earlier = [Int](repeating: 0, count: cluster.roster.count)
    introductions = earlier
    isOpen = cluster.roster.indices.map { place in
      let entry = cluster.roster[place]
      let isThere =
        entry.spells.isEmpty
        ? !cluster.activities(ofOrganisation: place).isEmpty : cluster.isMember(place)
      guard !entry.isRunner, isThere else { return false }
      return fewestPartners == 0 || ranking.partners(of: place).count >= fewestPartners
    }
  }

  /// The members of less than two years on the last day of the records, in network order; those who
  /// run the cluster are none, nor are those who joined nobody knows when.
  public var newcomers: [Organisation.ID] {
    guard let day = cluster.lastDay else { return [] }
    return cluster.roster.filter { entry in
      entry.isMember(on: day) && !entry.isEstablished(on: day) && !entry.isRunner
    }.map(\.organisation.id)
  }

  /// Whether `organisation` is a member on the last day of the records; `nil` where these know no
  /// memberships.
  public func isMember(_ organisation: Organisation.ID) -> Bool? {
    guard cluster.knowsMembers else { return nil }
    return cluster.twoMode.actors.position(of: organisation).map { cluster.isMember($0) } ?? false
  }

  /// The road map for `member`; `nil` if it is not in the cluster.
  ///
  /// - Parameters:
  ///   - member: For whom.
  ///   - fewestPartners: With fewer partners than this, nothing is suggested by them, so that the
  ///     suggestions do not tell who has some and who none.
  /// - Returns: The road map.
  /// - Complexity: O(*n* log *n* + *p*) for *p* participations in the activities of its partners.
  public mutating func map(
    for member: Organisation.ID, partnersUsedFrom fewestPartners: Int = 0
  ) -> RoadMap? {
    guard let place = cluster.twoMode.actors.position(of: member) else { return nil }
    let entry = cluster.roster[place]
    let own = cluster.activities(ofOrganisation: place).map { cluster.activities[$0] }
    let neighbourhood = cluster.neighbourhood(of: place)
    let current = cluster.lastDay.flatMap { day in entry.spells.last { $0.includes(day) } }
    return RoadMap(
      member: entry.organisation, cluster: cluster.name,
      organisationCount: cluster.roster.count, clusterActivityCount: cluster.activityCount,
      lastDay: cluster.lastDay, joined: (current ?? entry.spells.last)?.since,
      isMember: cluster.knowsMembers ? cluster.isMember(place) : nil, activityCount: own.count,
      neighbourhood: neighbourhood, kinds: kinds(of: own), areas: areas(of: own),
      services: cluster.serviceUses(of: place), serviceBase: cluster.serviceUsers.count,
      peers: cluster.peerPath(of: place),
      suggestions: suggestions(
        for: place, byPartners: neighbourhood.partnerCount >= fewestPartners))
  }

  private func kinds(of own: [Activity]) -> [RoadMap.KindUse] {
    ActivityKind.allCases.compactMap { kind in
      let offered = cluster.activities.count { $0.kind == kind }
      guard offered > 0 else { return nil }
      return RoadMap.KindUse(kind: kind, own: own.count { $0.kind == kind }, offered: offered)
    }
  }

  private func areas(of own: [Activity]) -> [RoadMap.AreaUse] {
    let used = Self.areaCounts(own)
    return Self.areaCounts(cluster.activities).sorted { $0.key < $1.key }.map { area, offered in
      RoadMap.AreaUse(area: area, own: used[area] ?? 0, offered: offered)
    }
  }

  private static func areaCounts(_ activities: [Activity]) -> [String: Int] {
    activities.lazy.flatMap(\.ris3Areas).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private mutating func suggestions(for place: Int, byPartners: Bool) -> [PartnerSuggestion] {
    let candidates = ranking.candidates(for: place, byPartners: byPartners)
      .filter { isOpen[$0.place] && $0.score > 0 }
      .map { (place: $0.place, score: $0.score / Double(1 + earlier[$0.place])) }
      .sorted { (-$0.score, $0.place) < (-$1.score, $1.place) }
      .prefix(Self.suggestionCount)
    let isDense = isAmongNeighbours(place)
    return candidates.map { candidate in
      defer { earlier[candidate.place] += 1 }
      let between = byPartners ? goBetweens(from: place, to: candidate.place) : []
      if let first = between.first { introductions[first] += 1 }
      let (own, theirs) = (traits[place], traits[candidate.place])
      return PartnerSuggestion(
        organisation: cluster.roster[candidate.place].organisation, score: candidate.score,
        goBetweens: between.map { cluster.roster[$0].organisation },
        complementsKind: own.complementsKind(of: theirs) == 1,
        sharedAreas: byPartners ? own.areasShared(with: theirs) : [],
        isNeighbour: !isDense && own.isNeighbour(of: theirs),
        earlierSuggestions: earlier[candidate.place])
    }
  }

  /// Who can introduce two to each other: who gives most comes first, unless it was asked before,
  /// and who runs the cluster last.
  private mutating func goBetweens(from place: Int, to other: Int) -> [Int] {
    let steps = ranking.goBetweens(from: place, to: other).map { step in
      (place: step.row, score: step.score / Double(1 + introductions[step.row]))
    }
    let ordered = steps.sorted { (-$0.score, $0.place) < (-$1.score, $1.place) }.map(\.place)
    return ordered.filter { !cluster.roster[$0].isRunner }
      + ordered.filter { cluster.roster[$0].isRunner }
  }

  /// Whether most others are neighbours of the organisation at `place`, so that being one is no
  /// reason to meet.
  private func isAmongNeighbours(_ place: Int) -> Bool {
    let near = traits.indices.count {
      $0 != place && traits[place].isNeighbour(of: traits[$0])
    }
    return 2 * near > traits.count
  }
}

extension EvaluatedCluster {
  /// Whether the organisation at `place` is a member on the last day; without one, in the window.
  fileprivate func isMember(_ place: Int) -> Bool {
    lastDay.map { roster[place].isMember(on: $0) } ?? roster[place].isMember
  }
}
