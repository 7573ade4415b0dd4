import CooperationRecords

/// Ties between organisations, gathered as activities of two.
///
/// A tie is read as an activity that its two ends share, so that every rule makes of it one tie of
/// strength 1. Two organisations are tied once, however often and in whatever direction the
/// table says so.
struct TieMentions {
  private(set) var activities: [Activity] = []
  private(set) var participations: [ParticipationMention] = []
  private var numbers: [Pair: Int] = [:]
  private let attributes: OrganisationAttributes

  private struct Pair: Hashable {
    var first: String
    var second: String

    init(_ one: String, _ other: String) {
      (first, second) = one < other ? (one, other) : (other, one)
    }
  }

  private let path: String

  /// The most ties that are read: a cell of two bytes becomes an activity of some hundred.
  static let limit = 2_000_000

  /// Gathers the ties of the table at `path`.
  init(of path: String, attributes: OrganisationAttributes) {
    self.path = path
    self.attributes = attributes
  }

  /// How many pairs are tied.
  var count: Int { activities.count }

  /// Ties `one` and `other`; returns whether they were not tied before.
  mutating func tie(
    _ one: String, _ other: String, at origin: RowOrigin
  ) throws(RecordImportError) -> Bool {
    let pair = Pair(one, other)
    guard numbers[pair] == nil else { return false }
    guard count < Self.limit else { throw .tooManyTies(path: path, limit: Self.limit) }
    numbers[pair] = count
    // The names of the ends could make one text of two pairs; the number cannot.
    let activity = Activity(
      id: .init("tie \(count + 1)"), title: "\(one) – \(other)")
    activities.append(activity)
    for end in [one, other] {
      participations.append(
        ParticipationMention(
          organisation: attributes.mention(of: end, at: origin), activity: activity))
    }
    return true
  }
}
