/// Weighs a likeness of names by what else is known of the two.
struct Clues {
  /// Identifiers of one register that differ: the two are never merged unasked.
  static func conflict(_ one: NamedOrganisation, _ other: NamedOrganisation) -> Bool {
    guard !one.identifiers.isEmpty, !other.identifiers.isEmpty else { return false }
    let shared = Set(one.identifiers.map(\.scheme)).intersection(other.identifiers.map(\.scheme))
    return shared.contains { scheme in
      Set(one.identifiers.filter { $0.scheme == scheme })
        .isDisjoint(with: other.identifiers.filter { $0.scheme == scheme })
    }
  }

  /// `evidence` in the light of identifiers, countries, towns, postcodes and web addresses.
  static func weighed(
    _ evidence: Evidence, _ one: NamedOrganisation, _ other: NamedOrganisation
  ) -> Evidence {
    if let identifier = one.identifiers.intersection(other.identifiers).min() {
      return Evidence(ground: .identifier(identifier.value), confidence: 1)
    }
    var evidence = evidence
    weighCountries(&evidence, one, other)
    weighPlaces(&evidence, one, other)
    if let website = one.websites.intersection(other.websites).min() {
      evidence.remarks.append(.sameWebsite(website))
      evidence.confidence = raised(evidence.confidence, by: 0.4)
    }
    if conflict(one, other) {
      evidence.remarks.append(
        .otherIdentifiers(
          one.identifiers.min()?.value ?? "", other.identifiers.min()?.value ?? ""))
      evidence.confidence = min(evidence.confidence * 0.9, 0.9)
    }
    return evidence
  }

  private static func weighCountries(
    _ evidence: inout Evidence, _ one: NamedOrganisation, _ other: NamedOrganisation
  ) {
    guard !one.countries.isEmpty, !other.countries.isEmpty else { return }
    let (left, right) = (one.countries.map(code), other.countries.map(code))
    if let shared = Set(left).intersection(right).min() {
      evidence.remarks.append(.sameCountry(shared))
      if case .alike = evidence.ground {
        evidence.confidence = raised(evidence.confidence, by: 0.15)
      }
    } else {
      evidence.remarks.append(.otherCountries(left.min() ?? "", right.min() ?? ""))
      evidence.confidence *= 0.65
    }
  }

  private static func weighPlaces(
    _ evidence: inout Evidence, _ one: NamedOrganisation, _ other: NamedOrganisation
  ) {
    if !one.postcodes.isDisjoint(with: other.postcodes) {
      evidence.remarks.append(.samePostcode)
      evidence.confidence = raised(evidence.confidence, by: 0.3)
    }
    guard !one.towns.isEmpty, !other.towns.isEmpty else { return }
    let towns = (Set(one.towns.map(folded)), Set(other.towns.map(folded)))
    if towns.0.isDisjoint(with: towns.1) {
      evidence.remarks.append(.otherTowns)
      if evidence.ground != .letters { evidence.confidence *= 0.9 }
    } else {
      evidence.remarks.append(.sameTown)
      evidence.confidence = raised(evidence.confidence, by: 0.1)
    }
  }

  /// Moves what is not yet sure towards sure; what is merged unasked stays what it is.
  private static func raised(_ confidence: Double, by share: Double) -> Double {
    confidence >= 0.94 ? confidence : min(0.94, confidence + (1 - confidence) * share)
  }

  /// A country as two letters, where it is written so: EL is GR and UK is GB.
  private static func code(_ country: String) -> String {
    let code = country.uppercased()
    return code == "EL" ? "GR" : code == "UK" ? "GB" : code
  }

  private static func folded(_ text: String) -> String {
    FoldedText(text).words.map(\.text).joined()
  }
}
