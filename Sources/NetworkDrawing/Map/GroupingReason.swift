/// Why organisations are drawn in groups, and in these.
enum GroupingReason: Hashable {
  /// There are too many to draw each; their communities divide them well.
  case tooMany(organisations: Int)
  /// One community holds most of them.
  case oneCommunity(organisations: Int, percent: Int)
  /// The largest communities together hold too few of them.
  case scattered(organisations: Int, communities: Int, percent: Int)

  /// Up to this share, the largest community does not swallow the picture.
  private static let mostInOne = 0.6
  /// From this share on, what has discs of its own is the picture.
  private static let leastInDiscs = 0.6

  /// What speaks for groups where organisations are `count`, and the partners' communities have
  /// these `sizes`, the largest first.
  init(organisations count: Int, communities sizes: [Int]) {
    let all = Double(max(1, sizes.reduce(0, +)))
    let largest = Double(sizes.first ?? 0) / all
    let drawn = sizes.prefix(CommunityPlan.mostDiscs)
    let inDiscs = Double(drawn.reduce(0, +)) / all
    if largest > Self.mostInOne {
      self = .oneCommunity(organisations: count, percent: Int((100 * largest).rounded()))
    } else if inDiscs < Self.leastInDiscs {
      self = .scattered(
        organisations: count, communities: drawn.count, percent: Int((100 * inDiscs).rounded()))
    } else {
      self = .tooMany(organisations: count)
    }
  }

  /// Whether communities do not divide the organisations well.
  var speaksForOthers: Bool {
    switch self {
    case .tooMany: false
    case .oneCommunity, .scattered: true
    }
  }

  private var organisations: Int {
    switch self {
    case .tooMany(let count), .oneCommunity(let count, _), .scattered(let count, _, _): count
    }
  }

  /// Why `groups` are drawn, in words.
  func sentences(for groups: OrganisationGroups, _ words: DrawingWords) -> [String] {
    [DrawingWords.filled(words.readTooMany, words.number(organisations))]
      + choice(of: groups, words)
  }

  private func choice(of groups: OrganisationGroups, _ words: DrawingWords) -> [String] {
    let map = words.map
    switch groups.kind {
    case .communities: return []
    case .clusters:
      let percent = Int((100 * groups.knownShare).rounded())
      return [DrawingWords.filled(map.chosenClusters, String(percent))]
    case .countries:
      return sentences(words.readOneCommunity, words.readScattered)
    case .territories:
      return sentences(map.chosenOneCommunity, map.chosenScattered) + [map.byTerritory]
    case .areas:
      return sentences(map.chosenOneCommunity, map.chosenScattered) + [map.byArea]
    }
  }

  private func sentences(_ one: String, _ many: String) -> [String] {
    switch self {
    case .tooMany: []
    case .oneCommunity(_, let percent): [DrawingWords.filled(one, String(percent))]
    case .scattered(_, let communities, let percent):
      [DrawingWords.filled(many, String(communities), String(percent))]
    }
  }
}
