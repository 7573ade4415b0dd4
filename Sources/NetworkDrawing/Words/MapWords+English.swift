import Terminology

extension MapWords {
  static let english = MapWords(
    territories: GroupWords(
      plate: "a territory",
      read: "Each disc is a territory. One mark stands for {1} of its kind.",
      readTies:
        "A line joins two territories that share {1} or more, and beyond these the strongest ties "
        + "that hold all together; its width grows with what the two share.",
      readAllTies:
        "A line joins two territories that share {1} or more; its width grows with what the two "
        + "share.",
      readSmall:
        "Territories of fewer than {1} organisations, and those of no known territory, are drawn "
        + "together below.",
      small: "{1}: {2} with fewer than {3}, and those of no known territory",
      noun: .territory,
      readSeveral:
        "{1} in several territories: each stands in the one of most of its activities, and in the "
        + "first by name where these are as many."),
    areas: GroupWords(
      plate: "an area of smart specialisation (RIS3)",
      read:
        "Each disc is an area of smart specialisation. One mark stands for {1} of its kind.",
      readTies:
        "A line joins two areas whose organisations share {1} or more, and beyond these the "
        + "strongest ties that hold all together; its width grows with what the two share.",
      readAllTies:
        "A line joins two areas whose organisations share {1} or more; its width grows with what "
        + "the two share.",
      readSmall:
        "Areas of fewer than {1} organisations, and those of no known area, are drawn together "
        + "below.",
      small: "{1}: {2} with fewer than {3}, and those of no known area",
      noun: .area,
      readSeveral:
        "{1} in several areas: each stands in the one of most of its activities, and in the first "
        + "by name where these are as many."),
    clusters: GroupWords(
      plate: "a cluster",
      read: "Each disc is a cluster. One mark stands for {1} of its kind.",
      readTies:
        "A line joins two clusters that share {1} or more, and beyond these the strongest ties that "
        + "hold all together; its width grows with what the two share.",
      readAllTies:
        "A line joins two clusters that share {1} or more; its width grows with what the two share.",
      readSmall:
        "Clusters of fewer than {1} organisations, and those of no known cluster, are drawn "
        + "together below.",
      small: "{1}: {2} with fewer than {3}, and those of no known cluster",
      noun: .cluster,
      readSeveral:
        "{1} in several clusters: each stands in the one of most of its activities, and in the "
        + "first by name where these are as many."),
    clusterIsland: "a cluster, as the records name it",
    readClusterIslands:
      "Shaded areas are clusters, as the records name them; one in scattered pieces has none.",
    chosenFewLines: "Activities are drawn because that takes few lines: {1}.",
    chosenTooManyForLines:
      "Activities are drawn because there are too many organisations for lines between one and "
      + "another: {1}.",
    chosenFewOrganisations:
      "Organisations are drawn one by one because they are few enough for that: {1}.",
    chosenBackbone:
      "Only ties that are more than chance are drawn, because all would be too many to follow: {1}.",
    chosenClusters: "They are drawn by cluster, because that of {1} % is known.",
    chosenOneCommunity: "Their communities do not divide them: the largest holds {1} %.",
    chosenScattered: "Their communities are too small: the largest {1} hold {2} %.",
    byTerritory: "So they are drawn by territory.",
    byArea: "So they are drawn by area of smart specialisation.",
    allNamed: "All organisations are named.",
    namedWhereRoom:
      "Organisations are named where there is room, those in the most activities first.",
    namedMost:
      "Where there is room, up to {1} organisations are named, those in the most activities first.",
    namedMostAndRinged:
      "Where there is room, up to {1} organisations are named, first those in the most activities "
      + "and those with a ring.",
    namedLeading:
      "Where there is room, up to {1} organisations are named: those in the most activities.",
    namedLeadingAndRinged:
      "Where there is room, up to {1} organisations in the most activities are named, and those "
      + "with a ring.",
    nobodyNamed: "Nobody is named.",
    namedInGroups: "Named are the organisations of each disc with the most activities.",
    namedWhereRoomByTies:
      "Organisations are named where there is room, those with the most partners first.",
    namedMostByTies:
      "Where there is room, up to {1} organisations are named, those with the most partners first.",
    namedMostAndRingedByTies:
      "Where there is room, up to {1} organisations are named, first those with the most partners "
      + "and those with a ring.",
    namedLeadingByTies:
      "Where there is room, up to {1} organisations are named: those with the most partners.",
    namedLeadingAndRingedByTies:
      "Where there is room, up to {1} organisations with the most partners are named, and those "
      + "with a ring.",
    namedInGroupsByTies: "Named are the organisations of each disc with the most partners.",
    newcomer: "newcomer: a member for under two years on {1}",
    readBackbone:
      "Each mark is an organisation. A line joins two that share more activities than chance "
      + "explains; its width grows with what the two share.",
    readBackboneChance:
      "Chance means that each draws as many activities as it has, blindly from all {1}; of the lines "
      + "{2} % are false on average, at most (hypergeometric test of all pairs, false discovery rate "
      + "of Benjamini and Hochberg).",
    readBackbonePart: "Of {2} such ties those furthest from chance are drawn: {1}.",
    outsideBackbone: "{1} without such a line"
  )
}
