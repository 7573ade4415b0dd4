/// Why two names may be one organisation, and how sure that is.
struct Evidence {
  /// In what they agree.
  enum Ground: Hashable {
    /// An identifier.
    case identifier(NamedOrganisation.Identifier)
    /// All letters; capitals, accents, spaces and legal forms aside.
    case letters
    /// All words, in another order or but for small words.
    case words
    /// All words but for slips of the pen.
    case slips
    /// One is the other with its abbreviation, whose letters are its initials.
    case ownAbbreviation(String)
    /// One is the other with a short name in brackets behind it.
    case shortName(String)
    /// One is the other, followed by the name of the country in which both are.
    case ownCountry(String)
    /// All words, some of them as another language writes them.
    case cognates
    /// The letters or words, but only one has a legal form.
    case oneForm(String)
    /// The letters or words, but the legal forms differ.
    case otherForm(String, String)
    /// One is a piece of the other.
    case piece
    /// One is the initials of the other.
    case initials(String)
    /// Words that tell much.
    case alike(word: String)
  }

  var ground: Ground
  /// From 0 to 1.
  var confidence: Double
  /// What else speaks for it or against.
  var remarks: [Remark] = []

  /// Circumstances that make a likeness more or less sure.
  enum Remark: Hashable {
    case sameCountry(String)
    case otherCountries(String, String)
    case sameTown
    case otherTowns
    case samePostcode
    case otherPostcodes
    case sameWebsite(String)
    case otherWebsites(String, String)
    case otherIdentifiers(String, String)
    case sameVATNumber(String)
    case translated
    case otherNumbers
  }
}
