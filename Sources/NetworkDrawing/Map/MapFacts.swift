/// What a map shows, in numbers.
public struct MapFacts: Hashable, Sendable {
  /// The organisations of the network, all of which are in the picture.
  public let organisations: Int

  /// The activities that two organisations or more share.
  public let sharedActivities: Int

  /// The activities with one organisation or none, which tie nobody and are not drawn.
  public let otherActivities: Int

  /// The lines.
  public let lines: Int

  /// The organisations with lines of their own.
  public let between: Int

  /// The organisations that share no activity with anybody.
  public let alone: Int

  /// The connected groups of two organisations or more.
  public let connectedGroups: Int

  /// The organisations of the largest connected group.
  public let largestGroup: Int

  /// The communities that are outlined, or drawn as discs.
  public let communities: Int

  /// The names.
  public let labels: Int

  /// The height of the smallest letters, in points.
  public let smallestLetters: Double
}
