import CooperationRecords
import NetworkCore

/// Into what a map divides organisations that are too many to be drawn one by one.
struct OrganisationGroups {
  /// What the groups are.
  enum Kind: Hashable {
    case communities
    case countries
  }

  let kind: Kind
  /// The group of each organisation, by position in the network; less than 0 for none.
  let numbers: [Int]
  /// What each group is called; communities have no names.
  let names: [String]

  /// The communities that were found, or the connected groups.
  init(communities: [Int]) {
    kind = .communities
    numbers = communities
    names = []
  }

  /// The countries of the organisations, numbered by size; equal ones by name.
  init(countries: [String?]) {
    kind = .countries
    var sizes: [String: Int] = [:]
    for case let country? in countries { sizes[country, default: 0] += 1 }
    names = sizes.keys.sorted { (-sizes[$0, default: 0], $0) < (-sizes[$1, default: 0], $1) }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    numbers = countries.map { country in country.flatMap { places[$0] } ?? -1 }
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

  /// Whether countries are known of most organisations, and are several.
  var areTelling: Bool {
    let known = numbers.count { $0 >= 0 }
    let largest = numbers.count { $0 == 0 }
    return names.count >= 4 && 5 * known >= 4 * numbers.count && 10 * largest <= 6 * known
  }

  /// The rule by which these groups are drawn.
  func rule(organisationsPerMark: Int, smallest: Int, linesFrom: Int) -> DrawingRule {
    switch kind {
    case .communities:
      .communities(
        organisationsPerMark: organisationsPerMark, smallest: smallest, linesFrom: linesFrom)
    case .countries:
      .countries(
        organisationsPerMark: organisationsPerMark, smallest: smallest, linesFrom: linesFrom)
    }
  }
}
