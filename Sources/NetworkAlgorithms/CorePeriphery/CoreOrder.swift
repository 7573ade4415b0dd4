import NetworkCore

/// An order of the nodes from the periphery to the core, and the score that each place has.
struct CoreOrder: Sendable {
  /// The score of each node that has ties, and 0 for the others.
  private(set) var scores: [Double]

  /// The core quality: the sum of the ties, each times the scores of both its ends.
  var quality: Double {
    scores.indices.reduce(0) { $0 + scores[$1] * images[$1] } / 2
  }

  private let graph: CompressedGraph
  private let tied: [Int]

  /// For each node, the sum of its ties, each times the score of its other end.
  private var images: [Double]

  /// The score of each place, counted from 1, of `count`: rising slowly up to the place
  /// ⌊`beta` · `count`⌋, then, after a jump of `alpha`, slowly on up to 1.
  static func transition(alpha: Double, beta: Double, count: Int) -> [Double] {
    let boundary = (beta * Double(count)).rounded(.down)
    return (0..<count).map { place in
      let rank = Double(place + 1)
      return rank <= boundary
        ? rank * (1 - alpha) / (2 * boundary)
        : (rank - boundary) * (1 - alpha) / (2 * (Double(count) - boundary)) + (1 + alpha) / 2
    }
  }

  /// Puts the nodes that have ties into an `order`, the most peripheral first, each with the score
  /// of its place.
  init(_ graph: CompressedGraph, order: [Int], places: [Double]) {
    self.graph = graph
    tied = order
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    for (node, score) in zip(order, places) { scores[node] = score }
    self.scores = scores
    images = scores.indices.map { node in
      graph.row(node).reduce(0) { $0 + graph.strengths[$1] * scores[Int(graph.targets[$1])] }
    }
  }

  /// Lets pairs of nodes change places, each node with the one that raises the quality most, in an
  /// order of chance, until no pair raises it.
  ///
  /// - Throws: `CancellationError`.
  mutating func settle(using generator: inout SeededGenerator, run: RunControl) throws {
    var budget = LookBudget(run)
    var strengths = [Double](repeating: 0, count: graph.nodeCount)
    var order = tied
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      generator.shuffle(&order)
      for node in order {
        try budget.spend(tied.count)
        for slot in graph.row(node) {
          strengths[Int(graph.targets[slot])] = graph.strengths[slot]
        }
        let best = Self.bestSwap(node, tied, scores, images, strengths)
        for slot in graph.row(node) { strengths[Int(graph.targets[slot])] = 0 }
        guard let best else { continue }
        swap(node, best)
        hasMoved = true
      }
    }
  }

  private static func bestSwap(
    _ node: Int, _ others: [Int], _ scores: [Double], _ images: [Double], _ strengths: [Double]
  ) -> Int? {
    let (others, scores, images) = (others.span, scores.span, images.span)
    let strengths = strengths.span
    let (score, image) = (scores[node], images[node])
    var best: Int?
    var highest = 1e-12 * image
    for place in others.indices {
      let other = others[place]
      let rise = scores[other] - score
      let gain = rise * (image - images[other] - strengths[other] * rise)
      if gain > highest { (best, highest) = (other, gain) }
    }
    return best
  }

  private mutating func swap(_ first: Int, _ second: Int) {
    let rise = scores[second] - scores[first]
    for slot in graph.row(first) {
      images[Int(graph.targets[slot])] += graph.strengths[slot] * rise
    }
    for slot in graph.row(second) {
      images[Int(graph.targets[slot])] -= graph.strengths[slot] * rise
    }
    scores.swapAt(first, second)
  }
}

/// The best order that is found from the strengths, and from `starts` orders drawn by lot; `nil` if
/// there are too many nodes with ties.
///
/// - Throws: `CancellationError`.
func bestCoreOrder(
  _ graph: CompressedGraph, alpha: Double, beta: Double, starts: Int, seed: Seed, run: RunControl
) throws -> CoreOrder? {
  let sums = (0..<graph.nodeCount).map { node in
    graph.row(node).reduce(0) { $0 + graph.strengths[$1] }
  }
  let tied = sums.indices.filter { graph.degree($0) > 0 }
    .sorted { (sums[$0], $0) < (sums[$1], $1) }
  guard tied.count <= 6000 else { return nil }
  let places = CoreOrder.transition(alpha: alpha, beta: beta, count: tied.count)
  var best: CoreOrder?
  var highest = 0.0
  for start in 0...starts {
    var generator = seed.stream(start).generator()
    var order = tied
    if start > 0 { generator.shuffle(&order) }
    var found = CoreOrder(graph, order: order, places: places)
    try found.settle(using: &generator, run: run)
    let quality = found.quality
    if best == nil || quality > highest * (1 + 1e-12) { (best, highest) = (found, quality) }
  }
  return best
}
