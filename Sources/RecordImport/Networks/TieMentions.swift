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

  init(attributes: OrganisationAttributes) {
    self.attributes = attributes
  }

  /// How many pairs are tied.
  var count: Int { activities.count }

  /// Ties `one` and `other`; returns whether they were not tied before.
  mutating func tie(_ one: String, _ other: String, at origin: RowOrigin) -> Bool {
    let pair = Pair(one, other)
    guard numbers[pair] == nil else { return false }
    numbers[pair] = activities.count
    // The names of the ends could make one text of two pairs; the number cannot.
    let activity = Activity(
      id: .init("tie \(activities.count + 1)"), title: "\(one) – \(other)")
    activities.append(activity)
    for end in [one, other] {
      participations.append(
        ParticipationMention(
          organisation: attributes.mention(of: end, at: origin), activity: activity))
    }
    return true
  }
}
