/// How much each piece of evidence counts in a suggestion.
///
/// ## Definition
///
/// For an organisation *u* with partners, and one *v* that shares no activity with it, with the two
/// scores divided by the highest that *u* has with anybody:
///
///     score = allocation · RA/max + adamicAdar · AA/max
///             + kinds · kinds(u,v) + areas · areas(u,v) + place · place(u,v)
///
/// where kinds is 1 for an enterprise with a university or research institute and ½ for other kinds
/// that differ, areas the share of the RIS3 areas of either that both have, and place 1 for the
/// same town or region and ½ for the same country. An organisation without partners has the last
/// three alone, and `activity` · ln(1 + a(v)) / max of it for the *a(v)* activities of *v*: who does
/// more has more to invite a newcomer to.
public struct SuggestionWeights: Hashable, Sendable {
  /// The weight of resource allocation over activities.
  public var allocation: Double
  /// The weight of Adamic–Adar over activities.
  public var adamicAdar: Double
  /// The weight of kinds that complement each other.
  public var kinds: Double
  /// The weight of RIS3 areas in common.
  public var areas: Double
  /// The weight of the place.
  public var place: Double
  /// The weight of how much the other does, for those without partners.
  public var activity: Double

  /// Creates weights.
  public init(
    allocation: Double = 0, adamicAdar: Double = 0, kinds: Double = 0, areas: Double = 0,
    place: Double = 0, activity: Double = 0
  ) {
    self.allocation = allocation
    self.adamicAdar = adamicAdar
    self.kinds = kinds
    self.areas = areas
    self.place = place
    self.activity = activity
  }

  /// The weights of road maps.
  public static let roadMap = SuggestionWeights(
    allocation: 0.5, adamicAdar: 0.5, kinds: 0.1, areas: 0.2, place: 0.1, activity: 0.5)

  /// Kind and place alone.
  public static let kindAndPlace = SuggestionWeights(kinds: 1, place: 1)
}
