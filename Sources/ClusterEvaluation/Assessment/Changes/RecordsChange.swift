import NetworkCore

/// One way in which the records of a cluster could have been other than they are.
///
/// All indicators are read in the same changed cluster, which is projected once.
enum RecordsChange: Hashable, Sendable {
  /// As it is.
  case none
  /// One of the two halves, of as many activities as in all clusters, of a split.
  case half(split: Int, isSecond: Bool)
  /// Every other activity left out, by a draw.
  case thinned(draw: Int)
  /// A share of the participations lost, by a draw.
  case loss(share: Double, draw: Int)
  /// A share of the organisations under two names, by a draw.
  case secondNames(share: Double, draw: Int)
  /// With another rule of who belongs to it, or another window.
  case choice(AssessedChoice)
  /// With one activity that did not take place.
  case dummy(DummyActivity)
}

/// A choice of those who evaluate, which an indicator should not hang on.
public enum AssessedChoice: String, Hashable, Sendable, CaseIterable {
  /// Only members count.
  case membersOnly = "members-only"
  /// Only activities with a member count, and those who take part in one.
  case membersAndPartners = "members-and-partners"
  /// The first year is left out.
  case withoutFirstYear = "without-first-year"
  /// The last year is left out.
  case withoutLastYear = "without-last-year"
}

/// An activity that nobody needs and that can be put on record for little.
public enum DummyActivity: String, Hashable, Sendable, CaseIterable {
  /// A meeting of all members; where no memberships are known, of everybody.
  case allMembers = "all-members"
  /// The two least active members who share nothing yet.
  case twoUnlinked = "two-unlinked"
  /// Two members who share one activity so far, the least active first.
  case twoLinked = "two-linked"
  /// The least active member with ties inside and none to outsiders, and the most active outsider.
  case memberAndOutsider = "member-and-outsider"
  /// An SME without a research partner, and the most active university or institute.
  case smeAndResearch = "sme-and-research"

  /// Those of two partners: as cheap as an activity can be.
  public static let cheap = allCases.filter { $0 != .allMembers }
}

/// How a choice by chance depends on the seed: each purpose has a stream of its own, so that one more
/// split leaves the draws of losses as they are.
struct ChangeDrawing: Sendable {
  let seed: Seed
  /// The place of the cluster among those that are assessed.
  let cluster: Int
  /// How many activities a half has.
  let halfSize: Int

  func generator(for change: RecordsChange) -> SeededGenerator {
    let (purpose, draw) =
      switch change {
      case .half(let split, _): (0, split)
      case .thinned(let draw): (1, draw)
      case .loss(let share, let draw): (100 + Int(share * 1000), draw)
      case .secondNames(let share, let draw): (2000 + Int(share * 1000), draw)
      case .none, .choice, .dummy: (2, 0)
      }
    return seed.stream(cluster).stream(purpose).stream(draw).generator()
  }
}
