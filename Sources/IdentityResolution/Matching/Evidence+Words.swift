internal import CooperationRecords

extension Evidence {
  /// The reason in words, for the person who decides.
  var reason: Sentence {
    let all = [ground.words] + remarks.map(\.words)
    return Sentence(
      english: all.map(\.english).joined(separator: "; "),
      latvian: all.map(\.latvian).joined(separator: "; "))
  }
}

extension Evidence.Ground {
  fileprivate var words: Sentence {
    switch self {
    case .identifier(let identifier):
      Sentence(
        english: "the identifier \(identifier.value) is the same",
        latvian: "identifikators \(identifier.value) ir tas pats")
    case .letters:
      Sentence(
        english: "the same letters; capitals, accents, spaces and marks aside",
        latvian: "tie paši burti, neskaitot lielos burtus, garumzīmes, atstarpes un pieturzīmes")
    case .words:
      Sentence(
        english: "the same words; their order and small words aside",
        latvian: "tie paši vārdi, neskaitot to secību un palīgvārdus")
    case .slips:
      Sentence(
        english: "the same words but for a slip of the pen",
        latvian: "tie paši vārdi, izņemot pārrakstīšanās kļūdu")
    case .piece:
      Sentence(
        english: "a part of one is a part of the other, or the whole of it",
        latvian: "viena nosaukuma daļa ir otra nosaukuma daļa vai viss nosaukums")
    case .cognates:
      Sentence(
        english: "the same words, some as another language writes them",
        latvian: "tie paši vārdi, daži no tiem citas valodas rakstībā")
    default: wordsThatQuote
    }
  }

  private var wordsThatQuote: Sentence {
    switch self {
    case .ownAbbreviation(let text):
      Sentence(
        english: "the same name with its abbreviation \(text.uppercased()), which is its initials",
        latvian: "tas pats nosaukums ar saīsinājumu \(text.uppercased()), ko veido tā sākumburti")
    case .shortName(let text):
      Sentence(
        english: "the same name with the short name \(text.uppercased()) behind it",
        latvian: "tas pats nosaukums, kam seko īsais nosaukums \(text.uppercased())")
    case .ownCountry(let country):
      Sentence(
        english: "the same name, one with its country \(country) behind it",
        latvian: "tas pats nosaukums, vienam no tiem seko valsts (\(country))")
    case .oneForm(let text):
      Sentence(
        english: "the same name, but only one has a legal form (\(text))",
        latvian: "tas pats nosaukums, bet tikai vienam ir juridiskā forma (\(text))")
    case .otherForm(let one, let other):
      Sentence(
        english: "the same name, but the legal forms differ (\(one) and \(other))",
        latvian: "tas pats nosaukums, bet atšķiras juridiskā forma (\(one) un \(other))")
    case .initials(let text):
      Sentence(
        english: "\(text.uppercased()) is the initials of the other name",
        latvian: "\(text.uppercased()) ir otra nosaukuma sākumburti")
    case .alike(let word) where !word.isEmpty:
      Sentence(
        english: "some words agree, above all “\(word)”",
        latvian: "daži vārdi sakrīt, vispirms „\(word)”")
    default: Sentence(english: "some letters agree", latvian: "daži burti sakrīt")
    }
  }
}

extension Evidence.Remark {
  fileprivate var words: Sentence {
    switch self {
    case .sameCountry(let country):
      Sentence(english: "both in \(country)", latvian: "abi valstī \(country)")
    case .otherCountries(let one, let other):
      Sentence(
        english: "but one in \(one) and one in \(other)",
        latvian: "bet viens valstī \(one), otrs valstī \(other)")
    case .sameTown: Sentence(english: "in the same town", latvian: "vienā pilsētā")
    case .otherTowns:
      Sentence(english: "but in different towns", latvian: "bet dažādās pilsētās")
    case .samePostcode:
      Sentence(english: "with the same postcode", latvian: "ar vienu pasta indeksu")
    case .otherPostcodes:
      Sentence(english: "but with different postcodes", latvian: "bet ar dažādiem pasta indeksiem")
    case .sameWebsite(let address):
      Sentence(
        english: "with the same web address \(address)",
        latvian: "ar vienu tīmekļa adresi \(address)")
    case .otherWebsites(let one, let other):
      Sentence(
        english: "but the web addresses differ (\(one) and \(other))",
        latvian: "bet tīmekļa adreses atšķiras (\(one) un \(other))")
    case .otherIdentifiers(let one, let other):
      Sentence(
        english: "but the identifiers differ (\(one) and \(other))",
        latvian: "bet identifikatori atšķiras (\(one) un \(other))")
    case .sameVATNumber(let number):
      Sentence(
        english: "with the same VAT number \(number)", latvian: "ar vienu PVN numuru \(number)")
    case .translated:
      Sentence(
        english: "a word is the translation of another", latvian: "kāds vārds ir otra tulkojums")
    case .otherNumbers:
      Sentence(
        english: "but the numbers in the names differ",
        latvian: "bet skaitļi nosaukumos atšķiras")
    }
  }
}
