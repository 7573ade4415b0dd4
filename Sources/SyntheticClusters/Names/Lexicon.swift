import CooperationRecords

/// The parts that invented names of one language are composed of.
struct Lexicon {
  /// How invented stems begin.
  let starts: [String]
  /// How they end.
  let ends: [String]
  /// Trades, for enterprises.
  let trades: [String]
  /// How names are put together, `*` being the stem and `%` the trade.
  let patterns: Patterns

  struct Patterns {
    let sme: String
    let large: String
    let university: String
    let institute: String
    let authority: String
    let agency: String
    let cluster: String
    let association: String
  }

  /// All stems, in the order of their parts.
  var stems: [String] {
    starts.flatMap { start in ends.map { start + $0 } }
  }

  /// The name of an organisation of `kind`.
  func name(kind: OrganisationKind, stem: String, trade: String) -> String {
    var name = ""
    for letter in pattern(for: kind) {
      switch letter {
      case "*": name += stem
      case "%": name += trade
      default: name.append(letter)
      }
    }
    return name
  }

  private func pattern(for kind: OrganisationKind) -> String {
    switch kind {
    case .largeEnterprise: patterns.large
    case .university: patterns.university
    case .researchInstitute: patterns.institute
    case .publicAuthority: patterns.authority
    case .agency: patterns.agency
    case .clusterOrganisation: patterns.cluster
    case .association: patterns.association
    default: patterns.sme
    }
  }
}
