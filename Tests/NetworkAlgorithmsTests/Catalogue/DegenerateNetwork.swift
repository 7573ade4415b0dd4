import NetworkCore
import TestKit

/// Networks in which there is little or nothing to measure.
enum DegenerateNetwork: String, CaseIterable {
  case empty
  case oneNode = "one node"
  case twoNodes = "two nodes"
  case noTies = "no ties"
  case isolateAndTie = "an isolate and a tie"
  case star
  case complete
  case twoComponents = "two components"

  /// The network; its nodes are of kinds “a” and “b” in turn, of one country,
  /// and of sizes 0, 1, 2, ….
  func network() throws -> Network<String> {
    let names = (0..<size).map { "n\($0)" }
    let ties = ties.map { Tie("n\($0.0)", "n\($0.1)") }
    var network = try Network(nodes: names, ties: ties)
    try network.setAttribute(
      "kind", to: .text(names.indices.map { $0.isMultiple(of: 2) ? "a" : "b" }))
    network.setText("country") { _ in "LV" }
    try network.setAttribute("size", to: .number(names.indices.map(Double.init)))
    return network
  }

  /// Its nodes as actors, and each tie as an event of two.
  func twoMode() -> TwoModeNetwork<String, Int> {
    TwoModeNetwork(
      actors: (0..<size).map { "n\($0)" }, events: Array(ties.indices),
      participations: ties.enumerated().flatMap { event, tie in
        [("n\(tie.0)", event), ("n\(tie.1)", event)]
      })
  }

  private var size: Int {
    switch self {
    case .empty: 0
    case .oneNode: 1
    case .twoNodes: 2
    case .isolateAndTie: 3
    case .noTies, .twoComponents: 4
    case .star, .complete: 5
    }
  }

  private var ties: [(Int, Int)] {
    switch self {
    case .empty, .oneNode, .noTies: []
    case .twoNodes, .isolateAndTie: [(0, 1)]
    case .star: (1..<5).map { (0, $0) }
    case .complete: (0..<5).flatMap { first in (first + 1..<5).map { (first, $0) } }
    case .twoComponents: [(0, 1), (2, 3)]
    }
  }
}
