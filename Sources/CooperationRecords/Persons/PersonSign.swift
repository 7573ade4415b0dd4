/// What tells that an organisation of the records is likely a natural person.
///
///     Organisation(id: .init("1"), name: "KALNIŅA Ilze").personSign   // .name
///
/// ## Rules
///
/// 1. What the records say holds: a column `person`, or a kind or legal form such as “natural person”
///    or “saimnieciskās darbības veicējs”. A “no” there outranks all that follows.
/// 2. A name that holds the form of a sole trader, such as “IK” or “e.K.”, is likely a person.
/// 3. So is one that is written as a person's: two to five words of letters alone, leaving titles,
///    particles and initials aside, of which the first or the last is a common given name (of four
///    or five, two are), and none is a word that organisations are called by. This rule looks only at
///    enterprises and at those whose kind is not known.
///
/// The rules would rather miss a person than take a firm for one: persons whose given name is not
/// in the list, or is a common word too, are missed, and so are names in other scripts than Latin.
public enum PersonSign: String, Hashable, Sendable, CaseIterable {
  /// The records say so.
  case told
  /// The form of a sole trader stands in the name.
  case form
  /// The name is written as a person's.
  case name

  /// What the sign is, as words in brackets.
  public var reason: Sentence {
    switch self {
    case .told: Sentence(english: "the records say so", latvian: "tā teikts ierakstos")
    case .form:
      Sentence(
        english: "the form of a sole trader stands in the name",
        latvian: "nosaukumā ir individuālā komersanta forma")
    case .name:
      Sentence(
        english: "the name is written as a given name and a surname",
        latvian: "nosaukums rakstīts kā vārds un uzvārds")
    }
  }

  /// The sign in the name of an organisation of `kind`, or `nil` where there is none.
  ///
  /// - Complexity: O(*n*) for a name of *n* letters.
  public init?(inName name: String, of kind: OrganisationKind) {
    if SoleTraderForm.stands(in: name) {
      self = .form
    } else if Self.mayBePerson(kind), PersonName.isLikely(name) {
      self = .name
    } else {
      return nil
    }
  }

  private static func mayBePerson(_ kind: OrganisationKind) -> Bool {
    switch kind {
    case .sme, .largeEnterprise, .enterprise, .unknown: true
    case .university, .researchInstitute, .universityOrResearch, .publicAuthority, .agency,
      .clusterOrganisation, .association, .other:
      false
    }
  }
}

extension Organisation {
  /// What tells that this is likely a natural person, or `nil` where nothing does, or the records say
  /// that it is none.
  public var personSign: PersonSign? {
    switch isPerson {
    case true?: .told
    case false?: nil
    case nil: PersonSign(inName: name, of: kind)
    }
  }
}
