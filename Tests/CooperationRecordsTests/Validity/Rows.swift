import CooperationRecords

/// Rows of one table, written shortly: each knows the row it stands in.
struct Rows {
  var mentions = CooperationMentions(title: "test")
  private var row = 1

  private mutating func origin() -> RowOrigin {
    row += 1
    return RowOrigin(file: "t.csv", row: row)
  }

  mutating func listOrganisation(_ name: String, id: String? = nil, answered: Bool? = nil) {
    mentions.organisations.append(
      OrganisationMention(origin: origin(), name: name, identifier: id, hasAnswered: answered))
  }

  mutating func listActivity(_ id: String, start: String? = nil, end: String? = nil) {
    mentions.activities.append(Self.activity(id, start: start, end: end))
  }

  mutating func add(
    _ name: String, id: String? = nil, _ activity: String, kind: OrganisationKind? = nil,
    country: String? = nil, role: String? = nil, contribution: Double? = nil,
    budget: Double? = nil, start: String? = nil, end: String? = nil, territory: String? = nil,
    direction: String? = nil, area: String? = nil
  ) {
    var activity = Self.activity(activity, start: start, end: end)
    activity.budget = budget
    activity.ris3Direction = direction
    activity.ris3Area = area
    mentions.participations.append(
      ParticipationMention(
        organisation: OrganisationMention(
          origin: origin(), name: name, identifier: id, kind: kind, country: country),
        activity: activity, role: role, contribution: contribution, territory: territory))
  }

  mutating func addMember(
    _ name: String, of cluster: String = "K", since: String? = nil, until: String? = nil
  ) {
    mentions.memberships.append(
      MembershipMention(
        organisation: OrganisationMention(origin: origin(), name: name), cluster: cluster,
        since: since.flatMap { PartialDate($0) }, until: until.flatMap { PartialDate($0) }))
  }

  private static func activity(_ id: String, start: String?, end: String?) -> Activity {
    Activity(
      id: .init(id), title: id, start: start.flatMap { PartialDate($0) },
      end: end.flatMap { PartialDate($0) })
  }

  /// The findings of `rule`, as they are printed.
  func breaches(of rule: any ValidityRule) -> [String] {
    CooperationRecords(mentions, checking: [rule]).report.findings.map(\.description)
  }

  /// The rows in which `rule` finds something.
  func rows(breaking rule: any ValidityRule) -> [Int] {
    CooperationRecords(mentions, checking: [rule]).report.findings.map(\.origin.row)
  }
}
