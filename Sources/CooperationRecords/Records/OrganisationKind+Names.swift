extension OrganisationKind {
  /// The kind in Latvian.
  public var latvianName: String {
    switch self {
    case .sme: "MVU"
    case .largeEnterprise: "lielais uzņēmums"
    case .enterprise: "uzņēmums"
    case .university: "augstskola"
    case .researchInstitute: "pētniecības iestāde"
    case .universityOrResearch: "augstskola vai pētniecības iestāde"
    case .publicAuthority: "valsts vai pašvaldības iestāde"
    case .agency: "aģentūra"
    case .clusterOrganisation: "klastera organizācija"
    case .association: "biedrība vai apvienība"
    case .other: "cits"
    case .unknown: "nav zināms"
    }
  }

  /// The kind in both languages.
  public var sentence: Sentence { Sentence(english: rawValue, latvian: latvianName) }
}

extension ActivityKind {
  /// The kind in Latvian.
  public var latvianName: String {
    switch self {
    case .marketing: "mārketings"
    case .internationalisation: "internacionalizācija"
    case .research: "pētniecība"
    case .training: "apmācība"
    case .other: "cits"
    }
  }

  /// The kind in both languages.
  public var sentence: Sentence { Sentence(english: rawValue, latvian: latvianName) }
}
