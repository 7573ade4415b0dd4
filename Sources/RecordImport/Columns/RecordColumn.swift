/// A column that Kopa understands.
///
/// Columns are numbered, because they are asked for once for each cell.
enum RecordColumn: Int, CaseIterable {
  case organisationName
  case organisationID
  case organisationKind
  case isSME
  case employees
  case isClusterOrganisation
  case country
  case region
  case town
  case postcode
  case vatNumber
  case rorID
  case website
  case hasAnswered
  case isPerson
  case legalForm
  case activityID
  case programme
  case acronym
  case activityTitle
  case activityKind
  case start
  case end
  case year
  case activityBudget
  case ris3Direction
  case ris3Area
  case themes
  case role
  case isLeadPartner
  case contribution
  case cluster
  case territory
  case memberSince
  case memberUntil
  case services

  /// The name by which Kopa's own files call it.
  var name: String { Self.names[rawValue] }

  private static let names = [
    "organisation_name", "organisation_id", "organisation_kind", "sme", "employees",
    "is_cluster_organisation", "country", "region", "town", "postcode", "vat_number", "ror_id",
    "organisation_website", "answered", "person", "legal_form", "activity_id",
    "programme", "acronym", "activity_title",
    "activity_kind", "start", "end", "year", "activity_budget", "ris3_direction", "ris3_area",
    "themes", "role", "lead_partner", "contribution", "cluster", "territory", "member_since",
    "member_until", "services",
  ]
}
