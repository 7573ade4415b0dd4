/// Makes organisations of their mentions, in order of first appearance.
///
/// The first known kind, country, region and town of an organisation hold; a later kind that
/// differs becomes a finding.
struct OrganisationRegister {
  private(set) var organisations: [Organisation] = []
  private(set) var findings: [Finding] = []
  private var origins: [RowOrigin] = []
  private var classes: OrganisationClasses
  private var places: [Int: Int] = [:]
  private var takenIDs: Set<Organisation.ID> = []
  private var questioned: Set<Int> = []
  private let identities: Identities

  init(_ mentions: [OrganisationMention], identities: Identities) {
    self.identities = identities
    classes = OrganisationClasses(mentions, identities: identities)
    for mention in mentions { _ = id(of: mention) }
    var alike = AlikeNames()
    for (organisation, origin) in zip(organisations, origins) {
      alike.add(organisation, firstMetAt: origin)
    }
    findings += alike.findings
  }

  /// The organisation that `mention` speaks of.
  mutating func id(of mention: OrganisationMention) -> Organisation.ID {
    let number = classes.number(of: mention)
    let place: Int
    if let known = places[number] {
      place = known
    } else {
      place = organisations.count
      places[number] = place
      organisations.append(newOrganisation(mention))
      origins.append(mention.origin)
    }
    complete(place, from: mention)
    return organisations[place].id
  }

  private mutating func newOrganisation(_ mention: OrganisationMention) -> Organisation {
    let name = identities.name(for: mention.name)
    let text = classes.identifier(of: mention) ?? name
    var id = Organisation.ID(text)
    var copy = 2
    while !takenIDs.insert(id).inserted {
      id = Organisation.ID("\(text) (\(copy))")
      copy += 1
    }
    return Organisation(id: id, name: name.isEmpty ? text : name)
  }

  private mutating func complete(_ place: Int, from mention: OrganisationMention) {
    var organisation = organisations[place]
    if organisation.name == organisation.id.rawValue, !mention.name.isEmpty {
      organisation.name = identities.name(for: mention.name)
    }
    organisation.country = organisation.country ?? mention.country
    organisation.region = organisation.region ?? mention.region
    organisation.town = organisation.town ?? mention.town
    if let kind = mention.kind, kind != .unknown, kind != organisation.kind {
      if organisation.kind == .unknown {
        organisation.kind = kind
      } else if questioned.insert(place).inserted {
        findings.append(
          Finding(
            .note, code: "kinds-differ", at: mention.origin, column: "organisation_kind",
            "“\(organisation.name)” is given as \(kind.rawValue) here and as "
              + "\(organisation.kind.rawValue) further up; the first holds."))
      }
    }
    organisations[place] = organisation
  }
}
