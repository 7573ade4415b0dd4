/// Who did what with whom: organisations, their activities, and their clusters.
///
/// The table of participations is the truth; networks are made from it by a stated rule.
public struct CooperationRecords: Sendable {
  /// A title for pictures and briefings.
  public var title: String

  /// Where the records come from, in one line to print under a picture.
  public var source: String?

  /// Whether the records are made up; every picture and briefing then says so.
  public var isSynthetic: Bool

  /// Whether the activities are ties between two organisations that a file tells of, each with its
  /// strength, and nothing that they do together.
  public let holdsTies: Bool

  /// The organisations, in order of first appearance.
  public private(set) var organisations: [Organisation]

  /// The activities, in order of first appearance.
  public private(set) var activities: [Activity]

  /// Who takes part in what; a pair occurs once for each cluster and territory it is listed under.
  public private(set) var participations: [Participation]

  /// Who is a member of which cluster.
  public private(set) var memberships: [Membership]

  /// The memberships before any were left out, since an earlier one may adjoin one that is kept.
  private(set) var listedMemberships: [Membership]

  /// What became of the rows of the files.
  public private(set) var report: ImportReport

  /// Who was written how in the files.
  private(set) var spellings: [(name: String, organisation: Organisation.ID)]

  /// The organisations that are called by a code in the place of their name.
  public private(set) var pseudonyms: Set<Organisation.ID> = []

  private var organisationPlaces: [Organisation.ID: Int] = [:]
  private var activityPlaces: [Activity.ID: Int] = [:]
  private var labels: [Organisation.ID: String] = [:]

  /// Makes records of what the files say.
  ///
  /// - Parameters:
  ///   - mentions: What the files say, row by row.
  ///   - identities: What people have decided on who is who.
  ///   - rules: What to check; what breaks a rule becomes a finding of ``report``.
  /// - Complexity: O(*n* log *n*) for *n* mentions.
  public init(
    _ mentions: CooperationMentions, identities: Identities = Identities(),
    checking rules: [any ValidityRule] = []
  ) {
    let named =
      mentions.organisations + mentions.participations.map(\.organisation)
      + mentions.memberships.map(\.organisation)
    let names = WrittenNames(named)
    let register = OrganisationRegister(named, names: names, identities: identities)
    let organisations = register.organisations
    func organisation(ofMention position: Int) -> (place: Int, id: Organisation.ID) {
      (register.places[position], organisations[register.places[position]].id)
    }
    var activities = ActivityRegister()
    for activity in mentions.activities { activities.add(activity) }
    var merging = ParticipationMerging(report: mentions.report)
    let firstParticipation = mentions.organisations.count
    var (activityPlaces, participationPlaces) = ([Int](), [Int]())
    for position in mentions.participations.indices {
      let activity = activities.add(mentions.participations[position].activity)
      let place = merging.add(
        mentions.participations[position],
        by: organisation(ofMention: firstParticipation + position), activity: activity)
      guard !rules.isEmpty else { continue }
      activityPlaces.append(activity)
      participationPlaces.append(place)
    }
    spellings = names.uses(of: register.places).map { ($0.name, organisations[$0.place].id) }
    spellingCount = names.spellingCount
    title = mentions.title
    source = mentions.source
    isSynthetic = mentions.isSynthetic
    holdsTies = mentions.holdsTies
    let firstMembership = firstParticipation + mentions.participations.count
    listedMemberships = mentions.memberships.enumerated().map { position, mention in
      Membership(
        organisation: organisation(ofMention: firstMembership + position).id,
        cluster: mention.cluster, since: mention.since, until: mention.until,
        services: mention.services, origin: mention.organisation.origin)
    }
    memberships = listedMemberships
    self.organisations = organisations
    self.activities = activities.activities
    participations = merging.participations
    report = merging.report
    index()
    guard !rules.isEmpty else { return }
    let assembled = AssembledRecords(
      mentions, self, organisationPlaces: register.places, activityPlaces: activityPlaces,
      participationPlaces: participationPlaces)
    report.add(rules, lookingAt: assembled)
  }

