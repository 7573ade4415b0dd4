import CooperationRecords

/// Ties between organisations, gathered from the cells of a matrix or the rows of a list.
///
/// Two organisations are tied once, however often and in whatever direction the table says so, as
/// strongly as ``Directions`` says.
struct TieMentions {
  /// What it means that a tie is written in one direction or in both.
  enum Directions {
    /// Every tie has a direction, as in a matrix: the stronger of both counts.
    case told
    /// The table does not say: where every tie is written in both orders with the same strength, each
    /// pair counts once, and else strengths add up.
    case unsaid
  }

  private struct Pair: Hashable {
    let first: String
    let second: String

    init(_ one: String, _ other: String) {
      (first, second) = one < other ? (one, other) : (other, one)
    }
  }

  private struct Tie {
    let ends: [String]
    let origin: RowOrigin
    /// The strength from the end whose name comes first to the other, and back.
    var up = 0.0
    var down = 0.0
  }

  private var ties: [Tie] = []
  private var places: [Pair: Int] = [:]
  private let path: String
  private let attributes: OrganisationAttributes

  /// The most ties that are read: a cell of two bytes becomes an activity of some hundred.
  static let limit = 2_000_000

  /// Gathers the ties of the table at `path`.
  init(of path: String, attributes: OrganisationAttributes) {
    self.path = path
    self.attributes = attributes
  }

  /// How many pairs are tied.
  var count: Int { ties.count }

  /// Whether every tie has one back that is as strong.
  var areSymmetric: Bool { ties.allSatisfy { $0.up == $0.down } }

  /// Ties `one` to `other`; returns whether they were not tied before.
  mutating func tie(
    _ one: String, _ other: String, strength: Double, at origin: RowOrigin
  ) throws(RecordImportError) -> Bool {
    let pair = Pair(one, other)
    let place = places[pair] ?? ties.count
    let isNew = place == ties.count
    if isNew {
      guard count < Self.limit else { throw .tooManyTies(path: path, limit: Self.limit) }
      places[pair] = place
      ties.append(Tie(ends: [one, other], origin: origin))
    }
    if one < other { ties[place].up += strength } else { ties[place].down += strength }
    return isNew
  }

  /// Adds the ties to `mentions`.
  func add(to mentions: inout CooperationMentions, _ directions: Directions) {
    let addsUp = directions == .unsaid && !areSymmetric
    for (number, tie) in ties.enumerated() {
      // The names of the ends could make one text of two pairs; the number cannot.
      let activity = Activity(
        id: .init("tie \(number + 1)"), title: tie.ends.joined(separator: " – "),
        tieStrength: addsUp ? tie.up + tie.down : max(tie.up, tie.down))
      mentions.activities.append(activity)
      mentions.participations += tie.ends.map { end in
        ParticipationMention(
          organisation: attributes.mention(of: end, at: tie.origin), activity: activity)
      }
    }
  }
}
