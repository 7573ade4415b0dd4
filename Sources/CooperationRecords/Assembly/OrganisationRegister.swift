/// Makes organisations of their mentions, in order of first appearance.
///
/// The first known kind, country, region, town and attributes of an organisation hold, and the first
/// answer to whether it is a person. Who answered by one row has answered.
struct OrganisationRegister {
  private(set) var organisations: [Organisation] = []
  /// For each mention, where among ``organisations`` the one it speaks of stands.
  private(set) var places: [Int] = []
  private var takenIDs: Set<Organisation.ID> = []
  private let identities: Identities

  init(_ mentions: [OrganisationMention], names: WrittenNames, identities: Identities) {
    self.identities = identities
    let classes = OrganisationClasses(mentions, names: names, identities: identities)
    var placesOfClasses = [Int](repeating: -1, count: (classes.numbers.max() ?? -1) + 1)
    places.reserveCapacity(mentions.count)
    for position in mentions.indices {
      let number = classes.numbers[position]
      if placesOfClasses[number] < 0 {
        placesOfClasses[number] = organisations.count
        add(mentions[position], identifier: classes.identifiers[position])
      }
      places.append(placesOfClasses[number])
      complete(placesOfClasses[number], from: mentions[position])
    }
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
  }

  private mutating func complete(_ place: Int, from mention: OrganisationMention) {
    if organisations[place].name == organisations[place].id.rawValue, !mention.name.isEmpty {
      organisations[place].name = identities.name(for: mention.name)
    }
    if organisations[place].country == nil { organisations[place].country = mention.country }
    if organisations[place].region == nil { organisations[place].region = mention.region }
    if organisations[place].town == nil { organisations[place].town = mention.town }
    if organisations[place].isPerson == nil { organisations[place].isPerson = mention.isPerson }
    if let answer = mention.hasAnswered, organisations[place].hasAnswered != true {
      organisations[place].hasAnswered = answer
    }
    if organisations[place].kind == .unknown, let kind = mention.kind {
      organisations[place].kind = kind
    }
    for attribute in mention.attributes
    where organisations[place].attribute(attribute.name) == nil {
      organisations[place].attributes.append(attribute)
    }
  }
}
