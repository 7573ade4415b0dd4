import NetworkCore

/// How ties mix the kinds of their ends; nodes of no known kind are left out, with their ties.
struct KindMixing {
  /// The ties between nodes of one kind, counted or their strengths added up.
  private(set) var within = 0.0

  /// The ties between nodes of different kinds.
  private(set) var across = 0.0

  /// The ties between nodes of each kind.
  private(set) var withinKinds: [Double]

  /// The ends of ties that are of each kind; a tie has two ends.
  private(set) var ends: [Double]

  /// How many nodes are of each kind.
  private(set) var sizes: [Int]

  /// - Throws: `CancellationError` if `run` is cancelled.
  init(
    _ graph: CompressedGraph, kinds: KindCodes, reading: TieReading, run: RunControl
  ) throws {
    var budget = LookBudget(run)
    ends = [Double](repeating: 0, count: kinds.count)
    withinKinds = ends
    sizes = kinds.sizes
    for node in 0..<graph.nodeCount where kinds.codes[node] >= 0 {
      let kind = kinds.codes[node]
      try budget.spend(1 + graph.degree(node))
      for slot in graph.row(node) {
        let next = Int(graph.targets[slot])
        guard kinds.codes[next] >= 0 else { continue }
        let weight = reading == .strength ? graph.strengths[slot] : 1
        ends[Int(kind)] += weight
        guard next > node else { continue }
        if kinds.codes[next] == kind {
          within += weight
          withinKinds[Int(kind)] += weight
        } else {
          across += weight
        }
      }
    }
  }

  var total: Double { within + across }

  /// How many pairs of nodes are of one kind, and of two.
  var possible: (within: Int, across: Int) { Self.possible(sizes) }

  /// How many pairs are of one kind, and of two, where so many nodes are of each.
  static func possible(_ sizes: [Int]) -> (within: Int, across: Int) {
    let known = sizes.reduce(0, +)
    let within = sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    return (within, known * (known - 1) / 2 - within)
  }
}
