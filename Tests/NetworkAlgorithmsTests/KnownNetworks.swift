import NetworkCore
import TestKit

/// Networks with values in the literature, by a short name.
func knownNetwork(_ name: String) throws -> Network<String> {
  let karate = try Exemplar.karate()
  return switch name {
  case "kite": try Exemplar.kite()
  case "florentine": try Exemplar.florentineMarriages()
  case "women": Exemplar.southernWomen().projected(by: .count)
  default:
    try Network(
      nodes: karate.nodes.map(String.init),
      ties: karate.allTies().map { Tie("\($0.first)", "\($0.second)") })
  }
}
