import NetworkCore

/// Networks whose names, attributes and context are as bad as names get.
enum NastyNetwork {
  static let words = [
    "SIA “Ķļņš”", "a\nb", "a\r\nb", "tab\there", "\"quoted\"", "'single'", "<b>&amp;</b>", "]]>",
    "🧪👩‍🔬", "ķļņšžāēīū", "Hajdú–Bihar", " leading and trailing ", "", "\u{1}bell\u{7}", "\u{FFFE}",
    "_x0001_", "_x0001", "_x005F_x0001_", "_x005F", "_x0041_", "a_x", "__x0007_", "\u{FEFF}bom",
    "e\u{301}", "\u{85}next\u{2028}line", "=1+1", "a,b;c\td", "&#10;", "<!DOCTYPE x>", "<!--",
    "nil",
    "true", "\u{0}", "\u{10FFFF}", "עברית", "%s \\n",
  ]

  static func make(seed: Seed) throws -> Network<String> {
    var generator = seed.generator()
    var names = words
    generator.shuffle(&names)
    let nodes = names.prefix(generator.number(below: names.count)).enumerated().map { place, word in
      generator.number(below: 4) == 0 ? word + "\u{2}\(place)" : word
    }
    var ties: [Tie<String>] = []
    for first in nodes.indices {
      for second in nodes.indices where first < second && generator.unit() < 0.2 {
        let strength =
          generator.number(below: 3) == 0 ? 3 : generator.unit() * 1e-7 + .leastNonzeroMagnitude
        ties.append(Tie(nodes[second], nodes[first], strength: strength))
      }
    }
    var network = try Network(nodes: nodes, ties: ties, context: context(&generator))
    for column in 0..<generator.number(below: 4) {
      let name = "\(words[generator.number(below: words.count)]) \(column)"
      try network.setAttribute(name, to: self.column(of: nodes.count, &generator))
    }
    return network
  }

  private static func context(_ generator: inout SeededGenerator) -> NetworkContext {
    NetworkContext(
      (0..<generator.number(below: 4)).map { _ in
        NetworkContext.Choice(
          name: words[generator.number(below: words.count)],
          value: words[generator.number(below: words.count)])
      })
  }

  private static func column(
    of count: Int, _ generator: inout SeededGenerator
  ) -> NodeAttributes.Column {
    switch generator.number(below: 3) {
    case 0:
      .text(
        (0..<count).map { _ in
          generator.number(below: 3) == 0 ? nil : words[generator.number(below: words.count)]
        })
    case 1: .text((0..<count).map { _ in ["true", "false", nil][generator.number(below: 3)] })
    default:
      .number(
        (0..<count).map { _ in
          [nil, 0, -1.5, 1e300, 2019, generator.unit()][generator.number(below: 6)]
        })
    }
  }
}

/// What two networks must share to be the same, byte for byte.
struct Likeness: Equatable, CustomStringConvertible {
  let description: String

  init(_ network: Network<String>) {
    func exact(_ text: String) -> String { Array(text.utf8).description }
    var lines = network.nodes.map { exact($0) }
    for tie in network.allTies() {
      lines.append("\(exact(tie.first)) \(exact(tie.second)) \(tie.strength.bitPattern)")
    }
    for name in network.attributes.names {
      switch network.attributes[name] {
      case .text(let values):
        lines.append("\(exact(name)) text \(values.map { $0.map(exact) ?? "?" })")
      case .number(let values):
        lines.append("\(exact(name)) number \(values)")
      case nil: lines.append("lost")
      }
    }
    for choice in network.context.choices {
      lines.append("\(exact(choice.name)) = \(exact(choice.value))")
    }
    description = lines.joined(separator: "\n")
  }
}
