public import Graphviz

/// A group as it stands in a map of groups: a community, a country, a cluster, ….
public struct CommunityElement: Hashable, Sendable {
  /// How many organisations are of one group of kinds.
  public struct KindCount: Hashable, Sendable {
    /// The group.
    public let group: KindGroup
    /// How many organisations.
    public let organisations: Int
  }

  /// How many organisations sit in one country.
  public struct CountryCount: Hashable, Sendable {
    /// The country, as the records write it.
    public let country: String
    /// How many organisations.
    public let organisations: Int
  }

  /// A line to another community.
  public struct Tie: Hashable, Sendable {
    /// The number of the other.
    public let community: Int
    /// How many activities the two share.
    public let activities: Int
    /// The `id` of the line.
    public let line: ElementID
  }

  /// Its number: in the partition, or among the named groups by size.
  public let community: Int

  /// The `id` of its SVG element: `c` and its number.
  public let id: ElementID

  /// How many organisations belong to it.
  public let organisations: Int

  /// The names that stand beside it; empty where organisations are not named.
  public let names: [String]

  /// What it is called; communities have no name.
  public let name: String?

  /// The country that it is, in a map of countries.
  public let country: String?

  /// The organisations in the most activities, three at most; empty where none are named.
  public let leading: [String]

  /// Of which kinds its organisations are.
  public let kinds: [KindCount]

  /// Where most of its organisations sit: three countries at most, the largest first.
  public let countries: [CountryCount]

  /// In how many shared activities its organisations take part.
  public let activities: Int

  /// Its lines.
  public let ties: [Tie]
}
