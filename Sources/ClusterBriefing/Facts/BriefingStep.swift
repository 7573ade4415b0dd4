/// The steps in which a briefing is made, in their order, as a run is told of them.
public enum BriefingStep: String, CaseIterable, Sendable {
  /// The network is made of the records.
  case network
  /// The groups are found within which everybody is linked to everybody.
  case components
  /// Communities are looked for.
  case communities
  /// The paths between all pairs are counted.
  case betweenness
  /// It is found out who would be cut off.
  case cutOff = "cut-off"
  /// Pairs that meet again and the reach of enterprises are counted.
  case counts
  /// The map is drawn.
  case map
  /// The page is put together.
  case page
}
