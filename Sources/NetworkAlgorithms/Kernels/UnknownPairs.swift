import NetworkCore

/// Counts the pairs of which nobody could tell whether they are tied.
enum UnknownPairs {
  /// How many pairs of nodes that did not answer are not tied by what others told.
  ///
  /// - Complexity: O(*n*), and the ties of those that did not answer if there are two or more.
  static func count<Node>(in network: Network<Node>, run: RunControl) throws -> Int {
    let silent = network.attributes.silent
    guard silent.count > 1 else { return 0 }
    var isSilent = [Bool](repeating: false, count: network.nodes.count)
    for node in silent { isSilent[node] = true }
    let graph = try network.graph(run: run)
    var ends = 0
    for node in silent {
      try run.check()
      ends += graph.neighbours(node).count { isSilent[Int($0)] }
    }
    return silent.count * (silent.count - 1) / 2 - ends / 2
  }
}
