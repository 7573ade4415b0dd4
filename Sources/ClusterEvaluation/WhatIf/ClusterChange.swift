public import CooperationRecords

/// Something that did not happen, and of which one asks what would be if it did.
public enum ClusterChange: Hashable, Sendable {
  /// An organisation leaves: it and its ties go, and the activities stay with those who are left.
  case without(Organisation.ID)
  /// Two organisations have one more activity, alone with each other.
  case tie(Organisation.ID, Organisation.ID)
  /// Two clusters become one.
  case join(String, String)

  /// The change in words, with organisations as `records` call them.
  public func sentence(in records: CooperationRecords) -> Sentence {
    switch self {
    case .without(let organisation):
      let name = records.label(of: organisation)
      return Sentence(english: "without \(name)", latvian: "bez „\(name)”")
    case .tie(let first, let second):
      let (one, other) = (records.label(of: first), records.label(of: second))
      return Sentence(
        english: "with a joint activity of \(one) and \(other)",
        latvian: "ar „\(one)” un „\(other)” kopīgu aktivitāti")
    case .join(let first, let second):
      return Sentence(
        english: "with \(first) and \(second) joined", latvian: "apvienojot \(first) un \(second)")
    }
  }
}
