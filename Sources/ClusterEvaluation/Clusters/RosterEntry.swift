import CooperationRecords

/// What is known of one organisation of a cluster beside what it does.
struct RosterEntry: Sendable {
  /// Who it is.
  let organisation: Organisation

  /// Its memberships in this cluster, in the order of time, those that adjoin joined.
  let spells: [Membership]

  /// The clusters of which it is a member, this one among them.
  let clusters: [String]

  /// Whether it was a member in the window.
  let isMember: Bool

  /// Whether it runs the cluster.
  let isRunner: Bool

  /// The services of this cluster that it has used, as far as the records tell.
  var services: UsedServices = []

  /// Whether it is a university or a research institute.
  var isResearch: Bool { organisation.kind.isResearch }

  /// Whether it was a member on `day`.
  func isMember(on day: CalendarDay) -> Bool { spells.contains { $0.includes(day) } }

  /// Whether it had been a member for two years or more on `day`; a membership since nobody knows
  /// when reaches back for ever.
  func isEstablished(on day: CalendarDay) -> Bool {
    spells.contains { spell in
      spell.includes(day) && spell.since.map { $0.firstDay.twoYearsLater <= day } ?? true
    }
  }
}

extension OrganisationKind {
  /// Whether it is a university or a research institute.
  var isResearch: Bool {
    switch self {
    case .university, .researchInstitute, .universityOrResearch: true
    default: false
    }
  }
}
