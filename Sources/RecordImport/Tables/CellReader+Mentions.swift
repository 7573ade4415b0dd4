import CooperationRecords

extension CellReader {
  /// One row of a flat table: a participation, a membership, or both.
  struct FlatRow {
    var participation: ParticipationMention?
    var membership: MembershipMention?
  }

  /// Reads a row of a flat table.
  ///
  /// A row that tells since or until when the organisation is a member is a membership as well; it may
  /// then do without an activity. So may one that tells services of a cluster; beside an activity these
  /// make no member. Where no column names the cluster, `title` does.
  mutating func flatRow(_ row: Row, title: String) -> FlatRow? {
    guard let organisation = organisation(in: row) else { return nil }
    let (since, until) = period(.memberSince, .memberUntil, in: row)
    let services = services(in: row)
    let isDated = since != nil || until != nil
    let isAlone = activityID(in: row) == nil
    var read = FlatRow()
    if isDated || (isAlone && !services.isEmpty && namesCluster(row)) {
      read.membership = MembershipMention(
        organisation: organisation, cluster: text(.cluster, in: row) ?? title, since: since,
        until: until, services: services)
      if isAlone { return read }
    }
    guard let activity = activity(in: row) else { return nil }
    read.participation = participation(
      of: organisation, in: activity, services: isDated ? [] : services, row)
    return read
  }

  /// Reads a row of a list of organisations.
  ///
  /// One that tells a cluster, or since or until when the organisation is a member, or services where
  /// no column names the cluster, is a membership as well. Where no column names the cluster, `title`
  /// does; services beside a cell that should name it and is empty are left out with a finding.
  mutating func member(
    _ row: Row, title: String
  ) -> (organisation: OrganisationMention, membership: MembershipMention?)? {
    guard let organisation = organisation(in: row) else { return nil }
    let (since, until) = period(.memberSince, .memberUntil, in: row)
    let cluster = text(.cluster, in: row)
    let services = services(in: row)
    let isDated = since != nil || until != nil
    guard cluster != nil || isDated || (!services.isEmpty && namesCluster(row)) else {
      if !services.isEmpty {
        note(.warning, "services-without-cluster", .services, row, .servicesWithoutCluster)
      }
      return (organisation, nil)
    }
    let membership = MembershipMention(
      organisation: organisation, cluster: cluster ?? title, since: since, until: until,
      services: services)
    return (organisation, membership)
  }

  /// Reads a row of a table of participations.
  mutating func participation(in row: Row) -> ParticipationMention? {
    guard let organisation = organisation(in: row), let activity = activity(in: row) else {
      return nil
    }
    return participation(of: organisation, in: activity, services: services(in: row), row)
  }

  /// Reads a row of a table of memberships.
  mutating func membership(in row: Row) -> MembershipMention? {
    guard let organisation = organisation(in: row) else { return nil }
    guard let cluster = text(.cluster, in: row) else {
      note(.error, "no-cluster", .cluster, row, .noCluster)
      return nil
    }
    let (since, until) = period(.memberSince, .memberUntil, in: row)
    return MembershipMention(
      organisation: organisation, cluster: cluster, since: since, until: until,
      services: services(in: row))
  }

  /// Reads the organisation of a row; `nil` with a finding where it has neither name nor identifier.
  mutating func organisation(in row: Row) -> OrganisationMention? {
    let name = text(.organisationName, in: row)
    let identifier = text(.organisationID, in: row)
    guard name != nil || identifier != nil else {
      note(.error, "no-organisation", .organisationName, row, .noOrganisation)
      return nil
    }
    return OrganisationMention(
      origin: origin(of: row), name: name ?? "", identifier: identifier, kind: kind(in: row),
      country: country(in: row), region: text(.region, in: row), town: text(.town, in: row),
      clues: OrganisationClues(
        postcode: text(.postcode, in: row), vatNumber: text(.vatNumber, in: row),
        rorID: text(.rorID, in: row), website: text(.website, in: row)),
      hasAnswered: isYes(.hasAnswered, in: row), isPerson: isPerson(in: row))
  }

