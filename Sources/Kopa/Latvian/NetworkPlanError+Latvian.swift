public import CollaborationNetworks
internal import CooperationRecords
internal import NetworkCore

extension NetworkPlanError: BilingualError {
  /// The reason in Latvian.
  public var latvian: String {
    switch self {
    case .noMemberships(let boundary):
      "Robežām „\(boundary.rawValue)” vajag dalību klasteros, bet ierakstos tās nav; pievienojiet "
        + "aili „cluster” vai failu memberships.csv, vai lietojiet robežas „everything”."
    case .cohortWithoutBoundary(let cohort):
      "Kohortā „\(cohort.rawValue)” ir biedri; "
        + "kopā ar to izvēlieties robežas „members” vai „members-and-partners”."
    case .noDateForCohorts:
      "Ierakstos nav datuma, pēc kura biedrus varētu šķirt pēc to stāža; norādiet datumu."
    case .nothingLeft(let plan, let activities, let undated):
      "No ierakstiem nekas nepaliek pāri, ja ņem tikai: \(plan.latvianRestrictions); izvēlieties "
        + "vairāk"
        + (plan.window == nil
          ? "." : " un ņemiet vērā aktivitātes bez datuma: \(undated) no \(activities).")
    case .activityTooLarge(let activity, let partners):
      "Aktivitātes saista pārāk daudz pāru: lielākajā, „\(activity)”, partneru skaits ir "
        + "\(partners); pārbaudiet, vai tās aile aktivitātes atšķir, vai izvēlieties laika posmu "
        + "vai slāni bez tās."
    case .organisationTooBusy(let organisation, let activities):
      "Organizācijas saista pārāk daudz aktivitāšu pāru: „\(organisation)” aktivitāšu skaits ir "
        + "\(activities); izlaidiet to vai izvēlieties laika posmu vai slāni."
    case .tiesAreGiven(let rule):
      "Ierakstos ir saites ar stiprumu, nevis aktivitātes, no kurām projekcija „\(rule.rawValue)” "
        + "varētu veidot saites; izlaidiet to."
    case .noSuchTies(let error): error.latvian
    }
  }
}

extension NetworkPlan {
  /// What the plan leaves, in Latvian: „laika posms 2050 un slānis „research””.
  fileprivate var latvianRestrictions: String {
    let parts = [
      window.map { "laika posms \($0)" },
      boundary == .everything ? nil : "robežas „\(boundary.rawValue)”",
      cohort.map { "kohorta „\($0.rawValue)”" },
      layer.map { "slānis „\($0.rawValue)”" },
      without.isEmpty ? nil : "bez dažām organizācijām (\(without.count))",
    ].compactMap(\.self)
    return parts.joined(separator: " un ")
  }
}
