/// Somebody who cooperates: a firm, a university, a ministry, a cluster organisation.
public struct Organisation: Hashable, Sendable, Identifiable {
  /// What tells an organisation from all others: its identifier where the records give one,
  /// otherwise its name.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    /// The text of the identifier.
    public let rawValue: String

    /// Creates an identifier.
    public init(_ rawValue: String) {
      self.rawValue = rawValue
    }

    /// The text of the identifier.
    public var description: String { rawValue }
  }

  /// What tells it from all others.
  public var id: ID

  /// The name under which it is shown.
  public var name: String

  /// What kind of organisation it is.
  public var kind: OrganisationKind

  /// The country, as the records write it; CORDIS writes EL and UK.
  public var country: String?

  /// The region, as the records write it.
  public var region: String?

  /// The town.
  public var town: String?

  /// Whether it answered the survey that the records come from; `nil` where nobody was asked, or
  /// the records do not tell.
  ///
  /// What two organisations have with each other that both did not answer is not known: no tie
  /// between them is a missing tie and not an absent one.
  public var hasAnswered: Bool?

  /// Whether it is a natural person; `nil` where the records do not tell, which is nearly always.
  public var isPerson: Bool?

  /// What else is known of it, under the names that the records have for it.
  public var attributes: [OrganisationAttribute] = []

  /// What is known of it under `name`; `nil` where it is not known.
  public func attribute(_ name: String) -> OrganisationAttribute.Value? {
    attributes.first { $0.name == name }?.value
  }

  /// Creates an organisation.
  public init(
    id: ID, name: String, kind: OrganisationKind = .unknown, country: String? = nil,
    region: String? = nil, town: String? = nil, hasAnswered: Bool? = nil, isPerson: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.region = region
    self.town = town
    self.hasAnswered = hasAnswered
    self.isPerson = isPerson
  }
}

/// What kind of organisation somebody is.
///
/// Unknown is a kind of its own: it is shown and never dropped.
public enum OrganisationKind: String, Hashable, Sendable, CaseIterable {
  /// A small or medium-sized enterprise, fewer than 250 employees.
  case sme = "SME"
  /// An enterprise that is not small or medium-sized.
  case largeEnterprise = "large enterprise"
  /// An enterprise whose size the records do not tell.
  case enterprise
  /// A university or another school of higher education.
  case university
  /// A research institute.
  case researchInstitute = "research institute"
  /// A university or a research institute, where the records do not tell them apart.
  case universityOrResearch = "university or research"
  /// A ministry, region, municipality or another public authority.
  case publicAuthority = "public authority"
  /// A development or innovation agency.
  case agency
  /// The organisation that runs a cluster.
  case clusterOrganisation = "cluster organisation"
  /// An association, chamber or other body of members.
  case association
  /// Something else.
  case other
  /// Not told by the records.
  case unknown
}
