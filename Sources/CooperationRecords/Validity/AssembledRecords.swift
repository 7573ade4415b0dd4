/// Records beside the rows that they were made of.
///
/// Mentions and records are found by their places: where they stand in the lists of
/// ``mentions`` and ``records``.
public struct AssembledRecords: Sendable {
  /// What the rows say.
  public let mentions: CooperationMentions

  /// What was made of them.
  public let records: CooperationRecords

  /// For the organisations of listed, participating and member mentions, in this order, the place
  /// of the organisation.
  let organisationPlaces: [Int]

  /// The place of the activity of each participation's mention.
  public let activityPlaces: [Int]

  /// The place of the participation that each mention of one became, or was merged into.
  public let participationPlaces: [Int]

  /// For each activity, the places of its participations.
  public let participationsOfActivities: [[Int]]

  private let activityOrigins: [RowOrigin?]

  init(
    _ mentions: CooperationMentions, _ records: CooperationRecords, organisationPlaces: [Int],
    activityPlaces: [Int], participationPlaces: [Int]
  ) {
    self.mentions = mentions
    self.records = records
    self.organisationPlaces = organisationPlaces
    self.activityPlaces = activityPlaces
    self.participationPlaces = participationPlaces
    var participations = [[Int]](repeating: [], count: records.activities.count)
    var origins = [RowOrigin?](repeating: nil, count: records.activities.count)
    var next = 0
    for (position, activity) in activityPlaces.enumerated() {
      let origin = mentions.participations[position].organisation.origin
      origins[activity] = origins[activity] ?? origin
      guard participationPlaces[position] == next else { continue }
      participations[activity].append(next)
      next += 1
    }
    participationsOfActivities = participations
    activityOrigins = origins
  }

  /// The place of the organisation that the mention of a participation speaks of.
  public func organisation(ofParticipation position: Int) -> Int {
    organisationPlaces[mentions.organisations.count + position]
  }

  /// The place of the organisation that the mention of a membership speaks of.
  public func organisation(ofMembership position: Int) -> Int {
    organisationPlaces[mentions.organisations.count + mentions.participations.count + position]
  }

  /// Calls `body` for every mention of an organisation with the organisation's place: those
  /// that are listed, then those of participations, then those of memberships.
  public func forEachOrganisation(_ body: (OrganisationMention, _ place: Int) -> Void) {
    var position = 0
    func visit(_ mention: OrganisationMention) {
      body(mention, organisationPlaces[position])
      position += 1
    }
    for mention in mentions.organisations { visit(mention) }
    for mention in mentions.participations { visit(mention.organisation) }
    for mention in mentions.memberships { visit(mention.organisation) }
  }

  /// The first row in which somebody takes part in the activity at `place`, or the first row of
  /// the records if nobody does.
  public func origin(ofActivity place: Int) -> RowOrigin {
    activityOrigins[place]
      ?? RowOrigin(file: mentions.report.files.first?.name ?? mentions.title, row: 1)
  }

  /// How the organisation at `place` is called.
  public func name(ofOrganisation place: Int) -> String {
    records.label(of: records.organisations[place].id)
  }
}
