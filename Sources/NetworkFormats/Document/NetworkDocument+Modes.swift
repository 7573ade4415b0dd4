public import NetworkCore

extension NetworkDocument {
  /// The column that holds the modes in files of formats that know no modes, as networkx has it.
  static let modeColumn = "bipartite"

  /// The two-mode network of these nodes and ties, and what it leaves out; `nil` where the nodes
  /// have no modes.
  ///
  /// An actor takes part in an event or not: strengths are left aside.
  public func twoModeNetwork() -> (
    network: TwoModeNetwork<String, String>, notes: [NetworkFileNote]
  )? {
    guard let isEvent else { return nil }
    let names = eventNames(isEvent)
    var notes = notes
    var participations: [(String, String)] = []
    participations.reserveCapacity(ties.count)
    for tie in ties where tie.strength != 0 {
      let (actor, event) =
        isEvent[tie.source] ? (tie.target, tie.source) : (tie.source, tie.target)
      participations.append((nodes[actor], names[event]))
    }
    if ties.contains(where: { $0.strength != 1 && $0.strength != 0 }) {
      notes.append(.strengthsOfParticipations)
    }
    if ties.contains(where: { !$0.spells.isEmpty }) { notes.append(.times) }
    let actors = nodes.indices.filter { !isEvent[$0] }.map { nodes[$0] }
    let events = nodes.indices.filter { isEvent[$0] }.map { names[$0] }
    return (
      TwoModeNetwork(
        actors: actors, events: events, participations: participations, context: context),
      notes
    )
  }

  private func eventNames(_ isEvent: [Bool]) -> [String] {
    let names = EventNames(actors: nodes.indices.lazy.filter { !isEvent[$0] }.map { nodes[$0] })
    return nodes.indices.map { isEvent[$0] ? names.read(nodes[$0]) : nodes[$0] }
  }

  /// The same with the modes as the column `bipartite`: 0 for actors, 1 for events.
  var withModeColumn: NetworkDocument {
    guard let isEvent else { return self }
    var document = self
    document.attributes[Self.modeColumn] = .number(isEvent.map { $0 ? 1 : 0 })
    return document
  }

  /// The same with modes, if a column `bipartite` of 0 and 1 (networkx) or `type` of truth values
  /// (igraph) tells them, and every tie joins one mode with the other.
  var recognisingModes: NetworkDocument {
    guard isEvent == nil else { return self }
    for name in [Self.modeColumn, "type"] {
      guard let modes = attributes[name]?.modes, areCrossed(by: modes) else { continue }
      var document = self
      document.isEvent = modes
      document.attributes[name] = nil
      return document
    }
    return self
  }

  /// Whether every tie joins a node of one mode with one of the other.
  func areCrossed(by isEvent: [Bool]) -> Bool {
    !nodes.isEmpty && ties.allSatisfy { isEvent[$0.source] != isEvent[$0.target] }
  }
}

extension NodeAttributes.Column {
  /// What the column says of the second mode, if it says that of every node.
  fileprivate var modes: [Bool]? {
    switch self {
    case .number(let values):
      guard values.allSatisfy({ $0 == 0 || $0 == 1 }) else { return nil }
      return values.map { $0 == 1 }
    case .text(let values):
      guard values.allSatisfy({ $0 == "true" || $0 == "false" }) else { return nil }
      return values.map { $0 == "true" }
    }
  }
}
