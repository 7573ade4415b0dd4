/// The words of maps that ``DrawingWords`` does not have: forms, names, and why a form was chosen.
struct MapWords: Hashable, Sendable {
  var territories: GroupWords
  var areas: GroupWords
  var clusters: GroupWords

  // Outlines.
  var clusterIsland: String
  var readClusterIslands: String

  // Why a form was chosen.
  var chosenFewLines: String
  var chosenTooManyForLines: String
  var chosenFewOrganisations: String
  var chosenBackbone: String
  var chosenClusters: String
  /// In the place of `readOneCommunity` and `readScattered` where these are not countries.
  var chosenOneCommunity: String
  var chosenScattered: String
  var byTerritory: String
  var byArea: String

  // Names.
  var allNamed: String
  var namedWhereRoom: String
  var namedMost: String
  var namedMostAndRinged: String
  var namedLeading: String
  var namedLeadingAndRinged: String
  var nobodyNamed: String
  var namedInGroups: String
  /// The same for networks of ties alone.
  var namedWhereRoomByTies: String
  var namedMostByTies: String
  var namedMostAndRingedByTies: String
  var namedLeadingByTies: String
  var namedLeadingAndRingedByTies: String
  var namedInGroupsByTies: String
  var newcomer: String

  // The map of ties that are more than chance.
  var readBackbone: String
  var readBackboneChance: String
  var readBackbonePart: String
  var outsideBackbone: String
}

extension DrawingWords {
  /// The words of maps in the same language.
  var map: MapWords { languageCode == "lv" ? .latvian : .english }

  /// What a ring around a member means who has joined less than two years before `day`.
  public func newcomer(on day: String) -> String { Self.filled(map.newcomer, day) }
}
