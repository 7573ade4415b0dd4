/// Makes organisations of their mentions, in order of first appearance.
///
/// The first known kind, country, region and town of an organisation hold; a later kind that
/// differs becomes a finding.
struct OrganisationRegister {
  private(set) var organisations: [Organisation] = []
  /// For each mention, where among ``organisations`` the one it speaks of stands.
  private(set) var places: [Int] = []
  private(set) var findings: [Finding] = []
  private var takenIDs: Set<Organisation.ID> = []
  private var isQuestioned: [Bool] = []
  private let identities: Identities

  init(_ mentions: [OrganisationMention], names: WrittenNames, identities: Identities) {
    self.identities = identities
    let classes = OrganisationClasses(mentions, names: names, identities: identities)
    var placesOfClasses = [Int](repeating: -1, count: (classes.numbers.max() ?? -1) + 1)
    var origins: [RowOrigin] = []
    places.reserveCapacity(mentions.count)
    for position in mentions.indices {
      let number = classes.numbers[position]
      if placesOfClasses[number] < 0 {
        placesOfClasses[number] = organisations.count
        add(mentions[position], identifier: classes.identifiers[position])
        origins.append(mentions[position].origin)
      }
      places.append(placesOfClasses[number])
      complete(placesOfClasses[number], from: mentions[position])
    }
    var alike = AlikeNames()
    for (organisation, origin) in zip(organisations, origins) {
      alike.add(organisation, firstMetAt: origin)
    }
    findings += alike.findings
  }

  private mutating func add(_ mention: OrganisationMention, identifier: String?) {
    let name = identities.name(for: mention.name)
    let text = identifier ?? name
    var id = Organisation.ID(text)
    var copy = 2
    while !takenIDs.insert(id).inserted {
      id = Organisation.ID("\(text) (\(copy))")
      copy += 1
    }
    organisations.append(Organisation(id: id, name: name.isEmpty ? text : name))
    isQuestioned.append(false)
  }

  private mutating func complete(_ place: Int, from mention: OrganisationMention) {
    if organisations[place].name == organisations[place].id.rawValue, !mention.name.isEmpty {
      organisations[place].name = identities.name(for: mention.name)
    }
    if organisations[place].country == nil { organisations[place].country = mention.country }
    if organisations[place].region == nil { organisations[place].region = mention.region }
    if organisations[place].town == nil { organisations[place].town = mention.town }
    let known = organisations[place].kind
    guard let kind = mention.kind, kind != .unknown, kind != known else { return }
    if known == .unknown {
      organisations[place].kind = kind
    } else if !isQuestioned[place] {
      isQuestioned[place] = true
      findings.append(
        Finding(
          .note, code: "kinds-differ", at: mention.origin, column: "organisation_kind",
          "“\(organisations[place].name)” is given as \(kind.rawValue) here and as "
            + "\(known.rawValue) further up; the first holds."))
    }
  }
}