  /// The organisation called `id`, or `nil` if there is none.
  public func organisation(_ id: Organisation.ID) -> Organisation? {
    organisationPlaces[id].map { organisations[$0] }
  }

  /// The activity called `id`, or `nil` if there is none.
  public func activity(_ id: Activity.ID) -> Activity? {
    activityPlaces[id].map { activities[$0] }
  }

  /// The name of `id`, with the identifier behind it where several organisations have that name.
  public func label(of id: Organisation.ID) -> String {
    labels[id] ?? id.rawValue
  }

  /// How many spellings of names there were in the files.
  public let spellingCount: Int

  /// How many organisations have no name in the files, and stand by their identifier.
  ///
  /// - Complexity: O(*n*).
  public var namelessCount: Int {
    let named = Set(spellings.map(\.organisation))
    return organisations.count { !named.contains($0.id) }
  }

  /// From the first to the last date in the records, or `nil` if they have none.
  public var span: DateWindow? {
    let periods = activities.compactMap(\.period)
    guard
      let first = periods.map(\.from).min(by: { $0.firstDay < $1.firstDay }),
      let last = periods.map(\.through).max(by: { $0.lastDay < $1.lastDay })
    else { return nil }
    return DateWindow(from: first, through: last)
  }

  /// Keeps the organisations that satisfy the condition, with what they take part in.
  func keeping(organisations keepOrganisation: (Organisation) -> Bool) -> CooperationRecords {
    let inside = organisations.filter(keepOrganisation)
    let ids = Set(inside.map(\.id))
    var kept = keeping(
      participations: { ids.contains($0.organisation) },
      memberships: { ids.contains($0.organisation) })
    kept.organisations = inside
    kept.index()
    return kept
  }

  /// Keeps the participations and memberships that satisfy the conditions, with the
  /// organisations and activities that stand in them.
  func keeping(
    participations keepParticipation: (Participation) -> Bool,
    memberships keepMembership: (Membership) -> Bool
  ) -> CooperationRecords {
    var kept = self
    kept.participations = participations.filter(keepParticipation)
    kept.memberships = memberships.filter(keepMembership)
    let present = Set(kept.participations.map(\.organisation))
      .union(kept.memberships.map(\.organisation))
    let shared = Set(kept.participations.map(\.activity))
    kept.organisations = organisations.filter { present.contains($0.id) }
    kept.activities = activities.filter { shared.contains($0.id) }
    kept.index()
    return kept
  }

  /// The same records under other names; `ids` has the new identifier of every organisation.
  ///
  /// The spellings, by which organisations are found, stay as they are.
  func renamed(
    title: String, source: String?, organisations: [Organisation], activities: [Activity],
    participations: [Participation], memberships rename: (Membership) -> Membership,
    report: ImportReport, pseudonyms: Set<Organisation.ID>,
    ids: [Organisation.ID: Organisation.ID]
  ) -> CooperationRecords {
    var renamed = self
    renamed.title = title
    renamed.source = source
    renamed.spellings =
      (spellings + self.organisations.map { ($0.id.rawValue, $0.id) })
      .map { ($0.name, ids[$0.organisation] ?? $0.organisation) }
    renamed.organisations = organisations
    renamed.activities = activities
    renamed.participations = participations
    renamed.memberships = memberships.map(rename)
    renamed.listedMemberships = listedMemberships.map(rename)
    renamed.report = report
    renamed.pseudonyms = pseudonyms
    renamed.labels = [:]
    renamed.index()
    return renamed
  }

  private mutating func index() {
    organisationPlaces = [:]
    activityPlaces = [:]
    for (place, organisation) in organisations.enumerated() {
      organisationPlaces[organisation.id] = place
    }
    for (place, activity) in activities.enumerated() { activityPlaces[activity.id] = place }
    guard labels.isEmpty else { return }
    var uses: [String: Int] = [:]
    for organisation in organisations { uses[organisation.name, default: 0] += 1 }
    for organisation in organisations {
      let isAmbiguous = uses[organisation.name, default: 0] > 1
      labels[organisation.id] =
        isAmbiguous ? "\(organisation.name) (\(organisation.id))" : organisation.name
    }
  }
}
