public import CooperationRecords

/// Why a part of a road map cannot be told.
public enum RoadMapGap: String, Hashable, Sendable, CaseIterable {
  /// The records do not say who is a member.
  case noMemberships = "no-memberships"
  /// The kind of the member is not known.
  case unknownKind = "unknown-kind"
  /// The activities have no dates.
  case noDates = "no-dates"
  /// The memberships have no dates of joining.
  case noJoiningDates = "no-joining-dates"
  /// Of no member of the same kind the first two years lie in the records.
  case noPeers = "no-peers"

  /// The reason in a sentence.
  public var sentence: Sentence {
    switch self {
    case .noMemberships: IndicatorReason.noMemberships.sentence
    case .noDates: IndicatorReason.noDates.sentence
    case .noJoiningDates: IndicatorReason.noJoiningDates.sentence
    case .unknownKind:
      Sentence(
        english: "The kind of this organisation is not known.",
        latvian: "Šīs organizācijas veids nav zināms.")
    case .noPeers:
      Sentence(
        english: "The first two years of no member of the same kind lie in the records.",
        latvian: "Ierakstos nav neviena tāda paša veida biedra pirmo divu gadu.")
    }
  }
}
