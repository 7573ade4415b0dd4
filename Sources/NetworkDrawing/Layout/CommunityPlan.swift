import CooperationRecords
import NetworkCore

/// Which communities are drawn, and what they share.
struct CommunityPlan {
  /// A community with a disc of its own.
  struct Community {
    /// Its number in the partition.
    var number: Int
    /// Its organisations, by position in the network.
    var organisations: [Int]
  }

  let drawn: [Community]
  /// The organisations of all other communities, and how many communities these are.
  let rest: [Int]
  let restCount: Int
  /// The fewest organisations of a community with a disc of its own.
  let smallest: Int
  /// What has lines, by places among those drawn.
  let ties: [StrongTies.Tie]
  /// The fewest shared activities for which every two communities have a line.
  let linesFrom: Int

  static let mostDiscs = 30

  /// Chooses discs and lines.
  ///
  /// A community of less than `fewestMembers` has no disc of its own; the number of an
  /// organisation in no community is less than 0.
  init(
    _ communities: [Int], fewestMembers: Int, alone: [Int],
    in network: TwoModeNetwork<Organisation.ID, Activity.ID>, weights: [Int]? = nil,
    mostLines: Int
  ) {
    var isAlone = [Bool](repeating: false, count: communities.count)
    for organisation in alone { isAlone[organisation] = true }
    var members = [[Int]](repeating: [], count: (communities.max() ?? -1) + 1)
    var rest: [Int] = []
    for (organisation, community) in communities.enumerated() where !isAlone[organisation] {
      if community >= 0 {
        members[community].append(organisation)
      } else {
        rest.append(organisation)
      }
    }
    let sizes = members.map(\.count).sorted(by: >)
    let smallest = max(
      fewestMembers, sizes.count > Self.mostDiscs ? sizes[Self.mostDiscs] + 1 : 0)
    var drawn: [Community] = []
    var restCount = 0
    for (number, organisations) in members.enumerated() where !organisations.isEmpty {
      if organisations.count >= smallest {
        drawn.append(Community(number: number, organisations: organisations))
      } else {
        rest += organisations
        restCount += 1
      }
    }
    self.drawn = drawn
    self.rest = rest.sorted()
    self.restCount = restCount
    self.smallest = smallest
    let strong = StrongTies(
      among: Self.ties(between: drawn, in: network, weights), nodeCount: drawn.count,
      mostLines: min(mostLines, Self.lines(forDiscs: drawn.count)))
    ties = strong.drawn
    linesFrom = strong.linesFrom
  }

  /// How many lines can be followed: two for each disc, and one for each of more than twelve.
  private static func lines(forDiscs count: Int) -> Int { min(2 * count, count + 12) }

  /// How many activities each two communities have in common, or how strongly they are tied.
  private static func ties(
    between drawn: [Community], in network: TwoModeNetwork<Organisation.ID, Activity.ID>,
    _ weights: [Int]?
  ) -> [StrongTies.Tie] {
    var places = [Int](repeating: -1, count: network.actors.count)
    for (place, community) in drawn.enumerated() {
      for organisation in community.organisations { places[organisation] = place }
    }
    var shared = [Int](repeating: 0, count: drawn.count * drawn.count)
    for activity in network.events.indices {
      let present = Set(
        network.incidence.rows(ofColumn: activity).lazy.map { places[Int($0)] }.filter { $0 >= 0 })
      for first in present {
        for second in present where first < second {
          shared[first * drawn.count + second] += weights?[activity] ?? 1
        }
      }
    }
    return shared.indices.filter { shared[$0] > 0 }.map {
      StrongTies.Tie(first: $0 / drawn.count, second: $0 % drawn.count, activities: shared[$0])
    }
  }
}
