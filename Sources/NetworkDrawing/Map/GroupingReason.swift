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
  var speaksForCountries: Bool {
    switch self {
    case .tooMany: false
    case .oneCommunity, .scattered: true
    }
  }

  /// Why groups of `kind` are drawn, in words.
  func sentences(for kind: OrganisationGroups.Kind, _ words: DrawingWords) -> [String] {
    switch (self, kind) {
    case (.tooMany(let count), _), (.oneCommunity(let count, _), .communities),
      (.scattered(let count, _, _), .communities):
      [Self.tooMany(count, words)]
    case (.oneCommunity(let count, let percent), .countries):
      [Self.tooMany(count, words), DrawingWords.filled(words.readOneCommunity, String(percent))]
    case (.scattered(let count, let communities, let percent), .countries):
      [
        Self.tooMany(count, words),
        DrawingWords.filled(words.readScattered, String(communities), String(percent)),
      ]
    }
  }

  private static func tooMany(_ count: Int, _ words: DrawingWords) -> String {
    DrawingWords.filled(words.readTooMany, words.number(count))
  }
}
