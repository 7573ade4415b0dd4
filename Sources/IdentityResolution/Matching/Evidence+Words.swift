extension Evidence {
  /// The reason in words, for the person who decides.
  var reason: String {
    ([ground.words] + remarks.map(\.words)).joined(separator: "; ")
  }
}

extension Evidence.Ground {
  var words: String {
    switch self {
    case .identifier(let identifier): "the identifier \(identifier) is the same"
    case .letters: "the same letters; capitals, accents, spaces and marks aside"
    case .words: "the same words; their order and small words aside"
    case .slips: "the same words but for a slip of the pen"
    case .ownAbbreviation(let text):
      "the same name with its abbreviation \(text.uppercased()), which is its initials"
    case .shortName(let text): "the same name with the short name \(text.uppercased()) behind it"
    case .ownCountry(let country): "the same name, one with its country \(country) behind it"
    case .cognates: "the same words, some as another language writes them"
    case .oneForm(let text): "the same name, but only one has a legal form (\(text))"
    case .otherForm(let one, let other):
      "the same name, but the legal forms differ (\(one) and \(other))"
    case .piece: "a part of one is a part of the other, or the whole of it"
    case .initials(let text): "\(text.uppercased()) is the initials of the other name"
    case .alike(let word):
      word.isEmpty ? "some letters agree" : "some words agree, above all “\(word)”"
    }
  }
}

extension Evidence.Remark {
  var words: String {
    switch self {
    case .sameCountry(let country): "both in \(country)"
    case .otherCountries(let one, let other): "but one in \(one) and one in \(other)"
    case .sameTown: "in the same town"
    case .otherTowns: "but in different towns"
    case .samePostcode: "with the same postcode"
    case .otherPostcodes: "but with different postcodes"
    case .otherWebsites(let one, let other): "but the web addresses differ (\(one) and \(other))"
    case .sameWebsite(let address): "with the same web address \(address)"
    case .otherIdentifiers(let one, let other):
      "but the identifiers differ (\(one) and \(other))"
    case .translated: "a word is the translation of another"
    case .otherNumbers: "but the numbers in the names differ"
    }
  }
}
