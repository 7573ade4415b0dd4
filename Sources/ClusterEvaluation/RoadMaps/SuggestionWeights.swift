/// How much each piece of evidence counts in a suggestion.
///
/// ## Definition
///
/// For an organisation *u* and one *v* that shares no activity with it, with the two scores divided by
/// the highest that *u* has with anybody:
///
///     score = allocation · RA/max + adamicAdar · AA/max + b · traits
///     traits = kinds · kinds(u,v) + areas · areas(u,v) + place · place(u,v)
///              + activity · ln(1 + a(v))/max
///
/// where kinds is 1 for an enterprise with a university or research institute and ½ for other kinds
/// that differ, areas the share of the RIS3 areas of either that both have, place 1 for the same town
/// or region and ½ for the same country, and *a(v)* the number of activities of *v*: who does more has
/// more to invite a newcomer to. The factor *b* is ``beside`` for an organisation with partners, and 1
/// for one without, of which the traits are all that is known.
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
  /// The weight of how much the other does.
  public var activity: Double
  /// By what all of these but the first two count less for those who have partners.
  public var beside: Double

  /// Creates weights.
  public init(
    allocation: Double = 0, adamicAdar: Double = 0, kinds: Double = 0, areas: Double = 0,
    place: Double = 0, activity: Double = 0, beside: Double = 1
  ) {
    self.allocation = allocation
    self.adamicAdar = adamicAdar
    self.kinds = kinds
    self.areas = areas
    self.place = place
    self.activity = activity
    self.beside = beside
  }

  /// The weights of road maps: the order of those with partners is that of resource allocation, in
  /// which traits decide where it is equal or zero.
  ///
  /// On synthetic clusters of other seeds than those that are measured, no mixture with Adamic–Adar,
  /// kinds or areas foretold more than that.
  public static let roadMap = SuggestionWeights(
    allocation: 1, kinds: 0.1, areas: 0.2, place: 0.1, activity: 1, beside: 0.01)

  /// Kind and place alone.
  public static let kindAndPlace = SuggestionWeights(kinds: 1, place: 1)
}
