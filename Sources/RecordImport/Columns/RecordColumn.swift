/// A column that Kopa understands, under the name by which its own files call it.
enum RecordColumn: String, CaseIterable {
  case organisationName = "organisation_name"
  case organisationID = "organisation_id"
  case organisationKind = "organisation_kind"
  case isSME = "sme"
  case isClusterOrganisation = "is_cluster_organisation"
  case country
  case region
  case town
  case activityID = "activity_id"
  case programme
  case acronym
  case activityTitle = "activity_title"
  case activityKind = "activity_kind"
  case start
  case end
  case year
  case activityBudget = "activity_budget"
  case ris3Direction = "ris3_direction"
  case ris3Area = "ris3_area"
  case role
  case isLeadPartner = "lead_partner"
  case contribution
  case cluster
  case territory
  case memberSince = "member_since"
  case memberUntil = "member_until"
}