  /// Reads the activity of a row; `nil` with a finding where nothing identifies it.
  mutating func activity(in row: Row) -> Activity? {
    guard let id = activityID(in: row) else {
      note(.error, "no-activity", columns.activityKey ?? .activityID, row, .noActivity)
      return nil
    }
    var (start, end) = period(.start, .end, in: row)
    if start == nil, end == nil { start = date(.year, in: row) }
    return Activity(
      id: .init(id), title: text(.activityTitle, in: row) ?? text(.acronym, in: row) ?? id,
      kind: activityKind(in: row), start: start, end: end, budget: money(.activityBudget, in: row),
      ris3Direction: text(.ris3Direction, in: row), ris3Area: text(.ris3Area, in: row),
      themes: themes(in: row))
  }

  private mutating func participation(
    of organisation: OrganisationMention, in activity: Activity, services: UsedServices, _ row: Row
  ) -> ParticipationMention {
    ParticipationMention(
      organisation: organisation, activity: activity, role: leadOrRole(in: row),
      contribution: money(.contribution, in: row), cluster: text(.cluster, in: row),
      territory: text(.territory, in: row), services: services)
  }

  /// The identifier of the activity: its own, or programme and acronym, or its title.
  ///
  /// Acronyms recur across programmes, so they are no identifiers by themselves.
  private func activityID(in row: Row) -> String? {
    guard let key = columns.activityKey, let id = text(key, in: row) else { return nil }
    guard key == .acronym, let programme = text(.programme, in: row) else { return id }
    return "\(programme) | \(id)"
  }

  private mutating func leadOrRole(in row: Row) -> String? {
    if let role = role(in: row) { return role }
    return isYes(.isLeadPartner, in: row).map { $0 ? "lead partner" : "partner" }
  }

  /// The kind, as the columns together tell it.
  ///
  /// An enterprise is small or large as the column on its size says, and else its number of
  /// employees: below 250 it is an SME. What is marked as a cluster
  /// organisation is one, except for authorities and universities that steer a cluster.
  private mutating func kind(in row: Row) -> OrganisationKind? {
    let told = organisationKind(in: row)
    let isSME = isYes(.isSME, in: row)
    let isCluster = isYes(.isClusterOrganisation, in: row) ?? false
    switch told {
    case .publicAuthority, .university: return told
    case _ where isCluster: return .clusterOrganisation
    case .enterprise: return isSME.map { $0 ? .sme : .largeEnterprise } ?? size(in: row) ?? told
    case nil, .unknown: return isSME == true ? .sme : told
    default: return told
    }
  }

  /// Whether the organisation is a natural person, as the column on it tells, or else the kind or the
  /// legal form.
  ///
  /// What stands in that column and is no answer may be the name of a person, and is not repeated.
  private mutating func isPerson(in row: Row) -> Bool? {
    if let text = text(.isPerson, in: row) {
      switch answer(text) {
      case .some(.some(let answer)): return answer
      case .some(.none): break
      case .none: note(.note, "neither-yes-nor-no", .isPerson, row, .personNotTold)
      }
    }
    for column in [RecordColumn.organisationKind, .legalForm] {
      guard let form = text(column, in: row) else { continue }
      if personForms.value(of: form, { PersonWords.table[$0] }) != nil { return true }
    }
    return nil
  }

  /// The kind of an enterprise by its number of employees, where the row tells it.
  mutating func size(in row: Row) -> OrganisationKind? {
    amount(.employees, in: row).map { $0 < 250 ? .sme : .largeEnterprise }
  }

  /// Two dates; an end before its start is left out with a finding.
  private mutating func period(
    _ first: RecordColumn, _ last: RecordColumn, in row: Row
  ) -> (PartialDate?, PartialDate?) {
    let start = date(first, in: row)
    let end = date(last, in: row)
    guard let start, let end, end.lastDay < start.firstDay else { return (start, end) }
    note(.warning, "end-before-start", last, row, .endBeforeStart(start, end))
    return (start, nil)
  }
}
