import NetworkCore
import TestKit

/// Networks with values in the literature, by a short name.
func knownNetwork(_ name: String) throws -> Network<String> {
  let karate = try Exemplar.karate()
  return switch name {
  case "kite": try Exemplar.kite()
  case "florentine": try Exemplar.florentineMarriages()
  case "women": try Exemplar.southernWomen().projected(by: .count)
  default:
    try Network(
      nodes: karate.nodes.map(String.init),
      ties: karate.allTies().map { Tie("\($0.first)", "\($0.second)") })
  }
}

/// A network of nodes 0, 1, 2, … of these kinds.
func withKinds(_ kinds: [String?], ties: [Tie<Int>]) throws -> Network<Int> {
  var network = try Network(nodes: Array(kinds.indices), ties: ties)
  try network.setAttribute("kind", to: .text(kinds))
  return network
}

/// A network of nodes 0, 1, 2, … with these numbers.
func withNumbers(_ numbers: [Double?], ties: [Tie<Int>]) throws -> Network<Int> {
  var network = try Network(nodes: Array(numbers.indices), ties: ties)
  try network.setAttribute("number", to: .number(numbers))
  return network
}

/// The karate club with the attributes “club” (17 and 17) and “faction” (16 and 18).
func karateWithKinds(strengths: Bool = false) throws -> Network<Int> {
  var network = try Exemplar.karate(strengths: strengths)
  try network.setAttribute("club", to: .text(network.nodes.map(Exemplar.karateClub)))
  try network.setAttribute("faction", to: .text(network.nodes.map(Exemplar.karateFaction)))
  return network
}

extension Network<Int> {
  /// What the attribute “kind” says of `node`.
  func kind(of node: Int) -> String? {
    guard let position = nodes.position(of: node) else { return nil }
    return attributes.text("kind")?[position]
  }

  /// What the attribute “number” says of `node`.
  func number(of node: Int) -> Double? {
    guard let position = nodes.position(of: node) else { return nil }
    return attributes.numbers("number")?[position]
  }
}
