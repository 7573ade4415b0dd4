public import CooperationRecords

/// The five groups into which pictures sort the kinds of organisations.
public enum KindGroup: String, Hashable, Sendable, CaseIterable {
  /// Enterprises of any size.
  case enterprise
  /// Universities and research institutes.
  case research
  /// Public authorities and agencies.
  case publicBody = "public body"
  /// Cluster organisations and associations.
  case clusterBody = "cluster body"
  /// Other organisations, and those of which the records tell nothing.
  case other

  /// The group that `kind` belongs to.
  public init(_ kind: OrganisationKind) {
    switch kind {
    case .sme, .largeEnterprise, .enterprise: self = .enterprise
    case .university, .researchInstitute, .universityOrResearch: self = .research
    case .publicAuthority, .agency: self = .publicBody
    case .clusterOrganisation, .association: self = .clusterBody
    case .other, .unknown: self = .other
    }
  }
}
