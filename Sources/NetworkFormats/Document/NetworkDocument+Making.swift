public import NetworkCore

extension NetworkDocument {
  /// What there is to write of `network`.
  ///
  /// - Complexity: O(*n* + *m*).
  public init<Node: CustomStringConvertible>(_ network: Network<Node>) {
    let graph = network.graph
    var ties: [Tie] = []
    ties.reserveCapacity(graph.edgeCount)
    for first in 0..<graph.nodeCount {
      for slot in graph.row(first) where Int(graph.targets[slot]) > first {
        ties.append(Tie(first, Int(graph.targets[slot]), strength: graph.strengths[slot]))
      }
    }
    self.init(
      nodes: NodeTable(DistinctNames.of(network.nodes.map(\.description))), ties: ties,
      context: network.context)
    attributes = network.attributes.withoutNaN
  }

  /// What there is to write of a two-mode `network`: its actors, then its events.
  ///
  /// An event that is called as an actor is gets ` [2]` behind its name, which reading takes away.
  public init<Actor: CustomStringConvertible, Event: CustomStringConvertible>(
    _ network: TwoModeNetwork<Actor, Event>
  ) {
    let actors = DistinctNames.of(network.actors.map(\.description))
    let events = EventNames(actors: actors)
      .written(DistinctNames.of(network.events.map(\.description)))
    var ties: [Tie] = []
    ties.reserveCapacity(network.participationCount)
    for actor in actors.indices {
      for event in network.incidence.columns(ofRow: actor) {
        ties.append(Tie(actor, actors.count + Int(event)))
      }
    }
    self.init(nodes: NodeTable(actors + events), ties: ties, context: network.context)
    isEvent = nodes.indices.map { $0 >= actors.count }
  }

  /// Sets the column `name` of the nodes' attributes.
  ///
  /// - Precondition: `column` has a value for each node.
  public mutating func setAttribute(_ name: String, to column: NodeAttributes.Column) {
    precondition(column.count == nodes.count, "a column has a value for each node")
    attributes[name] = column
  }
}

/// Names of which no two are the same: one that occurs again gets its place behind it.
enum DistinctNames {
  static func of(_ names: [String]) -> [String] {
    var taken = Set(names)
    guard taken.count < names.count else { return names }
    var seen: Set<String> = []
    return names.enumerated().map { place, name in
      if seen.insert(name).inserted { return name }
      var distinct = "\(name)#\(place + 1)"
      while !taken.insert(distinct).inserted { distinct += "′" }
      seen.insert(distinct)
      return distinct
    }
  }
}

/// Names of events that no actor has: where an actor is called the same, marks stand behind them.
struct EventNames {
  private static let mark = " [2]"
  private let marksOfActors: [String: Int]

  init(actors: some Sequence<String>) {
    var marks: [String: Int] = [:]
    for actor in actors {
      let (base, count) = Self.parted(actor)
      marks[base] = max(marks[base] ?? 0, count)
    }
    marksOfActors = marks
  }

  func written(_ names: [String]) -> [String] {
    names.map { $0 + String(repeating: Self.mark, count: extraMarks(for: Self.parted($0).base)) }
  }

  func read(_ name: String) -> String {
    let (base, count) = Self.parted(name)
    let kept = count - extraMarks(for: base)
    return kept < 0 ? name : base + String(repeating: Self.mark, count: kept)
  }

  private func extraMarks(for base: String) -> Int {
    marksOfActors[base].map { $0 + 1 } ?? 0
  }

  private static func parted(_ name: String) -> (base: String, marks: Int) {
    var base = name[...]
    var marks = 0
    while base.hasSuffix(mark) {
      base = base.dropLast(mark.count)
      marks += 1
    }
    return (String(base), marks)
  }
}

extension NodeAttributes {
  /// The same, with `nil` for what is no number.
  var withoutNaN: NodeAttributes {
    var result = self
    for name in names {
      guard case .number(let values)? = self[name] else { continue }
      result[name] = .number(values.map { $0.flatMap { $0.isNaN ? nil : $0 } })
    }
    return result
  }
}
