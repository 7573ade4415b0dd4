import NetworkCore

/// Groups that chance does not mix: events of one year, actors of one standing.
///
///     let strata = ExchangeStrata<Company, Project>(
///       actors: .init("standing") { members.contains($0) ? "member" : "other" },
///       events: .init("year") { years[$0] })
///     let chance = try network.randomised(by: .curveball(), within: strata, seed: 7)
///
/// ## Definition
///
/// The table of actors and events falls into blocks, one for each pair of a stratum of actors and
/// a stratum of events. Chance shuffles each block by itself, so that every table is equally likely
/// in which
///
/// - every actor has as many events of each stratum as before: with years, as many in each year;
/// - every event has as many actors of each stratum as before: members trade with members.
///
/// ## Conventions
///
/// - Nodes without a stratum (`nil`) are a stratum of their own.
/// - One mode alone may be divided. Without any division there is one block, the whole table.
/// - The finer the strata, the less chance may do: where each block has one form, the drawn network
///   is the observed one, and whatever is measured is fixed.
public struct ExchangeStrata<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable {
  /// How the nodes of one mode are divided.
  public struct Division<Node>: Sendable {
    /// What the strata are, in a word: `year`, `standing`.
    public var name: String

    /// The stratum of a node; `nil` where it is not known.
    public var stratum: @Sendable (Node) -> String?

    /// Creates a division.
    public init(_ name: String, _ stratum: @escaping @Sendable (Node) -> String?) {
      self.name = name
      self.stratum = stratum
    }
  }

  /// How actors are divided; `nil` if all of them may trade.
  public var actors: Division<Actor>?

  /// How events are divided; `nil` if all of them may be traded for each other.
  public var events: Division<Event>?

  /// Creates strata.
  public init(actors: Division<Actor>? = nil, events: Division<Event>? = nil) {
    self.actors = actors
    self.events = events
  }

  /// The blocks into which the table of `network` falls.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *m* participations.
  func blocks(of network: TwoModeNetwork<Actor, Event>) -> TableBlocks {
    TableBlocks(
      network.incidence,
      rowStrata: codes(actors, network.actors), columnStrata: codes(events, network.events))
  }

  private func codes<Node>(_ division: Division<Node>?, _ nodes: NodeTable<Node>) -> [Int32] {
    guard let division else { return [Int32](repeating: 0, count: nodes.count) }
    return KindCodes(nodes.map(division.stratum)).codes
  }

  /// The settings that say how the nodes are divided.
  var parameters: [MeasureDescription.Parameter] {
    var parameters: [MeasureDescription.Parameter] = []
    if let actors { parameters.append(.init(name: "actors-within", value: actors.name)) }
    if let events { parameters.append(.init(name: "events-within", value: events.name)) }
    return parameters
  }
}

extension TwoModeRandomisation {
  /// What is drawn where chance keeps to `strata`.
  func description<Actor, Event>(
    within strata: ExchangeStrata<Actor, Event>?
  ) -> MeasureDescription {
    guard let strata else { return description }
    var described = description
    described.parameters += strata.parameters
    if let actors = strata.actors {
      described.conventions.append("Actors trade with actors of the same \(actors.name).")
    }
    if let events = strata.events {
      described.conventions.append("Events are traded for events of the same \(events.name).")
    }
    return described
  }
}
