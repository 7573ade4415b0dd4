/// Sorts mentions into organisations: by identifier, then by what people decided, then by name.
///
/// - Two mentions with one identifier are one organisation; two identifiers are never merged
///   unless `identities` gives both their names to one organisation.
/// - A mention without an identifier joins the one organisation with an identifier that is
///   written exactly so; where several are, or none is, it stands by its name.
struct OrganisationClasses {
  private var parents: [Int] = []
  private var keys: [Key: Int] = [:]
  private var holders: [String: Set<String>] = [:]
  private let identities: Identities

  private enum Key: Hashable {
    case identifier(String)
    case name(String)
  }

  init(_ mentions: [OrganisationMention], identities: Identities) {
    self.identities = identities
    for mention in mentions {
      guard let identifier = mention.identifier else { continue }
      holders[identities.name(for: mention.name), default: []].insert(identifier)
    }
    for mention in mentions {
      let place = insert(key(of: mention))
      if mention.identifier != nil, identities.isDecided(mention.name) {
        join(place, insert(.name(identities.name(for: mention.name))))
      }
    }
  }

  /// A number for the organisation that `mention`, one of those given at the start, speaks of.
  mutating func number(of mention: OrganisationMention) -> Int {
    root(insert(key(of: mention)))
  }

  /// The identifier of the organisation that `mention` speaks of, where it has one.
  func identifier(of mention: OrganisationMention) -> String? {
    guard case .identifier(let identifier) = key(of: mention) else { return nil }
    return identifier
  }

  private func key(of mention: OrganisationMention) -> Key {
    if let identifier = mention.identifier { return .identifier(identifier) }
    let name = identities.name(for: mention.name)
    if let known = holders[name], known.count == 1, let only = known.first {
      return .identifier(only)
    }
    return .name(name)
  }

  private mutating func insert(_ key: Key) -> Int {
    if let place = keys[key] { return place }
    keys[key] = parents.count
    parents.append(parents.count)
    return parents.count - 1
  }

  private mutating func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (first, second) = (root(first), root(second))
    parents[max(first, second)] = min(first, second)
  }
}
