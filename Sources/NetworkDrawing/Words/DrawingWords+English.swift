import Terminology

extension DrawingWords {
  /// English.
  public static let english = DrawingWords(
    languageCode: "en",
    glossary: .english,
    groupMark: ",",
    plate: "an activity; on it, organisations that take part in it alone",
    communityPlate: "a community of organisations",
    countryPlate: "a country",
    island: "a community: more ties inside than to others",
    tie: "takes part in",
    communityTie: "activities that two share: from {1} to {2}",
    markSize: "area: number of activities",
    markMeansMany: "one mark: {1} of that kind",
    marked: "pointed out",
    otherGroups: "{1} not tied to the largest",
    alone: "{1} without a partner in these records",
    synthetic: "SYNTHETIC: these records are made up",
    nothingToDraw: "The records hold no organisations to draw.",
    source: "Source: {1}",
    smallCommunities: "{1} in {2} of fewer than {3} members",
    smallCountries: "{1}: {2} with fewer than {3}, and those of no known country",
    looseCommunities: "without a line to the others",
    readPlates:
      "Each disc is an activity that organisations share; the marks on it are organisations that "
      + "take part in no other.",
    readBridges:
      "Organisations in two or more activities stand between the discs, with a line to each of "
      + "theirs.",
    readFewerLines:
      "Organisations in {1} or more activities stand between the discs, with a line to each of "
      + "theirs; the others lie on the disc of their only activity, or of the one with the fewest "
      + "partners. So at most {2} are drawn.",
    readSizes: "The area of a mark is the number of its activities, 12 at most.",
    readIslands:
      "Shaded areas are communities: their organisations share more with one another than with "
      + "others.",
    readPositions:
      "Places follow from the ties alone; near means tied closely, directions mean nothing.",
    readGroupedPositions:
      "Places follow from the ties, and shaded areas are kept apart; near means tied closely, "
      + "directions mean nothing.",
    readOrganisations:
      "Each mark is an organisation. A line joins two that share {1} or more, and beyond these the "
      + "strongest ties that hold everybody together; its width grows with what the two share.",
    readGrowingSizes: "The area of a mark grows with the number of its activities.",
    readCommunities:
      "Each disc is a community: organisations that share more with one another than with others. "
      + "One mark stands for {1} of its kind.",
    readCommunityTies:
      "A line joins two communities that share {1} or more, and beyond these the strongest ties "
      + "that hold all together; its width grows with what the two share.",
    readAllCommunityTies:
      "A line joins two communities that share {1} or more; its width grows with what the two "
      + "share.",
    readSmallCommunities: "Communities of fewer than {1} organisations are drawn together below.",
    readCountries:
      "Each disc is a country. One mark stands for {1} of its kind.",
    readCountryTies:
      "A line joins two countries that share {1} or more, and beyond these the strongest ties that "
      + "hold all together; its width grows with what the two share.",
    readAllCountryTies:
      "A line joins two countries that share {1} or more; its width grows with what the two share.",
    readSmallCountries:
      "Countries of fewer than {1} organisations, and those of no known country, are drawn "
      + "together below.",
    readTooMany: "There are more organisations than a page has room for: {1}.",
    readOneCommunity:
      "They are drawn by country, because their communities do not divide them: the largest holds "
      + "{1} %.",
    readScattered:
      "They are drawn by country, because their communities are too small: the largest {1} hold "
      + "{2} %.",
    readAlone: "Organisations without a partner in these records stand in a row of their own.",
    mapOf: "Map of {1} and {2} that they share.",
    largestGroup: "{1} are tied together in one connected group; apart from it: {2}.",
    mostActive: "Those in the most activities are {1}."
  )
}
