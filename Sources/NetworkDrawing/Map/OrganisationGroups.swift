import CooperationRecords
import NetworkCore

/// Into what a map divides organisations that are too many to be drawn one by one.
struct OrganisationGroups {
  /// What the groups are.
  enum Kind: Hashable {
    case communities
    case countries
    case territories
    case areas
    case clusters
  }

  let kind: Kind
  /// The group of each organisation, by position in the network; less than 0 for none.
  let numbers: [Int]
  /// What each group is called; communities have no names.
  let names: [String]
  /// How many organisations belong to several groups.
  let severalCount: Int

  /// The communities that were found, or the connected groups.
  init(communities: [Int]) {
    kind = .communities
    numbers = communities
    names = []
    severalCount = 0
  }

  /// The countries of the organisations.
  init(countries: [String?]) {
    self.init(.countries, countries.map { country in country.map { [$0: 1] } ?? [:] })
  }

  /// Named groups; `activities` says of each organisation in how many activities of which group it
  /// takes part.
  ///
  /// It belongs to the one with the most, the first by name where there are several. Groups are
  /// numbered by size; equal ones by name.
  init(_ kind: Kind, _ activities: [[String: Int]]) {
    self.kind = kind
    let homes = activities.map { counts in
      counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key
    }
    var sizes: [String: Int] = [:]
    for case let home? in homes { sizes[home, default: 0] += 1 }
    names = sizes.keys.sorted { (-sizes[$0, default: 0], $0) < (-sizes[$1, default: 0], $1) }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    numbers = homes.map { home in home.flatMap { places[$0] } ?? -1 }
    severalCount = activities.count { $0.count > 1 }
  }

  /// How many organisations each group has, apart from those in `without`, the most first.
  func sizes(without: [Int]) -> [Int] {
    var sizes = [Int](repeating: 0, count: (numbers.max() ?? -1) + 1)
    for number in numbers where number >= 0 { sizes[number] += 1 }
    for organisation in without where numbers[organisation] >= 0 {
      sizes[numbers[organisation]] -= 1
    }
    return sizes.filter { $0 > 0 }.sorted(by: >)
  }

  /// What share of the organisations has a known group.
  var knownShare: Double {
    Double(numbers.count { $0 >= 0 }) / Double(max(1, numbers.count))
  }

  /// Whether groups are known of most organisations, and are several.
  var areTelling: Bool {
    let known = numbers.count { $0 >= 0 }
    let largest = numbers.count { $0 == 0 }
    return names.count >= 4 && 5 * known >= 4 * numbers.count && 10 * largest <= 6 * known
  }

  /// Whether clusters are known well enough to be drawn unasked.
  var areKnownClusters: Bool { names.count >= 2 && knownShare >= 0.5 }

  /// The rule by which these groups are drawn.
  func rule(organisationsPerMark: Int, smallest: Int, linesFrom: Int) -> DrawingRule {
    switch kind {
    case .communities:
      .communities(
        organisationsPerMark: organisationsPerMark, smallest: smallest, linesFrom: linesFrom)
    case .countries:
      .countries(
        organisationsPerMark: organisationsPerMark, smallest: smallest, linesFrom: linesFrom)
    case .territories:
      .territories(
        organisationsPerMark: organisationsPerMark, smallest: smallest, linesFrom: linesFrom)
    case .areas:
      .areas(
        organisationsPerMark: organisationsPerMark, smallest: smallest, linesFrom: linesFrom)
    case .clusters:
      .clusters(
        organisationsPerMark: organisationsPerMark, smallest: smallest, linesFrom: linesFrom)
    }
  }
}
