import CooperationRecords

/// Kinds of organisation that a requirement counts together.
enum MemberGroup: Hashable, Sendable {
  /// Small and medium-sized enterprises.
  case smes
  /// Enterprises of Latvia of any size; those without a recorded country are taken to be of Latvia.
  case latvianEnterprises
  /// Universities, research institutes and schools.
  case educationOrResearch
  /// Universities and research institutes.
  case research
  /// Public authorities and agencies.
  case publicBodies

  /// Whether `organisation` is one of the group; `nil` where its kind does not tell.
  func contains(_ organisation: Organisation) -> Bool? {
    let kind = organisation.kind
    guard kind != .unknown else { return nil }
    return switch self {
    // Of an enterprise of unknown size nobody knows whether it is an SME.
    case .smes: kind == .enterprise ? nil : kind == .sme
    case .latvianEnterprises:
      MemberType(kind) == .business && organisation.isLatvian != false
    // Schools have no kind of their own.
    case .educationOrResearch: kind == .other ? nil : kind.isResearch
    case .research: kind.isResearch
    case .publicBodies: MemberType(kind) == .publicBody
    }
  }
}

/// The types of member that the collaboration platform tells apart.
enum MemberType: CaseIterable {
  /// Enterprises.
  case business
  /// Universities and research institutes.
  case research
  /// Public authorities and agencies.
  case publicBody
  /// Associations and chambers.
  case civilSociety

  /// The type of a kind; `nil` where the kind does not tell, and for those who run clusters.
  init?(_ kind: OrganisationKind) {
    switch kind {
    case .sme, .largeEnterprise, .enterprise: self = .business
    case .university, .researchInstitute, .universityOrResearch: self = .research
    case .publicAuthority, .agency: self = .publicBody
    case .association: self = .civilSociety
    case .clusterOrganisation, .other, .unknown: return nil
    }
  }

  /// The type in words.
  var sentence: Sentence {
    switch self {
    case .business: Sentence(english: "enterprises", latvian: "uzņēmumi")
    case .research:
      Sentence(
        english: "universities and research institutes",
        latvian: "augstskolas un pētniecības iestādes")
    case .publicBody: Sentence(english: "public bodies", latvian: "valsts un pašvaldību iestādes")
    case .civilSociety: Sentence(english: "associations", latvian: "biedrības un apvienības")
    }
  }
}

extension Organisation {
  /// Whether its country is Latvia; `nil` where none is recorded.
  fileprivate var isLatvian: Bool? {
    country.map { ["lv", "lva", "latvia", "latvija"].contains($0.lowercased()) }
  }
}
