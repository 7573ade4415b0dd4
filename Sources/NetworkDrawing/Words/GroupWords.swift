import Terminology

/// What is said of a map whose discs are groups of one kind; templates as in ``DrawingWords``.
struct GroupWords: Hashable, Sendable {
  /// The disc, in the legend.
  var plate: String
  /// What a disc and a mark are: `{1}` is how many organisations a mark stands for.
  var read: String
  /// Which lines are drawn, where weaker ones hold all together: from `{1}` on.
  var readTies: String
  /// Which lines are drawn, where all are of `{1}` or more.
  var readAllTies: String
  /// Where groups of fewer than `{1}` are.
  var readSmall: String
  /// The heading above these: `{1}` organisations in `{2}` groups of fewer than `{3}`.
  var small: String
  /// How many groups these are.
  var noun: Noun
  /// Where an organisation of several groups stands, of which there are `{1}`.
  var readSeveral: String
}

extension DrawingWords {
  /// What is said of groups of `kind`.
  func words(of kind: OrganisationGroups.Kind) -> GroupWords {
    switch kind {
    case .communities:
      GroupWords(
        plate: communityPlate, read: readCommunities, readTies: readCommunityTies,
        readAllTies: readAllCommunityTies, readSmall: readSmallCommunities,
        small: smallCommunities, noun: .community, readSeveral: "")
    case .countries:
      GroupWords(
        plate: countryPlate, read: readCountries, readTies: readCountryTies,
        readAllTies: readAllCountryTies, readSmall: readSmallCountries, small: smallCountries,
        noun: .country, readSeveral: "")
    case .territories: map.territories
    case .areas: map.areas
    case .clusters: map.clusters
    }
  }

  /// “3 communities”, “1 territory”.
  func count(_ number: Int, of kind: OrganisationGroups.Kind) -> String {
    counted(words(of: kind).noun, number)
  }
}
