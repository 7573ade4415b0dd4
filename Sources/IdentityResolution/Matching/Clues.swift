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
    let shared = one.identifiers.intersection(other.identifiers)
    if let identifier = shared.filter({ $0.scheme != "vat" }).min() {
      return Evidence(ground: .identifier(identifier), confidence: 1)
    }
    var evidence = evidence
    weighCountries(&evidence, one, other)
    weighPlaces(&evidence, one, other)
    if let number = shared.min() { weighVATNumber(&evidence, number.value) }
    weighWebsites(&evidence, one, other)
    weighOwnCountry(&evidence, one, other)
    if conflict(one, other) {
      evidence.remarks.append(
        .otherIdentifiers(
          one.identifiers.min()?.value ?? "", other.identifiers.min()?.value ?? ""))
      evidence.confidence = min(evidence.confidence * 0.9, 0.9)
    }
    return evidence
  }

  /// The most that ``weighed(_:_:_:)`` can make of a likeness, from what is known of both at all.
  static func most(
    _ confidence: Double, _ one: NamedOrganisation, _ other: NamedOrganisation
  ) -> Double {
    if !one.identifiers.isEmpty, !other.identifiers.isEmpty { return 1 }
    var most = confidence
    if !one.countries.isEmpty, !other.countries.isEmpty {
      most = raised(most, by: sameCountry)
    }
    if !one.postcodes.isEmpty, !other.postcodes.isEmpty {
      most = raised(most, by: samePostcode)
    }
    if !one.towns.isEmpty, !other.towns.isEmpty { most = raised(most, by: sameTown) }
    if !one.websites.isEmpty, !other.websites.isEmpty { most = raised(most, by: sameWebsite) }
    return most
  }

  // How far each raises a likeness towards sure.
  private static let (sameCountry, samePostcode, sameTown, sameWebsite) = (0.15, 0.3, 0.1, 0.4)

  /// Companies of a group and departments of a ministry may share a VAT number, so that it speaks for
  /// names which are alike anyhow, and is a reason to ask for others.
  private static func weighVATNumber(_ evidence: inout Evidence, _ number: String) {
    evidence.remarks.append(.sameVATNumber(number))
    evidence.confidence = max(
      evidence.confidence, evidence.confidence >= 0.85 ? 0.96 : mostWhenAsked)
  }

  private static func weighCountries(
    _ evidence: inout Evidence, _ one: NamedOrganisation, _ other: NamedOrganisation
  ) {
    guard !one.countries.isEmpty, !other.countries.isEmpty else { return }
    let (left, right) = (one.countries.map(code), other.countries.map(code))
    if let shared = Set(left).intersection(right).min() {
      evidence.remarks.append(.sameCountry(shared))
      if case .alike = evidence.ground {
        evidence.confidence = raised(evidence.confidence, by: sameCountry)
      }
    } else {
      evidence.remarks.append(.otherCountries(left.min() ?? "", right.min() ?? ""))
      evidence.confidence *= 0.65
    }
  }

  private static func weighWebsites(
    _ evidence: inout Evidence, _ one: NamedOrganisation, _ other: NamedOrganisation
  ) {
    if let website = one.websites.intersection(other.websites).min() {
      evidence.remarks.append(.sameWebsite(website))
      evidence.confidence = raised(evidence.confidence, by: sameWebsite)
    } else if let left = one.websites.min(), let right = other.websites.min(),
      Set(one.websites.flatMap(labels(of:))).isDisjoint(with: other.websites.flatMap(labels(of:)))
    {
      evidence.remarks.append(.otherWebsites(left, right))
      evidence.confidence = min(evidence.confidence, mostWhenAsked)
    }
  }

  /// The words of a host that tell whose it is: of `ict.uni-riga.edu.lv`, `ict` and `uni-riga`.
  private static func labels(of host: String) -> [String] {
    host.split(separator: ".").dropLast().map(String.init)
      .filter { !["co", "com", "org", "net", "edu", "ac", "gov", "gob", "gouv"].contains($0) }
  }

  /// A country at the end of a name says nothing new if both are in it, and much if they are not.
  private static func weighOwnCountry(
    _ evidence: inout Evidence, _ one: NamedOrganisation, _ other: NamedOrganisation
  ) {
    guard case .ownCountry(let country) = evidence.ground else { return }
    let isOwn = [one, other].allSatisfy { $0.countries.contains { code($0) == country } }
    if !isOwn { evidence.confidence = min(evidence.confidence, mostWhenAsked) }
  }

  private static func weighPlaces(
    _ evidence: inout Evidence, _ one: NamedOrganisation, _ other: NamedOrganisation
  ) {
    if !one.postcodes.isDisjoint(with: other.postcodes) {
      evidence.remarks.append(.samePostcode)
      evidence.confidence = raised(evidence.confidence, by: samePostcode)
    }
    guard !one.towns.isEmpty, !other.towns.isEmpty else {
      if !one.postcodes.isEmpty, !other.postcodes.isEmpty,
        one.postcodes.isDisjoint(with: other.postcodes)
      {
        evidence.remarks.append(.otherPostcodes)
        evidence.confidence = min(evidence.confidence, mostWhenAsked)
      }
      return
    }
    if !agree(one.towns.map(words(of:)), other.towns.map(words(of:))) {
      evidence.remarks.append(.otherTowns)
      if evidence.ground != .letters { evidence.confidence *= 0.9 }
      evidence.confidence = min(evidence.confidence, mostWhenAsked)
    } else {
      evidence.remarks.append(.sameTown)
      evidence.confidence = raised(evidence.confidence, by: sameTown)
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

  /// Whether a town of one list is a town of the other: all its words are in it, as “Castellbisbal”
  /// is in “Castellbisbal Barcelona”.
  private static func agree(_ towns: [Set<String>], _ others: [Set<String>]) -> Bool {
    towns.contains { town in
      others.contains { town.isSubset(of: $0) || $0.isSubset(of: town) }
    }
  }

  private static func words(of town: String) -> Set<String> {
    Set(FoldedText(town).words.map { WordMeanings.meaning(of: $0.text) })
  }

  /// What is alike in name but not in place or web address is for people to decide, and so is what
  /// has one VAT number and two names.
  private static let mostWhenAsked = 0.9
}
