public import CooperationRecords

/// What of an organisation tells with whom it may want to work, beside whom it works with.
public struct PartnerTraits: Hashable, Sendable {
  /// What kind of organisation it is.
  public var kind: OrganisationKind
  /// The country.
  public var country: String?
  /// The region.
  public var region: String?
  /// The town.
  public var town: String?
  /// The RIS3 areas of its activities, in the order of their letters.
  public let areas: [String]

  /// Creates traits.
  public init(
    kind: OrganisationKind, country: String? = nil, region: String? = nil, town: String? = nil,
    areas: [String] = []
  ) {
    self.kind = kind
    self.country = country
    self.region = region
    self.town = town
    self.areas = Set(areas).sorted()
  }

  /// The traits of `organisation`, which took part in `activities`.
  init(of organisation: Organisation, in activities: [Activity]) {
    self.init(
      kind: organisation.kind, country: organisation.country, region: organisation.region,
      town: organisation.town, areas: activities.flatMap(\.ris3Areas))
  }
}

extension PartnerTraits {
  /// How far the kinds complement each other: 1 for an enterprise and a university or research
  /// institute, ½ for other kinds that differ, 0 for the same and where one is not known.
  func complementsKind(of other: PartnerTraits) -> Double {
    guard let own = Role(kind), let theirs = Role(other.kind), own != theirs else { return 0 }
    return Set([own, theirs]) == [.enterprise, .research] ? 1 : 0.5
  }

  /// The RIS3 areas of both, in the order of their letters.
  ///
  /// - Complexity: O(*a*) for *a* areas of both together.
  func areasShared(with other: PartnerTraits) -> [String] {
    var shared: [String] = []
    var (own, theirs) = (areas[...], other.areas[...])
    while let first = own.first, let second = theirs.first {
      if first == second { shared.append(first) }
      if first <= second { own.removeFirst() }
      if second <= first { theirs.removeFirst() }
    }
    return shared
  }

  /// The RIS3 areas of both, as a share of those of either; 0 where either has none.
  func sharesAreas(with other: PartnerTraits) -> Double {
    let shared = areasShared(with: other).count
    return shared > 0 ? Double(shared) / Double(areas.count + other.areas.count - shared) : 0
  }

  /// How near the places are: 1 for the same town or region of one country, ½ for the same country
  /// alone, 0 otherwise and where one is not known.
  func sharesPlace(with other: PartnerTraits) -> Double {
    guard let country, country == other.country else { return 0 }
    return isNeighbour(of: other) ? 1 : 0.5
  }

  /// Whether both are in one town or region.
  func isNeighbour(of other: PartnerTraits) -> Bool {
    country == other.country
      && ((region != nil && region == other.region) || (town != nil && town == other.town))
  }

  /// What an organisation brings to others.
  private enum Role {
    case enterprise
    case research
    case publicBody
    case intermediary

    init?(_ kind: OrganisationKind) {
      switch kind {
      case .sme, .largeEnterprise, .enterprise: self = .enterprise
      case .university, .researchInstitute, .universityOrResearch: self = .research
      case .publicAuthority: self = .publicBody
      case .agency, .clusterOrganisation, .association: self = .intermediary
      case .other, .unknown: return nil
      }
    }
  }
}

extension Activity {
  /// The RIS3 areas it names, which `;` or `|` part, each once, in the order of their letters.
  var ris3Areas: [String] { Self.tags(in: ris3Area) }

  /// The tags in `text`, each once, in the order of their letters.
  static func tags(in text: String?) -> [String] {
    Set((text ?? "").partedNames).sorted()
  }
}
