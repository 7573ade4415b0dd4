public import CooperationRecords

/// Where a member stands, what others like it did, and whom to meet next.
///
///     var maps = RoadMaps(of: cluster)
///     let map = maps.map(for: member)
///     map?.suggestions.first?.goBetweens
///
/// ## Conventions
///
/// - Organisations that run the cluster are nobody's suggestion: they work with everybody.
/// - Suggestions are members on the last day, and organisations in an activity that never were members.
/// - The score is ``SuggestionWeights/roadMap``, divided by 1 + the number of earlier road maps of
///   the batch that suggest the same organisation.
/// - What the cluster offers are the kinds of its activities, and the services that the records say
///   were used.
public struct RoadMap: Sendable {
  /// How much one kind of activity is used.
  public struct KindUse: Hashable, Sendable {
    /// The kind.
    public let kind: ActivityKind
    /// How many activities of the member are of this kind.
    public let own: Int
    /// How many of the cluster are.
    public let offered: Int
  }

  /// How much is done in one RIS3 area.
  public struct AreaUse: Hashable, Sendable {
    /// The area.
    public let area: String
    /// How many activities of the member name it.
    public let own: Int
    /// How many of the cluster do.
    public let offered: Int
  }

  /// How much one service of the cluster is used.
  public struct ServiceUse: Hashable, Sendable {
    /// The service, as the records write it first.
    public let service: String
    /// Whether the member has used it.
    public let isUsed: Bool
    /// How many of ``RoadMap/serviceBase`` have.
    public let userCount: Int
  }

  /// The member.
  public let member: Organisation

  /// The name of the cluster.
  public let cluster: String

  /// How many organisations the cluster has.
  public let organisationCount: Int

  /// How many activities the cluster has.
  public let clusterActivityCount: Int

  /// The last day that the records can tell of.
  public let lastDay: CalendarDay?

  /// When it joined; `nil` where that is not known.
  public let joined: PartialDate?

  /// Whether it is a member; `nil` where the records know no memberships.
  public let isMember: Bool?

  /// How many activities it takes part in.
  public let activityCount: Int

  /// Whom it works with.
  public let neighbourhood: Neighbourhood

  /// The kinds of activities in the cluster, in the order of `ActivityKind`; empty where no kind is
  /// known.
  public let kinds: [KindUse]

  /// The RIS3 areas in the cluster, in the order of their letters.
  public let areas: [AreaUse]

  /// The services that it or any of ``serviceBase`` has used, those that most used first; empty where the
  /// records tell of none.
  public let services: [ServiceUse]

  /// How many organisations are or were members on the last day, or where the records know no
  /// memberships are in the cluster: those whose use of services is counted.
  public let serviceBase: Int

  /// What members of its kind did at first, or why that cannot be told.
  public let peers: PeerReading

  /// Whom to meet next, the best first.
  public let suggestions: [PartnerSuggestion]
}
