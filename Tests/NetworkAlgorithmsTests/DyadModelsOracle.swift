import NetworkAlgorithms
import NetworkCore

/// What statsmodels says; see `scripts/oracles/dyad_models.py`.
struct DyadModelsOracle: Decodable {
  struct Recorded: Decodable {
    var name: String
    var nodes: [String]
    var ties: [[Int]]
    var words: [String: [String]]
    var numbers: [String: [Double]]
    var friends: [[Int]]
    var models: [Model]

    func network() throws -> Network<String> {
      var network = try Network(nodes: nodes, ties: ties.map { Tie(nodes[$0[0]], nodes[$0[1]]) })
      for name in words.keys.sorted() {
        try network.setAttribute(name, to: .text(words[name] ?? []))
      }
      for name in numbers.keys.sorted() {
        try network.setAttribute(name, to: .number(numbers[name] ?? []))
      }
      return network
    }

    func term(_ spelling: String) throws -> DyadTerm<String> {
      let words = spelling.split(separator: " ").map(String.init)
      let name = words.last ?? ""
      switch words[0] {
      case "edges": return .edges
      case "nodematch": return .sameText(name)
      case "nodematch-each": return .sameTextEach(name)
      case "nodemix": return .textPairs(name)
      case "nodefactor": return .textOfEnds(name)
      case "nodecov": return .sum(name)
      case "absdiff": return .distance(name)
      default:
        // The nodes in another order, which must not matter.
        let other = try Network(
          nodes: nodes.reversed(), ties: friends.map { Tie(nodes[$0[0]], nodes[$0[1]]) })
        return .ties(of: other, named: name)
      }
    }
  }

  struct Model: Decodable {
    var terms: [String]
    var names: [String]
    var estimates: [Double]
    var errors: [Double]
    var p: [Double]
    var logLikelihood: Double
    var aic: Double
    var bic: Double
  }

  var networks: [Recorded]

  static func recorded() throws -> DyadModelsOracle {
    try NetworkAlgorithmsTests.recorded("dyad-models")
  }
}
