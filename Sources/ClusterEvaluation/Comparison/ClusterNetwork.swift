import CooperationRecords
import NetworkCore

/// The network of the clusters themselves: whom and what they share.
///
///     let network = ClusterNetwork(of: clusters)
///     network.pairs.first?.sharedOrganisations     // 12
///
/// ## Conventions
///
/// - Two clusters share an organisation that is in both of them: as a member, or as a partner of one.
/// - They share an activity in which both have somebody.
/// - A tie between members joins a member of one, who is not one of the other, to a member of the other,
///   who is not one of the first, by an activity that is in the records of either. It is not known where
///   the records do not say who is a member.
/// - Organisations and activities are the same that are written the same, after names were merged: what
///   two files call differently is not shared.
public struct ClusterNetwork: Hashable, Sendable {
  /// Two clusters that share something.
  public struct Pair: Hashable, Sendable {
    /// The place of the earlier cluster.
    public let first: Int
    /// The place of the later cluster.
    public let second: Int
    /// How many organisations are in both.
    public let sharedOrganisations: Int
    /// How many activities are in both.
    public let sharedActivities: Int
    /// How many ties join a member of the one to a member of the other; `nil` where one of them does not
    /// know its members.
    public let memberTies: Int?
  }

  /// The names of the clusters, in their order.
  public let names: [String]

  /// How many organisations each has.
  public let organisationCounts: [Int]

  /// The pairs that share anything, in the order of the clusters.
  public let pairs: [Pair]

  /// Whether all clusters know their members.
  public let knowsMembers: Bool

  /// Finds what `clusters` share.
  public init(of clusters: [EvaluatedCluster]) {
    names = clusters.map(\.name)
    organisationCounts = clusters.map(\.organisationCount)
    knowsMembers = clusters.allSatisfy(\.knowsMembers)
    let organisations = shares(clusters.map { Array($0.twoMode.actors) })
    let activities = shares(clusters.map { Array($0.twoMode.events) })
    let ties = memberTies(of: clusters)
    let pairs = Set(organisations.keys).union(activities.keys).union(ties.keys)
    self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map { pair in
      let areKnown = clusters[pair.first].knowsMembers && clusters[pair.second].knowsMembers
      return Pair(
        first: pair.first, second: pair.second,
        sharedOrganisations: organisations[pair, default: 0],
        sharedActivities: activities[pair, default: 0],
        memberTies: areKnown ? ties[pair, default: 0] : nil)
    }
  }
}

/// The places of two clusters, the earlier one first.
private struct PlacePair: Hashable {
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    (first, second) = (min(one, other), max(one, other))
  }
}

/// How many things each two of `lists`, none of which has one twice, have in common.
private func shares<Thing: Hashable>(_ lists: [[Thing]]) -> [PlacePair: Int] {
  var holders: [Thing: [Int]] = [:]
  for (place, list) in lists.enumerated() {
    for thing in list { holders[thing, default: []].append(place) }
  }
  var counts: [PlacePair: Int] = [:]
  for list in holders.values {
    for (step, second) in list.enumerated() {
      for first in list.prefix(step) { counts[PlacePair(first, second), default: 0] += 1 }
    }
  }
  return counts
}

/// How many ties join a member of one cluster alone to a member of another alone.
private func memberTies(of clusters: [EvaluatedCluster]) -> [PlacePair: Int] {
  var memberships: [Organisation.ID: [Int]] = [:]
  for (place, cluster) in clusters.enumerated() where cluster.knowsMembers {
    for entry in cluster.roster where entry.isMember {
      memberships[entry.organisation.id, default: []].append(place)
    }
  }
  var known: Set<Set<Organisation.ID>> = []
  var counts: [PlacePair: Int] = [:]
  for cluster in clusters {
    for tie in cluster.network.allTies() {
      let (firsts, seconds) = (memberships[tie.first] ?? [], memberships[tie.second] ?? [])
      guard !firsts.isEmpty, !seconds.isEmpty, firsts != seconds,
        known.insert([tie.first, tie.second]).inserted
      else { continue }
      for first in firsts where !seconds.contains(first) {
        for second in seconds where !firsts.contains(second) {
          counts[PlacePair(first, second), default: 0] += 1
        }
      }
    }
  }
  return counts
}
