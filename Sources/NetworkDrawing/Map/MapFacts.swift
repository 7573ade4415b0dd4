/// What a map shows, in numbers.
public struct MapFacts: Hashable, Sendable {
  /// The organisations of the network, all of which are in the picture.
  public internal(set) var organisations = 0

  /// The activities that two organisations or more share.
  public internal(set) var sharedActivities = 0

  /// The activities with one organisation or none, which tie nobody and are not drawn.
  public internal(set) var otherActivities = 0

  /// The lines.
  public internal(set) var lines = 0

  /// The organisations with lines of their own.
  public internal(set) var between = 0

  /// The organisations that share no activity with anybody.
  public internal(set) var alone = 0

  /// The connected groups of two organisations or more.
  public internal(set) var connectedGroups = 0

  /// The organisations of the largest connected group.
  public internal(set) var largestGroup = 0

  /// The communities that are outlined, or drawn as discs.
  public internal(set) var communities = 0

  /// The names.
  public internal(set) var labels = 0

  /// The height of the smallest letters, in points.
  public internal(set) var smallestLetters = 0.0
}
