/// Sorts mentions into organisations: by identifier, then by what people decided, then by name.
///
/// - Two mentions with one identifier are one organisation; two identifiers are never merged
///   unless `identities` gives both their names to one organisation.
/// - A mention without an identifier joins the one organisation with an identifier that is
///   written exactly so; where several are, or none is, it stands by its name.
struct OrganisationClasses {
  /// The class of each mention, in their order; any numbers that tell classes apart.
  let numbers: [Int]
  /// The identifier of each mention's organisation, where it has one.
  let identifiers: [String?]

  /// Who is written under a name together with an identifier.
  private enum Holder {
    case nobody
    case one(identifier: Int)
    case several
  }

  init(_ mentions: [OrganisationMention], names: WrittenNames, identities: Identities) {
    var identifiers = Numbering<String>()
    let given = mentions.indices.map { position in
      mentions[position].identifier.map { identifiers.number(of: $0) }
    }
    var canonicalNames = Numbering<String>()
    let canonical = names.written.map { canonicalNames.number(of: identities.name(for: $0)) }
    let isDecided = names.written.map { identities.isDecided($0) }

    var holders = [Holder](repeating: .nobody, count: canonicalNames.values.count)
    for (identifier, name) in zip(given, names.numbers) {
      guard let identifier else { continue }
      switch holders[canonical[name]] {
      case .nobody: holders[canonical[name]] = .one(identifier: identifier)
      case .one(identifier): break
      case .one, .several: holders[canonical[name]] = .several
      }
    }

    // Identifiers come first among the classes, and then names.
    let firstName = identifiers.values.count
    var classes = DisjointClasses(count: firstName + canonicalNames.values.count)
    let keys = zip(given, names.numbers).map { identifier, name in
      if let identifier { return identifier }
      if case .one(let only) = holders[canonical[name]] { return only }
      return firstName + canonical[name]
    }
    for (identifier, name) in zip(given, names.numbers) where isDecided[name] {
      if let identifier { classes.join(identifier, firstName + canonical[name]) }
    }
    numbers = keys.map { classes.root(of: $0) }
    self.identifiers = keys.map { $0 < firstName ? identifiers.values[$0] : nil }
  }
}

/// Numbers that fall into classes, which can be joined.
struct DisjointClasses {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The number that stands for the class of `number`.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (first, second) = (root(of: first), root(of: second))
    parents[max(first, second)] = min(first, second)
  }
}
