import TabularFiles

/// What the rows of a table say.
enum TableKind: String {
  case flatTable = "flat table"
  case participations = "participations of a data package"
  case organisations = "organisations of a data package"
  case activities = "activities of a data package"
  case memberships = "memberships of a data package"
  case attributes = "attributes of organisations"
  case members = "list of organisations"

  /// The columns that a table of this kind may have.
  var columns: [RecordColumn] {
    switch self {
    case .flatTable: Self.organisation + Self.activity + Self.participation + Self.membership
    case .participations:
      Self.organisation + Self.activity + Self.participation + [.services]
    case .organisations, .attributes: Self.organisation
    case .activities: Self.activity
    case .memberships, .members: Self.organisation + [.cluster] + Self.membership
    }
  }

  /// The columns without which a row says nothing: one of each group.
  var required: [[RecordColumn]] {
    switch self {
    case .flatTable, .participations: [Self.organisationKey, Self.activityKey]
    case .organisations, .attributes, .members: [Self.organisationKey]
    case .activities: [Self.activityKey]
    case .memberships: [Self.organisationKey, [.cluster]]
    }
  }

  /// The sheet of a workbook with such a table: the first that has rows and the required columns.
  var sheet: SheetChoice {
    .firstFitting { table in
      let columns = ColumnBinding(of: SourceTable(table, in: table.source), as: self)
      return !table.rows.isEmpty && required.allSatisfy { $0.contains(where: columns.has) }
    }
  }

  /// Whether a table of this kind without rows is a mistake.
  var needsRows: Bool { self == .flatTable || self == .participations }

  /// Headers that mean a column only where the table has a single subject.
  var ownHeaders: [RecordColumn: [String]] {
    switch self {
    case .organisations: [.organisationID: ["id"], .organisationKind: ["kind"]]
    case .activities: [.activityID: ["id"], .activityTitle: ["name"], .activityKind: ["kind"]]
    case .flatTable, .participations, .memberships, .attributes, .members: [:]
    }
  }

  private static let organisationKey: [RecordColumn] = [.organisationName, .organisationID]
  private static let activityKey: [RecordColumn] = [.activityID, .acronym, .activityTitle]

  private static let organisation: [RecordColumn] = [
    .organisationName, .organisationID, .organisationKind, .isSME, .employees,
    .isClusterOrganisation, .country, .region, .town, .postcode, .vatNumber, .rorID, .website,
    .hasAnswered, .isPerson, .legalForm,
  ]
  private static let activity: [RecordColumn] = [
    .activityID, .programme, .acronym, .activityTitle, .activityKind, .start, .end, .year,
    .activityBudget, .ris3Direction, .ris3Area, .themes,
  ]
  private static let participation: [RecordColumn] = [
    .role, .isLeadPartner, .contribution, .cluster, .territory,
  ]
  private static let membership: [RecordColumn] = [.memberSince, .memberUntil, .services]
}
