internal import CooperationRecords

/// The names to resolve, with what is decided on them already.
struct ResolutionSubjects {
  /// The names at hand, each spelling once, and after them those that only the decisions mention.
  private(set) var organisations: [NamedOrganisation] = []
  /// Pairs that are one by decision.
  private(set) var decided: [Decided] = []
  /// Pairs that people told apart, also by a relation: a successor is another organisation.
  private(set) var apart: Set<CandidatePairs.Pair> = []
  /// Pairs that stand in the table without a decision.
  private(set) var undecided: Set<CandidatePairs.Pair> = []
  /// The place of each spelling.
  private var places: [String: Int] = [:]
  private let identities: Identities

  /// A pair that is one by decision.
  struct Decided {
    var pair: CandidatePairs.Pair
    /// Whether the program merged it unasked in an earlier run, because the names are alike.
    var isAlike: Bool
  }

  init(_ named: [NamedOrganisation], _ decisions: AliasTable, automatic: Double) {
    identities = decisions.identities
    for organisation in named { Self.add(organisation, to: &organisations, &places) }
    for row in decisions.rows {
      for name in [row.canonical, row.variant] {
        Self.add(NamedOrganisation(name, uses: 0), to: &organisations, &places)
      }
      guard let pair = pair(row.canonical, row.variant) else { continue }
      switch row.decision {
      case .merge:
        guard identities.name(for: row.canonical) == identities.name(for: row.variant) else {
          break
        }
        let isAlike = row.confidence.map { (automatic..<1).contains($0) } ?? false
        decided.append(Decided(pair: pair, isAlike: isAlike))
      case .apart: apart.insert(pair)
      case nil where row.relation != nil: apart.insert(pair)
      case nil: undecided.insert(pair)
      }
    }
  }

  /// Organisations on whom nothing is decided; each stays what it is, even if two have one name.
  init(distinct organisations: [NamedOrganisation]) {
    self.organisations = organisations
    identities = Identities()
  }

  /// The name that people gave the organisation written as `place`.
  func decidedName(of place: Int) -> String { identities.name(for: organisations[place].name) }

  /// Whether people decided on the name at `place`.
  func isDecided(_ place: Int) -> Bool { identities.isDecided(organisations[place].name) }

  private func pair(_ one: String, _ other: String) -> CandidatePairs.Pair? {
    guard let left = places[Identities.spelling(one)],
      let right = places[Identities.spelling(other)],
      left != right
    else { return nil }
    return .init(first: Int32(min(left, right)), second: Int32(max(left, right)))
  }

  private static func add(
    _ organisation: NamedOrganisation, to organisations: inout [NamedOrganisation],
    _ places: inout [String: Int]
  ) {
    let key = Identities.spelling(organisation.name)
    guard !key.isEmpty else { return }
    if let place = places[key] {
      organisations[place].add(organisation)
    } else {
      places[key] = organisations.count
      organisations.append(organisation)
    }
  }
}

extension NamedOrganisation {
  /// Adds what is known of another who is written so.
  mutating func add(_ other: NamedOrganisation) {
    countries.formUnion(other.countries)
    towns.formUnion(other.towns)
    postcodes.formUnion(other.postcodes)
    identifiers.formUnion(other.identifiers)
    websites.formUnion(other.websites)
    uses += other.uses
  }

  /// Whether several identifiers of one register stand beside this name.
  var isAmbiguous: Bool { Set(identifiers.map(\.scheme)).count < identifiers.count }
}
