public import CooperationRecords

extension NamedOrganisation {
  /// The names in `mentions`, each spelling once, in order of first appearance, with all that the
  /// rows tell of whoever is written so.
  ///
  /// An identifier given in the column `organisation_id` belongs to the scheme `id`. A web address
  /// that more than three names share tells nothing and is left out.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  public static func named(in mentions: CooperationMentions) -> [NamedOrganisation] {
    let all =
      mentions.organisations + mentions.participations.map(\.organisation)
      + mentions.memberships.map(\.organisation)
    var organisations: [NamedOrganisation] = []
    var places: [String: Int] = [:]
    for mention in all {
      let key = Identities.spelling(mention.name)
      guard !key.isEmpty else { continue }
      if let place = places[key] {
        organisations[place].add(mention)
      } else {
        places[key] = organisations.count
        var organisation = NamedOrganisation(key, uses: 0)
        organisation.add(mention)
        organisations.append(organisation)
      }
    }
    var owners: [String: Int] = [:]
    for organisation in organisations {
      for website in organisation.websites { owners[website, default: 0] += 1 }
    }
    for place in organisations.indices {
      organisations[place].websites = organisations[place].websites
        .filter { owners[$0, default: 0] <= 3 }
    }
    return organisations
  }

  private mutating func add(_ mention: OrganisationMention) {
    uses += 1
    if let country = mention.country { countries.insert(country) }
    if let town = mention.town { towns.insert(town) }
    let clues = mention.clues
    if let postcode = clues.postcode { postcodes.insert(postcode.filter { !$0.isWhitespace }) }
    if let website = clues.website.flatMap(Self.host) { websites.insert(website) }
    let given = [("id", mention.identifier), ("vat", clues.vatNumber), ("ror", clues.rorID)]
    for (scheme, value) in given {
      guard let value else { continue }
      let identifier = Identifier(scheme: scheme, value: value)
      // “n/a” is no VAT number.
      let isTold = scheme == "id" || identifier.value.contains(where: \.isNumber)
      if isTold, !identifier.value.isEmpty { identifiers.insert(identifier) }
    }
  }

  /// The host of a web address, without `www.`.
  static func host(of address: String) -> String? {
    var rest = address.lowercased()[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    return rest.contains(".") ? String(rest) : nil
  }
}
