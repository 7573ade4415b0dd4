import NetworkCore
import NetworkFormats

/// Documents of every kind, whose names, attributes and context are as bad as names get.
enum NastyDocument {
  /// The kinds in turn: one-mode, two-mode, directed.
  static func make(_ number: Int) throws -> NetworkDocument {
    let seed = Seed(2026).stream(number)
    switch number % 3 {
    case 0: return NetworkDocument(try NastyNetwork.make(seed: seed))
    case 1: return try twoMode(seed)
    default: return try directed(seed)
    }
  }

  private static func twoMode(_ seed: Seed) throws -> NetworkDocument {
    let nasty = try NastyNetwork.make(seed: seed)
    var generator = seed.stream(1).generator()
    // Actors and events share most of their names.
    let events = nasty.nodes.filter { _ in generator.number(below: 3) > 0 } + ["a [2]", "a"]
    var participations: [(String, String)] = []
    for actor in nasty.nodes {
      for event in events where generator.number(below: 4) == 0 {
        participations.append((actor, event))
      }
    }
    let network = TwoModeNetwork(
      actors: Array(nasty.nodes) + ["alone"], events: events, participations: participations,
      context: nasty.context)
    var document = NetworkDocument(network)
    document.setAttribute(
      "kind", to: .text(document.nodes.indices.map { ["SME", nil, "ķ\n"][$0 % 3] }))
    return document
  }

  private static func directed(_ seed: Seed) throws -> NetworkDocument {
    let nasty = NetworkDocument(try NastyNetwork.make(seed: seed))
    var document = NetworkDocument(
      nodes: nasty.nodes,
      ties: nasty.ties.enumerated().map { place, tie in
        place % 2 == 0
          ? tie : NetworkDocument.Tie(tie.target, tie.source, strength: tie.strength)
      }, direction: .directed, context: nasty.context)
    for name in nasty.attributes.names {
      if let column = nasty.attributes[name] { document.setAttribute(name, to: column) }
    }
    return document
  }
}

extension Likeness {
  /// What two documents must share to be the same, byte for byte.
  init(_ document: NetworkDocument, withTimes: Bool = true) {
    func exact(_ text: String) -> String { Array(text.utf8).description }
    var lines = document.nodes.enumerated().map { place, node in
      "\(exact(node)) \(document.isEvent?[place].description ?? "-")"
    }
    lines.append(document.direction.rawValue)
    for tie in document.ties {
      lines.append("\(tie.source) \(tie.target) \(tie.strength.bitPattern)")
      if withTimes { lines += tie.spells.map { "  \($0.start ?? "…") \($0.end ?? "…")" } }
    }
    for name in document.attributes.names {
      switch document.attributes[name] {
      case .text(let values):
        lines.append("\(exact(name)) text \(values.map { $0.map(exact) ?? "?" })")
      case .number(let values): lines.append("\(exact(name)) number \(values)")
      case nil: lines.append("lost")
      }
    }
    for choice in document.context.choices {
      lines.append("\(exact(choice.name)) = \(exact(choice.value))")
    }
    description = lines.joined(separator: "\n")
  }
}
