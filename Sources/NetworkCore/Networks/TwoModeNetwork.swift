/// Who takes part in what: actors and the events they share.
///
/// Organisations and their projects, women and the parties they went to, authors and papers.
///
///     let parties = TwoModeNetwork(participations: [
///       ("Evelyn", "E1"), ("Laura", "E1"), ("Evelyn", "E2"),
///     ])
///     let friends = parties.projected(by: .count)
///
/// ## Conventions
///
/// - An actor is in an event or not: a participation that occurs again changes nothing.
/// - Actors and events keep the order of first appearance.
public struct TwoModeNetwork<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable {
  /// The first mode: those who take part.
  public let actors: NodeTable<Actor>

  /// The second mode: what they take part in.
  public let events: NodeTable<Event>

  /// How the network came about.
  public var context: NetworkContext

  /// Actors in rows, events in columns.
  package let incidence: IncidenceTable

  /// Creates a network from its participations, and from actors and events that may have none.
  ///
  /// - Precondition: There are fewer than 2³¹ actors, and as many events.
  /// - Complexity: O(*n* + *m*) for *m* participations.
  @inlinable
  public init(
    actors: [Actor] = [],
    events: [Event] = [],
    participations: some Sequence<(Actor, Event)>,
    context: NetworkContext = NetworkContext()
  ) {
    var actorTable = NodeTable(actors)
    var eventTable = NodeTable(events)
    var rows: [Int32] = []
    var columns: [Int32] = []
    rows.reserveCapacity(participations.underestimatedCount)
    columns.reserveCapacity(participations.underestimatedCount)
    for (actor, event) in participations {
      rows.append(Int32(actorTable.insert(actor)))
      columns.append(Int32(eventTable.insert(event)))
    }
    self.init(
      actors: actorTable, events: eventTable, rows: rows, columns: columns, context: context)
  }

  @usableFromInline init(
    actors: NodeTable<Actor>, events: NodeTable<Event>, rows: [Int32], columns: [Int32],
    context: NetworkContext
  ) {
    self.init(
      actors: actors, events: events,
      incidence: IncidenceTable(
        rows: rows, columns: columns, rowCount: actors.count, columnCount: events.count),
      context: context)
  }

  init(
    actors: NodeTable<Actor>, events: NodeTable<Event>, incidence: IncidenceTable,
    context: NetworkContext
  ) {
    self.actors = actors
    self.events = events
    self.incidence = incidence
    self.context = context
  }

  /// The same actors and events, who meet as `incidence` says.
  package func meeting(
    as incidence: IncidenceTable, context: NetworkContext
  ) -> TwoModeNetwork {
    precondition(
      incidence.rowCount == actors.count && incidence.columnCount == events.count,
      "a table has a row for each actor and a column for each event")
    return TwoModeNetwork(actors: actors, events: events, incidence: incidence, context: context)
  }

  /// How many participations there are.
  public var participationCount: Int { incidence.pairCount }

  /// The same participations seen from the events: the modes change places.
  public var transposed: TwoModeNetwork<Event, Actor> {
    TwoModeNetwork<Event, Actor>(
      actors: events, events: actors, incidence: incidence.transposed, context: context)
  }

  /// The events of `actor`, in network order; empty for an actor who is not in the network.
  public func events(of actor: Actor) -> [Event] {
    guard let row = actors.position(of: actor) else { return [] }
    return incidence.columns(ofRow: row).map { events[Int($0)] }
  }

  /// The actors in `event`, in network order; empty for an event that is not in the network.
  public func actors(in event: Event) -> [Actor] {
    guard let column = events.position(of: event) else { return [] }
    return incidence.rows(ofColumn: column).map { actors[Int($0)] }
  }

  /// How many steps a projection takes, and how many ends of ties it can make at most: Σ n(k)²
  /// for events with n(k) actors; `Int.max` where that is no `Int`.
  ///
  /// A network whose participations all lie in one event has a tie for each pair of its actors.
  /// Ask before projecting what somebody else has written.
  ///
  /// - Complexity: O(*n*).
  public var projectionSize: Int { incidence.projectionSize }

  /// The event with the most actors and how many these are, or `nil` if there is no event; the
  /// first of several.
  ///
  /// - Complexity: O(*n*).
  public var largestEvent: (event: Event, actorCount: Int)? {
    let sizes = events.indices.map { incidence.rows(ofColumn: $0).count }
    guard let most = sizes.max(), let place = sizes.firstIndex(of: most) else { return nil }
    return (events[place], most)
  }

  /// The network of actors, two of whom are tied if they share an event.
  ///
  /// Every actor is in it, also those who are tied to nobody. The ties are worked out when
  /// somebody first asks for them.
  ///
  /// - Throws: `NetworkError.tooManyTies` if there would be 2³¹ ties or more, or if looking at
  ///   2³³ pairs of participations were not enough to know.
  /// - Complexity: O(*k*) for *k* events, if these tie fewer than 2³¹ pairs, and else as the ties
  ///   themselves, which take O(Σ n(k)²) for events with n(k) actors: ``projectionSize``.
  public func projected(by rule: ProjectionRule) throws(NetworkError<Actor>) -> Network<Actor> {
    try projected(by: rule, tieLimit: TieLimit.ties)
  }

  /// The network of actors, which has fewer than `tieLimit` ties.
  package func projected(
    by rule: ProjectionRule, tieLimit: Int
  ) throws(NetworkError<Actor>) -> Network<Actor> {
    guard !incidence.hasTies(tieLimit) else { throw .tooManyTies(limit: tieLimit) }
    var network = Network(nodes: actors, projecting: incidence, by: rule)
    network.context.choices = context.choices + network.context.choices
    return network
  }
}

/// A node of a two-mode network that is looked at as one network.
public enum TwoModeNode<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Hashable, Sendable
{
  /// A node of the first mode.
  case actor(Actor)
  /// A node of the second mode.
  case event(Event)
}

extension TwoModeNetwork {
  /// The actors and then the events as the nodes of one bipartite network.
  ///
  /// - Precondition: There are fewer than 2³¹ actors and events together.
  /// - Complexity: O(*n* + *m*).
  public var bipartite: Network<TwoModeNode<Actor, Event>> {
    let nodes = NodeTable(
      actors.map { TwoModeNode<Actor, Event>.actor($0) } + events.map { .event($0) })
    return Network(nodes: nodes, graph: incidence.bipartiteGraph, context: context)
  }
}
