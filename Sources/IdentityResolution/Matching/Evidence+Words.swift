import CooperationRecords

extension Evidence {
  /// The reason in words, for the person who decides.
  var reason: Sentence {
    let parts = [ground.words] + remarks.map(\.words)
    return Sentence(
      english: parts.map(\.english).joined(separator: "; "),
      latvian: parts.map(\.latvian).joined(separator: "; "))
  }
}

extension Evidence.Ground {
  var words: Sentence {
    switch self {
    case .identifier(let identifier):
      Sentence(
        english: "the identifier \(identifier) is the same",
        latvian: "viens un tas pats identifikators \(identifier)")
    case .letters:
      Sentence(
        english: "the same letters; capitals, accents, spaces and marks aside",
        latvian: "vieni un tie paši burti, neskaitot lielos burtus, diakritiskās zīmes, atstarpes "
          + "un pieturzīmes")
    case .words:
      Sentence(
        english: "the same words; their order and small words aside",
        latvian: "vieni un tie paši vārdi, neskaitot to secību un palīgvārdus")
    case .slips:
      Sentence(
        english: "the same words but for a slip of the pen",
        latvian: "vieni un tie paši vārdi, ja neskaita pārrakstīšanos")
    case .ownAbbreviation(let text):
      Sentence(
        english:
          "the same name with its abbreviation \(text.uppercased()), which is its initials",
        latvian: "tas pats nosaukums ar saīsinājumu \(text.uppercased()), kas ir tā sākumburti")
    case .oneForm(let text):
      Sentence(
        english: "the same name, but only one has a legal form (\(text))",
        latvian: "tas pats nosaukums, bet juridiskā forma (\(text)) ir tikai vienam")
    case .otherForm(let one, let other):
      Sentence(
        english: "the same name, but the legal forms differ (\(one) and \(other))",
        latvian: "tas pats nosaukums, bet juridiskās formas atšķiras (\(one) un \(other))")
    case .piece:
      Sentence(
        english: "a part of one is a part of the other, or the whole of it",
        latvian: "viena nosaukuma daļa ir arī otrā vai ir viss otrais")
    case .initials(let text):
      Sentence(
        english: "\(text.uppercased()) is the initials of the other name",
        latvian: "\(text.uppercased()) ir otra nosaukuma sākumburti")
    case .alike(let word):
      word.isEmpty
        ? Sentence(english: "some letters agree", latvian: "daļa burtu sakrīt")
        : Sentence(
          english: "some words agree, above all “\(word)”",
          latvian: "daļa vārdu sakrīt, vispirms „\(word)”")
    }
  }
}

extension Evidence.Remark {
  var words: Sentence {
    switch self {
    case .sameCountry(let country):
      Sentence(english: "both in \(country)", latvian: "abas valstī \(country)")
    case .otherCountries(let one, let other):
      Sentence(
        english: "but one in \(one) and one in \(other)",
        latvian: "bet viena valstī \(one) un otra valstī \(other)")
    case .sameTown: Sentence(english: "in the same town", latvian: "tajā pašā pilsētā")
    case .otherTowns: Sentence(english: "but in different towns", latvian: "bet dažādās pilsētās")
    case .samePostcode:
      Sentence(english: "with the same postcode", latvian: "ar to pašu pasta indeksu")
    case .sameWebsite(let address):
      Sentence(
        english: "with the same web address \(address)",
        latvian: "ar to pašu tīmekļa adresi \(address)")
    case .otherIdentifiers(let one, let other):
      Sentence(
        english: "but the identifiers differ (\(one) and \(other))",
        latvian: "bet identifikatori atšķiras (\(one) un \(other))")
    case .translated:
      Sentence(
        english: "a word is the translation of another", latvian: "kāds vārds ir cita tulkojums")
    case .otherNumbers:
      Sentence(
        english: "but the numbers in the names differ", latvian: "bet skaitļi nosaukumos atšķiras")
    }
  }
}
