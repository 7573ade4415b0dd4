public import Graphviz

/// Why a map could not be drawn.
public enum NetworkMapError: Error, Hashable, CustomStringConvertible {
  /// What a map can be drawn by only where the records tell it.
  public enum Knowledge: String, Hashable, Sendable, CaseIterable {
    /// The country of organisations.
    case countries
    /// The territory that participations stand under.
    case territories
    /// The area of smart specialisation of activities.
    case areas
    /// The clusters that organisations are members of.
    case clusters
  }

  /// The page has no room for the organisations and the legend.
  case pageTooSmall(Size)
  /// The records do not tell what the map is to be drawn by.
  case unknown(Knowledge)
  /// No two organisations share more activities than chance explains.
  case noBackbone
  /// The records are ties alone, which say nothing of chance.
  case backboneOfTies
  /// The projection has too many ties to be tested.
  case tooManyTies
  /// Graphviz did not lay out or draw.
  case graphviz(GraphvizError)

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .pageTooSmall(let size):
      "\(size.width.rounded()) × \(size.height.rounded()) points are too small for this map; "
        + "give it a larger page, or draw a part of the network."
    case .unknown(let knowledge): "\(knowledge.missing); draw another form."
    case .noBackbone:
      "No two organisations share more activities than chance explains; draw another form."
    case .backboneOfTies:
      "These records are ties alone, without activities, so that nothing tells which of them are "
        + "more than chance; draw another form."
    case .tooManyTies:
      "There are too many ties to tell which are more than chance; draw another form, or a part of "
        + "the network."
    case .graphviz(let error): error.description
    }
  }
}

extension NetworkMapError.Knowledge {
  fileprivate var missing: String {
    switch self {
    case .countries: "The records tell the country of no organisation"
    case .territories: "The records tell the territory of no participation"
    case .areas: "The records tell the area of smart specialisation of no activity"
    case .clusters: "The records name no cluster"
    }
  }
}
