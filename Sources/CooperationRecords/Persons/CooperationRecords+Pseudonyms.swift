extension CooperationRecords {
  /// The records with codes in the place of names.
  ///
  /// - An organisation with a code is called by it, name and identifier; it keeps its kind and its
  ///   country, and loses its town and its attributes; a likely person loses the region too.
  /// - An activity with a code is called by it, identifier and title.
  /// - Names are also looked for in the title, the source, the names of files, clusters,
  ///   territories, regions, roles, services and tags, and in what is not replaced.
  /// - Findings say their kind, their file and their row, and quote nothing.
  /// - ``organisations(matching:)`` still finds the organisations by their names.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records.
  public func pseudonymised(by pseudonyms: Pseudonyms) -> CooperationRecords {
    let replacement = replacement(by: pseudonyms)
    let codes = PseudonymousIDs(pseudonyms, replacement: replacement, of: self)
    return renamed(
      title: replacement.applied(to: title), source: source.map { replacement.applied(to: $0) },
      organisations: organisations.map(codes.organisation),
      activities: activities.map(codes.activity),
      participations: participations.map(codes.participation),
      memberships: codes.membership, report: report.withoutNames(replacement),
      pseudonyms: Set(pseudonyms.organisations.values.map { Organisation.ID($0) }),
      ids: codes.organisationIDs)
  }

  private func replacement(by pseudonyms: Pseudonyms) -> NameReplacement {
    var replacement = NameReplacement()
    for organisation in organisations {
      guard let code = pseudonyms.organisations[organisation.id] else { continue }
      replacement.add(organisation.name, code: code)
      replacement.add(organisation.id.rawValue, code: code)
    }
    for (name, organisation) in spellings {
      guard let code = pseudonyms.organisations[organisation] else { continue }
      replacement.add(name, code: code)
    }
    for activity in activities {
      guard let code = pseudonyms.activities[activity.id] else { continue }
      replacement.add(activity.title, code: code)
      replacement.add(activity.id.rawValue, code: code)
    }
    return replacement
  }
}

/// Gives the parts of records their new names.
struct PseudonymousIDs {
  let organisationIDs: [Organisation.ID: Organisation.ID]
  private let activityIDs: [Activity.ID: Activity.ID]
  private let isCoded: Set<Organisation.ID>
  private let isCodedActivity: Set<Activity.ID>
  private let replacement: NameReplacement

  init(_ pseudonyms: Pseudonyms, replacement: NameReplacement, of records: CooperationRecords) {
    self.replacement = replacement
    isCoded = Set(pseudonyms.organisations.keys)
    isCodedActivity = Set(pseudonyms.activities.keys)
    var taken = Set(pseudonyms.organisations.values)
    organisationIDs = Dictionary(
      uniqueKeysWithValues: records.organisations.map { organisation in
        let name = replacement.applied(to: organisation.id.rawValue)
        return (
          organisation.id,
          .init(pseudonyms.organisations[organisation.id] ?? Self.free(name, &taken))
        )
      })
    taken = Set(pseudonyms.activities.values)
    activityIDs = Dictionary(
      uniqueKeysWithValues: records.activities.map { activity in
        let name = replacement.applied(to: activity.id.rawValue)
        return (activity.id, .init(pseudonyms.activities[activity.id] ?? Self.free(name, &taken)))
      })
  }

  /// `name`, or `name` with a number behind it, so that it is none of those that are taken.
  private static func free(_ name: String, _ taken: inout Set<String>) -> String {
    var (free, copy) = (name, 2)
    while !taken.insert(free).inserted {
      free = "\(name) (\(copy))"
      copy += 1
    }
    return free
  }

  func id(_ id: Organisation.ID) -> Organisation.ID { organisationIDs[id] ?? id }

  func id(_ id: Activity.ID) -> Activity.ID { activityIDs[id] ?? id }

  func organisation(_ known: Organisation) -> Organisation {
    var organisation = known
    organisation.id = id(known.id)
    organisation.region = known.region.map { replacement.applied(to: $0) }
    guard isCoded.contains(known.id) else {
      organisation.name = replacement.applied(to: known.name)
      organisation.town = known.town.map { replacement.applied(to: $0) }
      organisation.attributes = known.attributes.map { attribute in
        guard case .text(let text) = attribute.value else { return attribute }
        return OrganisationAttribute(
          name: attribute.name, value: .text(replacement.applied(to: text)))
      }
      return organisation
    }
    organisation.name = organisation.id.rawValue
    organisation.town = nil
    organisation.attributes = []
    if known.personSign != nil {
      organisation.isPerson = true
      organisation.region = nil
    }
    return organisation
  }

  func activity(_ known: Activity) -> Activity {
    var activity = known
    activity.id = id(known.id)
    activity.title =
      isCodedActivity.contains(known.id)
      ? activity.id.rawValue : replacement.applied(to: known.title)
    activity.ris3Direction = known.ris3Direction.map { replacement.applied(to: $0) }
    activity.ris3Area = known.ris3Area.map { replacement.applied(to: $0) }
    activity.themes = known.themes.map { replacement.applied(to: $0) }
    return activity
  }

  private func services(_ known: UsedServices) -> UsedServices {
    UsedServices(known.names.map { replacement.applied(to: $0) })
  }

  func participation(_ known: Participation) -> Participation {
    var participation = known
    participation.organisation = id(known.organisation)
    participation.activity = id(known.activity)
    participation.role = known.role.map { replacement.applied(to: $0) }
    participation.cluster = known.cluster.map { replacement.applied(to: $0) }
    participation.territory = known.territory.map { replacement.applied(to: $0) }
    participation.services = services(known.services)
    participation.origin.file = replacement.applied(to: known.origin.file)
    return participation
  }

  func membership(_ known: Membership) -> Membership {
    var membership = known
    membership.organisation = id(known.organisation)
    membership.cluster = replacement.applied(to: known.cluster)
    membership.services = services(known.services)
    membership.origin.file = replacement.applied(to: known.origin.file)
    return membership
  }
}
