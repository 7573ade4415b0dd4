public import CooperationRecords

/// One cluster of a plan: where it lies and how big it is.
public struct SyntheticCluster: Hashable, Sendable {
  /// A short word for identifiers, such as `LV`; no two clusters of a plan share one.
  public var code: String

  /// The name under which the rows stand.
  public var name: String

  /// The territory under which the rows stand.
  public var territory: String

  /// The country of the members, as CORDIS writes it.
  public var country: String

  /// The language that the members' names sound like.
  public var language: SyntheticLanguage

  /// How many members there are, those who leave included; at least 8.
  public var members: Int

  /// How many activities there are.
  public var activities: Int

  /// How many working groups there are, from 1 to 5.
  public var workingGroups: Int

  /// Creates a cluster, with a working group for every fifteen members unless told otherwise.
  ///
  /// - Precondition: There are at least 8 members, no fewer than 0 activities, and 1 to 5 working
  ///   groups.
  public init(
    code: String, name: String, territory: String, country: String, language: SyntheticLanguage,
    members: Int, activities: Int, workingGroups: Int? = nil
  ) {
    precondition(members >= 8, "a synthetic cluster has at least 8 members")
    precondition(activities >= 0, "a cluster has 0 activities or more")
    precondition((1...5).contains(workingGroups ?? 1), "a cluster has 1 to 5 working groups")
    self.code = code
    self.name = name
    self.territory = territory
    self.country = country
    self.language = language
    self.members = members
    self.activities = activities
    self.workingGroups = workingGroups ?? min(5, max(1, members / 15))
  }

  /// The members' kinds: one cluster organisation and one public authority first, enterprises last.
  ///
  /// From 40 members on there are an agency and an association. One in twenty is a university, one
  /// in fifteen a research institute, one in twelve a large enterprise, and at least one
  /// each; the others are SMEs.
  public var kinds: [OrganisationKind] {
    var kinds: [OrganisationKind] = [.clusterOrganisation, .publicAuthority]
    if members >= 40 { kinds += [.agency, .association] }
    kinds += Array(repeating: .university, count: max(1, members / 20))
    kinds += Array(repeating: .researchInstitute, count: max(1, members / 15))
    kinds += Array(repeating: .largeEnterprise, count: max(1, members / 12))
    return kinds + Array(repeating: .sme, count: members - kinds.count)
  }
}

/// What language invented names sound like.
public enum SyntheticLanguage: String, Hashable, Sendable, CaseIterable {
  /// Basque.
  case basque
  /// Catalan.
  case catalan
  /// English, as in Scotland and Northern Ireland.
  case english
  /// Hungarian.
  case hungarian
  /// Italian.
  case italian
  /// Latvian.
  case latvian
  /// Polish.
  case polish
}
