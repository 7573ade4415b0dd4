import CooperationRecords
import TabularFiles

/// A column of a written table: what it is called, and its text in a row.
private struct Cell<Mention> {
  var field: PackagedTable.Field
  var text: (Mention) -> String?

  init(
    _ column: RecordColumn, _ type: PackagedTable.FieldType = .string,
    _ text: @escaping (Mention) -> String?
  ) {
    field = PackagedTable.Field(column.name, type)
    self.text = text
  }

  /// The same column in a table whose rows hold a `Mention` among other things.
  func of<Whole>(_ part: @escaping (Whole) -> Mention) -> Cell<Whole> {
    var cell = Cell<Whole>(.organisationName) { text(part($0)) }
    cell.field = field
    return cell
  }
}

extension PackagedTable {
  /// The tables that say what `mentions` say; those without rows are left out.
  static func tables(of mentions: CooperationMentions) -> [PackagedTable] {
    let answers =
      (mentions.tells(\.hasAnswered) ? [answerCell] : [])
      + (mentions.tells(\.isPerson) ? [personCell] : [])
    let optional = [
      PackagedTable(
        "organisations", of: mentions.organisations,
        organisationCells(for: mentions.organisations) + answers),
      PackagedTable(
        "activities", of: mentions.activities,
        activityCells + listCells(.themes, of: mentions.activities, \.themes)),
      PackagedTable(
        "memberships", of: mentions.memberships,
        membershipCells(for: mentions.memberships) + answers.map { $0.of(\.organisation) }),
    ]
    let participations = PackagedTable(
      "participations", of: mentions.participations,
      participationCells(for: mentions.participations) + answers.map { $0.of(\.organisation) })
    return [participations] + optional.filter { !$0.rows.isEmpty }
  }

  private init<Mention>(_ name: String, of mentions: [Mention], _ cells: [Cell<Mention>]) {
    self.init(
      name: name, fields: cells.map(\.field),
      rows: mentions.map { mention in cells.map { $0.text(mention) ?? "" } })
  }

  private static var organisationCells: [Cell<OrganisationMention>] {
    [
      .init(.organisationName) { $0.name },
      .init(.organisationID) { $0.identifier },
      .init(.organisationKind) { $0.kind?.rawValue },
      .init(.country) { $0.country },
      .init(.region) { $0.region },
      .init(.town) { $0.town },
    ]
  }

  /// The columns of an organisation, with those of clues where `mentions` have any.
  private static func organisationCells(
    for mentions: some Sequence<OrganisationMention>
  ) -> [Cell<OrganisationMention>] {
    guard mentions.contains(where: { $0.clues != OrganisationClues() }) else {
      return organisationCells
    }
    return organisationCells + [
      .init(.postcode) { $0.clues.postcode },
      .init(.vatNumber) { $0.clues.vatNumber },
      .init(.rorID) { $0.clues.rorID },
      .init(.website) { $0.clues.website },
    ]
  }

  private static var answerCell: Cell<OrganisationMention> {
    .init(.hasAnswered) { mention in mention.hasAnswered.map { $0 ? "yes" : "no" } }
  }

  private static var personCell: Cell<OrganisationMention> {
    .init(.isPerson) { mention in mention.isPerson.map { $0 ? "yes" : "no" } }
  }

  private static var activityCells: [Cell<Activity>] {
    [
      .init(.activityID) { $0.id.rawValue },
      .init(.activityTitle) { $0.title },
      .init(.activityKind) { $0.kind?.rawValue },
      .init(.start) { $0.start?.description },
      .init(.end) { $0.end?.description },
      .init(.activityBudget, .number) { TableNumber.text($0.budget) },
      .init(.ris3Direction) { $0.ris3Direction },
      .init(.ris3Area) { $0.ris3Area },
    ]
  }

  private static func participationCells(
    for mentions: [ParticipationMention]
  ) -> [Cell<ParticipationMention>] {
    organisationCells(for: mentions.lazy.map(\.organisation)).map { $0.of(\.organisation) }
      + activityCells.map { $0.of(\.activity) }
      + listCells(.themes, of: mentions, \.activity.themes) + [
        .init(.role) { $0.role },
        .init(.contribution, .number) { TableNumber.text($0.contribution) },
        .init(.cluster) { $0.cluster },
        .init(.territory) { $0.territory },
      ] + listCells(.services, of: mentions, \.services.names)
  }

  private static func membershipCells(
    for mentions: [MembershipMention]
  ) -> [Cell<MembershipMention>] {
    organisationCells(for: mentions.lazy.map(\.organisation)).map { $0.of(\.organisation) } + [
      .init(.cluster) { $0.cluster },
      .init(.memberSince) { $0.since?.description },
      .init(.memberUntil) { $0.until?.description },
    ] + listCells(.services, of: mentions, \.services.names)
  }

  /// A column with several names in a cell, where one of `mentions` tells any.
  private static func listCells<Mention>(
    _ column: RecordColumn, of mentions: [Mention], _ names: @escaping (Mention) -> [String]
  ) -> [Cell<Mention>] {
    guard mentions.contains(where: { !names($0).isEmpty }) else { return [] }
    return [.init(column) { names($0).joined(separator: "; ") }]
  }
}

extension CooperationMentions {
  /// Whether a row tells something of an organisation that has columns only where it is told.
  fileprivate func tells(_ answer: KeyPath<OrganisationMention, Bool?>) -> Bool {
    organisations.contains { $0[keyPath: answer] != nil }
      || participations.contains { $0.organisation[keyPath: answer] != nil }
      || memberships.contains { $0.organisation[keyPath: answer] != nil }
  }
}
