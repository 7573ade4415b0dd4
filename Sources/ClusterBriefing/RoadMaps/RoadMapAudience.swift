import CooperationRecords

/// For whom a road map is written.
public enum RoadMapAudience: String, Hashable, Sendable, CaseIterable {
  /// For the member and those who run the cluster: everything is told.
  case `internal`
  /// For anybody.
  ///
  /// - No count from 1 to 2 is told, nor one from which it would follow.
  /// - Of a member with fewer than three partners nothing is told that follows from these: no
  ///   partner is named, no picture is drawn, and suggestions follow from kind and place. So nobody can
  ///   tell who has none.
  /// - Only organisations with three partners or more are suggested.
  case `public`

  /// How few partners are not told of, in a road map for anybody.
  public static let fewestPartners = 3

  /// The partners from which on these are used and told.
  public var partnersUsedFrom: Int { self == .public ? Self.fewestPartners : 0 }

  /// The rule for small counts; `nil` where all are told.
  var cell: MinimumCell? { self == .public ? MinimumCell(Self.fewestPartners) : nil }
}
