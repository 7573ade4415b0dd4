/// An organisation as one row writes it.
public struct OrganisationMention: Hashable, Sendable {
  /// The row.
  public var origin: RowOrigin
  /// The name, as written; empty where the row gives only an identifier.
  public var name: String
  /// The identifier, where the row gives one.
  public var identifier: String?
  /// The kind, where the row tells it.
  public var kind: OrganisationKind?
  /// The country, where the row tells it.
  public var country: String?
  /// The region, where the row tells it.
  public var region: String?
  /// The town, where the row tells it.
  public var town: String?
  /// What else in the row helps to tell who it is.
  public var clues: OrganisationClues
  /// Whether it answered the survey, where the row tells it.
  public var hasAnswered: Bool?
  /// Whether it is a natural person, where the row tells it.
  public var isPerson: Bool?
  /// What else the row tells of it, in the order of the columns.
  public var attributes: [OrganisationAttribute]

  /// Creates a mention.
  public init(
    origin: RowOrigin, name: String, identifier: String? = nil, kind: OrganisationKind? = nil,
    country: String? = nil, region: String? = nil, town: String? = nil,
    clues: OrganisationClues = OrganisationClues(), hasAnswered: Bool? = nil,
    isPerson: Bool? = nil, attributes: [OrganisationAttribute] = []
  ) {
    self.origin = origin
    self.name = name
    self.identifier = identifier
    self.kind = kind
    self.country = country
    self.region = region
    self.town = town
    self.clues = clues
    self.hasAnswered = hasAnswered
    self.isPerson = isPerson
    self.attributes = attributes
  }
}

/// What helps to tell whether two names are one organisation, as one row writes it.
public struct OrganisationClues: Hashable, Sendable {
  /// The postcode.
  public var postcode: String?
  /// The VAT number.
  public var vatNumber: String?
  /// The identifier in the Research Organization Registry.
  public var rorID: String?
  /// The address of its own web site.
  public var website: String?

  /// Creates clues.
  public init(
    postcode: String? = nil, vatNumber: String? = nil, rorID: String? = nil,
    website: String? = nil
  ) {
    self.postcode = postcode
    self.vatNumber = vatNumber
    self.rorID = rorID
    self.website = website
  }
}

/// One organisation in one activity, as one row writes it.
public struct ParticipationMention: Hashable, Sendable {
  /// Who takes part.
  public var organisation: OrganisationMention
  /// In what; rows of the same activity say the same identifier.
  public var activity: Activity
  /// The role, as written.
  public var role: String?
  /// The money it brings or receives.
  public var contribution: Double?
  /// The cluster under which the row stands.
  public var cluster: String?
  /// The territory under which the row stands.
  public var territory: String?
  /// The services of the cluster that the row says were used.
  public var services: UsedServices

  /// Creates a mention.
  public init(
    organisation: OrganisationMention, activity: Activity, role: String? = nil,
    contribution: Double? = nil, cluster: String? = nil, territory: String? = nil,
    services: UsedServices = []
  ) {
    self.organisation = organisation
    self.activity = activity
    self.role = role
    self.contribution = contribution
    self.cluster = cluster
    self.territory = territory
    self.services = services
  }
}

/// One organisation in one cluster, as one row writes it.
public struct MembershipMention: Hashable, Sendable {
  /// Who is a member.
  public var organisation: OrganisationMention
  /// Of which cluster.
  public var cluster: String
  /// Since when.
  public var since: PartialDate?
  /// Until when.
  public var until: PartialDate?
  /// The services of the cluster that the row says were used.
  public var services: UsedServices

  /// Creates a mention.
  public init(
    organisation: OrganisationMention, cluster: String, since: PartialDate? = nil,
    until: PartialDate? = nil, services: UsedServices = []
  ) {
    self.organisation = organisation
    self.cluster = cluster
    self.since = since
    self.until = until
    self.services = services
  }
}

/// What the files say, row by row, before anybody asked who is who.
public struct CooperationMentions: Sendable {
  /// A title for pictures and briefings.
  public var title: String
  /// Where the records come from, in one line to print under a picture.
  public var source: String?
  /// Whether the records are made up; every picture and briefing then says so.
  public var isSynthetic: Bool
  /// Whether the activities are ties between two organisations, each with its strength.
  public var holdsTies = false
  /// Organisations that are listed, whether or not they take part in anything.
  public var organisations: [OrganisationMention] = []
  /// Activities that are listed, whether or not anybody takes part in them.
  public var activities: [Activity] = []
  /// Who takes part in what.
  public var participations: [ParticipationMention] = []
  /// Who is a member of which cluster.
  public var memberships: [MembershipMention] = []
  /// The strategy of smart specialisation that the tags follow, where somebody said which.
  public var strategy: RIS3Strategy?
  /// What became of the rows.
  public var report = ImportReport()

  /// Creates an empty set of mentions.
  public init(title: String, source: String? = nil, isSynthetic: Bool = false) {
    self.title = title
    self.source = source
    self.isSynthetic = isSynthetic
  }
}
