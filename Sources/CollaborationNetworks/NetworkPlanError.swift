public import CooperationRecords
public import NetworkCore

/// Why a network could not be made from records.
public enum NetworkPlanError: Error, Hashable, CustomStringConvertible {
  /// A boundary of members needs to know who is one.
  case noMemberships(boundary: NetworkPlan.Boundary)
  /// A cohort is one of members, and the boundary is everything.
  case cohortWithoutBoundary(MembershipCohort)
  /// The records have no date by which cohorts could be told apart.
  case noDateForCohorts
  /// The plan leaves nobody, or no activity is in its window; `undated` of the activities have no
  /// date.
  case nothingLeft(of: NetworkPlan, activities: Int, undated: Int)
  /// The ties would not fit into memory; this activity has the most partners.
  case activityTooLarge(Activity.ID, partners: Int)
  /// The ties between activities would not fit into memory; this organisation has the most.
  case organisationTooBusy(Organisation.ID, activities: Int)
  /// The records hold ties, and a rule was asked for that makes ties of activities.
  case tiesAreGiven(ProjectionRule)
  /// The records hold ties of which there can be no network, with the reason.
  case noSuchTies(NetworkError<Organisation.ID>)

  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .noMemberships(let boundary):
      "The boundary “\(boundary.rawValue)” needs memberships, and the records have none; "
        + "add a column “cluster” or a memberships.csv, or use the boundary “everything”."
    case .cohortWithoutBoundary(let cohort):
      "The cohort “\(cohort.rawValue)” is one of members; "
        + "choose the boundary “members” or “members-and-partners” with it."
    case .noDateForCohorts:
      "The records have no date on which members could be told apart by how long they have been "
        + "members; say one."
    case .nothingLeft(let plan, let activities, let undated):
      "Nothing is left of the records by \(plan.restrictions); choose more"
        + (plan.window == nil
          ? "." : ", and know that \(undated) of \(activities) activities have no date.")
    case .activityTooLarge(let activity, let partners):
      "The activities tie too many pairs: the largest, “\(activity)”, has \(partners) partners; "
        + "check that its column tells activities apart, or choose a window or a layer without it."
    case .organisationTooBusy(let organisation, let activities):
      "The organisations tie too many pairs of activities: “\(organisation)” has \(activities); "
        + "leave it out, or choose a window or a layer."
    case .tiesAreGiven(let rule):
      "The records hold ties with their strengths, and no activities of which the projection "
        + "“\(rule.rawValue)” could make ties; leave it out."
    case .noSuchTies(let error): error.description
    }
  }
}

extension NetworkPlan {
  /// What the plan leaves out, in words: “the window 2050 and the layer research”.
  fileprivate var restrictions: String {
    let parts = [
      window.map { "the window \($0)" },
      boundary == .everything ? nil : "the boundary “\(boundary.rawValue)”",
      cohort.map { "the cohort “\($0.rawValue)”" },
      layer.map { "the layer “\($0.rawValue)”" },
      without.isEmpty ? nil : "leaving out \(without.count) of the organisations",
    ].compactMap(\.self)
    return parts.joined(separator: " and ")
  }
}
