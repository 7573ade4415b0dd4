/// One organisation in one activity.
public struct Participation: Hashable, Sendable {
  /// Who takes part.
  public var organisation: Organisation.ID

  /// In what.
  public var activity: Activity.ID

  /// The role, as the records write it: coordinator, lead partner, participant.
  public var role: String?

  /// The money it brings or receives, never summed over pairs of partners.
  public var contribution: Double?

  /// The cluster under which the records list it.
  public var cluster: String?

  /// The territory under which the records list it.
  public var territory: String?

  /// The services of the cluster that the records tell beside it; when they were used they do not tell.
  public var services: UsedServices

  /// The row it was read from.
  public var origin: RowOrigin

  /// Creates a participation.
  public init(
    organisation: Organisation.ID, activity: Activity.ID, role: String? = nil,
    contribution: Double? = nil, cluster: String? = nil, territory: String? = nil,
    services: UsedServices = [], origin: RowOrigin
  ) {
    self.organisation = organisation
    self.activity = activity
    self.role = role
    self.contribution = contribution
    self.cluster = cluster
    self.territory = territory
    self.services = services
    self.origin = origin
  }
}

/// One organisation in one cluster, from a day, until a day.
public struct Membership: Hashable, Sendable {
  /// Who is a member.
  public var organisation: Organisation.ID

  /// Of which cluster.
  public var cluster: String

  /// Since when; `nil` where the records do not tell.
  public var since: PartialDate?

  /// Until when; `nil` for a member who is still one.
  public var until: PartialDate?

  /// The services of the cluster that it has used as a member.
  public var services: UsedServices

  /// The row it was read from.
  public var origin: RowOrigin

  /// Creates a membership.
  public init(
    organisation: Organisation.ID, cluster: String, since: PartialDate? = nil,
    until: PartialDate? = nil, services: UsedServices = [], origin: RowOrigin
  ) {
    self.organisation = organisation
    self.cluster = cluster
    self.since = since
    self.until = until
    self.services = services
    self.origin = origin
  }

  /// Whether the membership touches `window`; an unknown start reaches back for ever.
  public func isActive(in window: DateWindow) -> Bool {
    if let since, since.firstDay > window.lastDay { return false }
    if let until, until.lastDay < window.firstDay { return false }
    return true
  }
}
