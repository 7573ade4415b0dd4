public import CooperationRecords

/// Why nothing is said of the years before and after joining.
public enum MembershipReason: Hashable, Sendable {
  /// The records do not say who is a member.
  case noMemberships
  /// The activities have no dates.
  case noDates
  /// The memberships have no dates of joining.
  case noJoiningDates
  /// Nobody joined in the years that are watched, with a year before it.
  case noJoiners
  /// No joiner did anything in the years before.
  case nothingBefore
  /// It is the year with which the others are compared.
  case baseYear
  /// There are so many joiners, too few.
  case tooFewJoiners(Int)
  /// There are so many to compare with, too few.
  case tooFewControls(Int)

  /// The name in tables.
  public var name: String {
    switch self {
    case .noMemberships: "no-memberships"
    case .noDates: "no-dates"
    case .noJoiningDates: "no-joining-dates"
    case .noJoiners: "no-joiners"
    case .nothingBefore: "nothing-before"
    case .baseYear: "base-year"
    case .tooFewJoiners: "too-few-joiners"
    case .tooFewControls: "too-few-controls"
    }
  }

  /// The reason in a sentence.
  public var sentence: Sentence {
    let fewest = MembershipStudy.fewest
    return switch self {
    case .noMemberships: IndicatorReason.noMemberships.sentence
    case .noDates: IndicatorReason.noDates.sentence
    case .noJoiningDates: IndicatorReason.noJoiningDates.sentence
    case .noJoiners:
      Sentence(
        english: "Nobody joined in the years of the activities with a year before it.",
        latvian: "Aktivitāšu gados neviens nav iestājies tā, ka būtu redzams gads pirms tam.")
    case .nothingBefore:
      Sentence(
        english: "No joiner did anything before: such records tell of members only.",
        latvian:
          "Neviens jaunais biedrs agrāk neko nav darījis: tādi ieraksti ir tikai par biedriem.")
    case .baseYear:
      Sentence(
        english: "The year with which the others are compared.",
        latvian: "Gads, ar kuru salīdzināti pārējie.")
    case .tooFewJoiners(let count):
      Sentence(
        english: "Too few joiners: \(count) of at least \(fewest).",
        latvian: "Par maz jauno biedru: \(count), vajag vismaz \(fewest).")
    case .tooFewControls(let count):
      Sentence(
        english: "Too few to compare with: \(count) of at least \(fewest).",
        latvian: "Par maz, ar ko salīdzināt: \(count), vajag vismaz \(fewest).")
    }
  }
}
